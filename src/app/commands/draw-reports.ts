import { judgeModel } from '../../domain/judging';
import { occasionCode, yearsBefore } from '../../domain/model';
import { layOutReports } from '../../domain/reporting/lay-out-reports';
import { writeReports } from '../../excel/reports';
import { loadTranslator } from '../../i18n';
import type { Progress } from '../command';
import { knownHistory, NO_HISTORY, planHistoryRun } from '../history';
import { runSliced, stopIfCancelled } from '../slices';
import { type Judged, tell } from '../workbook';
import type { ReportChoices, ReportOptions, ReportValue } from '../workflow';

/** The comparison between occasions lives on what *Historik* keeps: who wants the one wants the other. */
const wantsHistory = (kinds: ReportOptions['kinds']): boolean => kinds === null || kinds.includes('periods');

/** Lays out and draws the report sheets of a judged workbook. */
export async function drawReports(
  judged: Judged,
  options: ReportChoices,
  remembered: ReportChoices | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<ReportValue> {
  const { model, judgements, findings } = judged;
  const { occasion } = judgements;
  const now = new Date();
  tell(progress, 'layOut');
  const previous = await runSliced(judgeModel(model, yearsBefore(occasion, 1)), signal);
  const { kinds, owners, texts, charts = 'proposed', live = false } = options;
  const known = await knownHistory(judged, signal);
  const job = wantsHistory(kinds) ? await planHistoryRun(judged, known, now, signal) : NO_HISTORY;
  const sheets = await runSliced(
    layOutReports(model, judgements, findings, {
      ...{ kinds, owners, texts, charts, live, previous },
      history: known.entries,
    }),
    signal,
  );
  stopIfCancelled(signal);
  tell(progress, 'draw');
  const translator = await loadTranslator(model.settings.reportLanguage);
  const lastRun = { occasion: occasionCode(occasion), at: now.toISOString() };
  const choices = { ...(remembered && { report: remembered }) };
  const run = { lastRun, choices, history: job.write };
  const drawn = await writeReports(
    sheets,
    (message) => translator.message(message),
    run,
    signal,
    (share) => tell(progress, 'draw', share),
  );
  return {
    sheets: [...drawn.sheets.map(({ name }) => name), ...(job.standsAs === null ? [] : [job.standsAs])],
    renamed: job.renamed === null ? drawn.renamed : [...drawn.renamed, job.renamed],
    refused: [...drawn.refused.map(({ name }) => name), ...(job.refused === null ? [] : [job.refused])],
    notCreated: drawn.notCreated,
    keptComments: drawn.keptComments,
    movedComments: drawn.movedComments,
    leftInHistory: job.left,
    undoable: drawn.undoable,
  };
}
