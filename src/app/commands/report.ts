import { defineCommand } from '../define';
import type { OccasionOptions, ReportRunOptions } from '../options';
import type { Progress } from '../command';
import { type Judged, loadAndJudge } from '../workbook';
import type { ReportChoices, ReportValue } from '../workflow';

/** What lays out and draws is fetched when the first report is asked for: most openings of the pane make none. */
async function draw(
  judged: Judged,
  options: ReportChoices,
  remembered: ReportChoices | null,
  progress: Progress,
  signal: AbortSignal,
): Promise<ReportValue> {
  const { drawReports } = await import('./draw-reports');
  return drawReports(judged, options, remembered, progress, signal);
}

/** *Skapa rapport*: creates the report sheets, or refreshes them with the user's words kept. */
export const report = defineCommand(
  'report',
  async ({ occasion, mapping, ...choices }: ReportRunOptions, progress, signal): Promise<ReportValue> =>
    draw(await loadAndJudge({ occasion, mapping }, progress, signal), choices, choices, progress, signal),
);

/** Draws *Kontroll* alone. */
export const drawFindings = (judged: Judged, progress: Progress, signal: AbortSignal): Promise<ReportValue> =>
  draw(judged, { kinds: ['findings'], owners: null, texts: 'full' }, null, progress, signal);

/** *Skriv till blad*: the findings as a sheet of their own. */
export const writeFindings = defineCommand(
  'writeFindings',
  async (options: OccasionOptions, progress, signal): Promise<ReportValue> =>
    drawFindings(await loadAndJudge(options, progress, signal), progress, signal),
);
