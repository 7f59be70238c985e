import { checkModel } from '../domain/checking';
import { defaultOccasion, judgeModel } from '../domain/judging';
import {
  fieldColumn,
  type Finding,
  type Judgements,
  type Model,
  type NamingCell,
  type Occasion,
  type WorkbookCells,
  cellReader,
} from '../domain/model';
import { namingCells } from '../domain/planning/naming-cells';
import { type Mapping, parseMapping, readWorkbook } from '../domain/reading';
import { findingRowKey } from '../domain/reporting/findings-sheet';
import {
  canUndo,
  HISTORY_SHEET,
  readFindingsSheet,
  readSettings,
  readWorkbookCells,
  type StoredSettings,
} from '../excel';
import type { Progress } from './command';
import { examplesIn } from './examples';
import { CommandFailed } from './failures';
import { whatWasFound } from './found';
import { knowledge } from './knowledge';
import { koladaTitlesFor } from './kolada-titles';
import type { OccasionOptions } from './options';
import { originsIn } from './origins';
import { withColumnsNow } from './own-columns';
import { ownSheets } from './own-sheets';
import { readChoices } from './report-choices';
import { runSliced, stopIfCancelled } from './slices';
import type { CheckValue, JudgeValue, ReadValue } from './workflow';

/** A workbook as it was when a command began. */
export interface Loaded {
  readonly cells: WorkbookCells;
  readonly model: Model;
  /** The mapping that gives this model; what *Läs in* stores. */
  readonly mapping: Mapping;
  readonly stored: StoredSettings;
  readonly occasion: NonNullable<ReadValue['occasion']>;
}

/** Judged and checked at an occasion. */
export interface Judged extends Loaded {
  readonly judgements: Judgements;
  readonly findings: readonly Finding[];
  readonly acknowledged: CheckValue['acknowledged'];
}

/** Key of the report sheet where findings are acknowledged. */
export const FINDINGS_SHEET = 'findings';

/** Keys of the add-in's own sheets whose rows are read when the workbook is; the others only show what was found. */
export const READ_WHOLLY: readonly string[] = [FINDINGS_SHEET, HISTORY_SHEET];

export type Step =
  | 'file'
  | 'read'
  | 'understand'
  | 'judge'
  | 'check'
  | 'compare'
  | 'write'
  | 'layOut'
  | 'draw'
  | 'undo'
  | 'template'
  | 'fetch';

export const tell = (progress: Progress, step: Step, share: number | null = null): void =>
  progress({ step: { key: `app.step.${step}` }, share });

/** The mapping asked for, else the one stored in the workbook, else none. */
export function mappingFor(given: unknown, stored: unknown): Mapping | null {
  const source = given ?? stored ?? null;
  if (source === null) return null;
  const parsed = parseMapping(source);
  if (parsed.ok) return parsed.value;
  throw new CommandFailed('MappingInvalid', { problem: parsed.error });
}

/**
 * The occasion asked for, else the workbook's own. Where neither settings nor outcomes say any there is nothing that
 * could be judged differently at another one: the year that is.
 */
export function occasionFor(asked: Occasion | null, model: Model): NonNullable<ReadValue['occasion']> {
  if (asked) return { occasion: asked, assumed: false };
  return defaultOccasion(model) ?? { occasion: { year: new Date().getFullYear(), kind: 'year' }, assumed: true };
}

/** A workbook's cells as a model, with what the add-in remembers in it. */
export const understand = (
  cells: WorkbookCells,
  stored: StoredSettings,
  mapping: Mapping | null,
  signal: AbortSignal,
) =>
  runSliced(
    readWorkbook(cells, knowledge(), {
      mapping,
      ownSheets: ownSheets(cells, stored),
      origins: originsIn(cells, stored.settings.origins),
      preset: null,
    }),
    signal,
  );

