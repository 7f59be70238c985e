import { type IsoDate, type NamingCell, cellReader } from '../../domain/model';
import type {
  NotTaken,
  OwnPlace,
  Remembered,
  TakeChoice,
  TakeNames,
  TakePlan,
  TakenKind,
} from '../../domain/planning/take';
import type { FileSettings, SheetIds, TakenSettings } from '../../excel';
import { defineCommand } from '../define';
import { type ChosenFile, type OtherFile, readOtherFile } from '../other-file';
import { sheetNameOf } from '../origins';
import { type ActionValue, plainCells, requireSeen, runAction } from '../run-plan';
import { todayHere } from '../today';
import { load, type Loaded, tell } from '../workbook';

/** What taking a file would do, with what was read of it. */
export interface TakePreview {
  readonly other: OtherFile;
  readonly notTaken: NotTaken;
  /** Goals that name nobody, and whose level is no council's. */
  readonly ownerless: number;
  /** A prefix for numbers that are used here for something else. */
  readonly prefix: string;
  readonly plan: TakePlan;
}

export interface PreviewTakeOptions {
  /** The file to read, or the one that was. */
  readonly source: ChosenFile | OtherFile;
  /** Null: what was said of the file the last time, else what it says itself. */
  readonly names: TakeNames | null;
}

export interface TakeOptions {
  /** What the user saw. */
  readonly preview: TakePreview;
  readonly choice: TakeChoice;
}

const planning = () => import('../../domain/planning/take');

const KINDS: readonly TakenKind[] = ['goals', 'indicators'];
const NO_MARKS = { headings: [], rows: {} };

const fileIn = (taken: TakenSettings | undefined, file: string): TakenSettings['files'][number] | undefined =>
  taken?.files.find((one) => one.file === file);

/** What is remembered, with our sheets by the names they have now. */
function remembered({ cells, stored }: Loaded, file: string): Remembered {
  const { taken } = stored.settings;
  const place = (kind: TakenKind): OwnPlace | null => {
    const mark = taken?.[kind];
    const sheet = mark ? sheetNameOf(cells, mark) : null;
    return mark && sheet !== null ? { sheet, table: mark.table } : null;
  };
  const known = fileIn(taken, file);
  return {
    places: { goals: place('goals'), indicators: place('indicators') },
    marks: { goals: known?.goals ?? NO_MARKS, indicators: known?.indicators ?? NO_MARKS },
  };
}

async function planned(loaded: Loaded, other: OtherFile, names: TakeNames | null, date: IsoDate): Promise<TakePreview> {
  const { otherWorkbook, planTake, prefixFor } = await planning();
  const rows = otherWorkbook(other.name, other.model, loaded.model);
  const ownerless = rows.goals.filter((goal) => goal.ownerless).length;
  const before = fileIn(loaded.stored.settings.taken, rows.file);
  const said = names ?? before ?? { prefix: '', owner: ownerless > 0 ? rows.owner : null };
  const chosen = { prefix: said.prefix, owner: said.owner };
  const plan = planTake(loaded, rows, remembered(loaded, rows.file), chosen, date);
  return { other, notTaken: rows.notTaken, ownerless, prefix: prefixFor(rows), plan };
}

/** *Hämta mål från annan arbetsbok*: what was read of a file, and what taking it would do. Nothing is written. */
export const previewTake = defineCommand(
  'previewTake',
  async ({ source, names }: PreviewTakeOptions, progress, signal): Promise<TakePreview> => {
    const other = 'model' in source ? source : await readOtherFile(source, progress, signal);
    const loaded = await load({ occasion: null }, progress, signal);
    tell(progress, 'compare');
    return planned(loaded, other, names, todayHere());
  },
);

/** Takes what was shown and chosen, all or nothing. */
export const writeTake = defineCommand(
  'writeTake',
  async ({ preview, choice }: TakeOptions, progress, signal): Promise<ActionValue> => {
    const loaded = await load({ occasion: null }, progress, signal);
    const { names, date } = preview.plan;
    const { plan } = await planned(loaded, preview.other, names, date);
    requireSeen(preview.plan, plan);
    const { chosenRows, takeWrites } = await planning();
    const { sheets, columns, rows, cells, anchors } = takeWrites(plan, choice, loaded.model.steeringModel.levels);
    tell(progress, 'write');
    const value = await runAction(
      {
        sheets,
        cells: plainCells(cells, loaded.cells),
        columns: columns.map((column) => ({
          ...column,
          headingLike: column.column - 1,
          width: null,
        })),
        anchors: [...anchors, ...headingsOf(plan, loaded)],
        ...(rows.length > 0 && { rows }),
        takes: true,
      },
      signal,
      await remembering(plan, choice, loaded),
    );
    const written = chosenRows(plan, choice);
    const count = (state: TakePlan['rows'][number]['state']): number =>
      written.filter((row) => row.state === state).length;
    return { ...value, taken: { fresh: count('new'), changed: count('changed'), gone: count('gone') } };
  },
);

/** The headings of our tables that stand: a column that went in between since would take the values of its neighbour. */
const headingsOf = ({ tables }: TakePlan, { cells }: Loaded): NamingCell[] => {
  const { value } = cellReader(cells);
  return KINDS.flatMap((kind) => {
    const { place, name } = tables[kind];
    return Object.values(place?.columnOf ?? {}).map((column) => {
      const cell = { sheet: name.sheet, row: place!.headingRow, column };
      return { ...cell, value: value(cell) ?? null };
    });
  });
};

/** From now on the file's rows are known: where they stand, and as what they came. */
async function remembering(
  plan: TakePlan,
  choice: TakeChoice,
  { cells, stored }: Loaded,
): Promise<(settings: FileSettings, ids: SheetIds) => FileSettings> {
  const { marksAfter } = await planning();
  const { taken } = stored.settings;
  const known = fileIn(taken, plan.file);
  const marks = (kind: TakenKind) => {
    const { headings, rows } = marksAfter(plan, choice, kind, known?.[kind] ?? NO_MARKS);
    return { headings: [...headings], rows: { ...rows } };
  };
  const file = { file: plan.file, ...plan.names, goals: marks('goals'), indicators: marks('indicators') };
  const others = taken?.files.filter((one) => one.file !== plan.file) ?? [];
  return (settings, ids) => {
    const place = (kind: TakenKind): TakenSettings[TakenKind] => {
      const { place: standing, name } = plan.tables[kind];
      const id = ids.get(name.sheet) ?? cells.sheets.find((sheet) => sheet.name === name.sheet)?.id ?? '';
      const made = standing !== null || ids.has(name.sheet);
      return made ? { id, name: name.sheet, table: name.table } : (taken?.[kind] ?? null);
    };
    const [goals, indicators] = KINDS.map(place);
    return { ...settings, taken: { goals: goals!, indicators: indicators!, files: [...others, file] } };
  };
}