/** Reads and understands the workbook. */
export async function load(options: OccasionOptions, progress: Progress, signal: AbortSignal): Promise<Loaded> {
  stopIfCancelled(signal);
  tell(progress, 'read');
  const remembered = readSettings();
  const cells = await readWorkbookCells(signal, READ_WHOLLY);
  tell(progress, 'understand');
  const stored = withColumnsNow(cells, remembered);
  const asked = mappingFor(options.mapping, stored.settings.mapping);
  const { model, mapping } = await understand(cells, stored, asked, signal);
  return { cells, model, mapping, stored, occasion: occasionFor(options.occasion, model) };
}

/** @throws CommandFailed `NoGoals`, saying what was found instead */
export function requireGoals({ model, cells }: Pick<Loaded, 'model' | 'cells'>): void {
  if (model.goals.length === 0) throw new CommandFailed('NoGoals', { found: whatWasFound(model, cells) });
}

/** Judges a model at an occasion and checks it. */
export async function judgeAndCheck(
  model: Model,
  cells: WorkbookCells,
  occasion: Occasion,
  progress: Progress,
  signal: AbortSignal,
): Promise<Pick<Judged, 'judgements' | 'findings'>> {
  tell(progress, 'judge');
  const judgements = await runSliced(judgeModel(model, occasion), signal);
  tell(progress, 'check');
  const koladaTitles = await koladaTitlesFor(model);
  const findings = await runSliced(checkModel(model, occasion, judgements, { cells, koladaTitles }), signal);
  return { judgements, findings };
}

/**
 * Reads, judges and checks.
 * @throws CommandFailed `NoGoals`
 */
export async function loadAndJudge(options: OccasionOptions, progress: Progress, signal: AbortSignal): Promise<Judged> {
  const loaded = await load(options, progress, signal);
  requireGoals(loaded);
  const { model, cells, occasion } = loaded;
  const { judgements, findings } = await judgeAndCheck(model, cells, occasion.occasion, progress, signal);
  return { ...loaded, judgements, findings, acknowledged: await acknowledgedIn(cells, findings, signal) };
}

/** Reasons by the findings' keys, from *Kontroll*; one whose finding has changed or gone no longer counts. */
async function acknowledgedIn(
  cells: WorkbookCells,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<CheckValue['acknowledged']> {
  const sheet = await runSliced(readFindingsSheet(cells, FINDINGS_SHEET), signal);
  const found = new Map<string, string>();
  if (sheet === null || sheet.reasons.size === 0) return found;
  for (const { key } of findings) {
    const reason = sheet.reasons.get(findingRowKey(key));
    if (reason !== undefined) found.set(key, reason);
  }
  return found;
}

export function readValue(loaded: Loaded): ReadValue {
  const { model, occasion, stored } = loaded;
  const { lastRun, choices } = stored.settings;
  const examples = examplesIn(loaded).rows.length;
  const reportChoices = readChoices(choices['report']);
  return {
    model,
    occasion,
    lastRun,
    canUndo: canUndo(),
    ...(reportChoices && { reportChoices }),
    ...(examples > 0 && { examples }),
  };
}

export const checkValue = (judged: Judged): CheckValue => ({
  ...readValue(judged),
  findings: judged.findings,
  acknowledged: judged.acknowledged,
});

const ASSESSED = ['assessment', 'motivation'] as const;

function assessingOf({ model, cells }: Judged): JudgeValue['assessing'] {
  const reader = cellReader(cells);
  const found = new Map<string, readonly NamingCell[]>();
  for (const { key, row } of model.goals) {
    const region = model.regions[row.region]!;
    const own = ASSESSED.flatMap((field) => {
      const column = fieldColumn(region, field)?.column;
      return column === undefined ? [] : [{ sheet: region.sheet, row: row.row, column }];
    });
    if (own.length > 0) found.set(key, namingCells(own, { regions: [region] }, reader));
  }
  return found;
}

export const judgeValue = (judged: Judged, earlier: readonly Judgements[] = []): JudgeValue => ({
  ...checkValue(judged),
  judgements: judged.judgements,
  earlier,
  assessing: assessingOf(judged),
});
