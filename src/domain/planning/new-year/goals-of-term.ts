import {
  type CellAddress,
  type CellValue,
  fieldColumn,
  type Goal,
  isPersonalGoal,
  lifeAt,
  type Model,
  type SheetCells,
  type WorkbookCells,
  valueAt,
} from '../../model';
import { dateSerial } from '../../reading/date';
import { isDateFormat } from '../../reading/number-format';
import type { Term, YearChange } from './setting-cells';

/** A goal that the old term leaves: the user ends it or carries it over. */
export interface TermGoal {
  readonly key: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly cell: CellAddress;
  /** False: its table has neither *Gäller till* nor *Skede*, or stands on a protected sheet. */
  readonly canEnd: boolean;
}

interface Placed {
  readonly goal: Goal;
  readonly sheet: SheetCells;
  readonly row: number;
  readonly title: number;
  readonly id: number | null;
  readonly validTo: number | null;
  readonly lifecycle: number | null;
}

/** Goals in force when the old term ends; individual goals are nobody's business here. */
function placedGoals(model: Model, cells: WorkbookCells, old: Term): readonly Placed[] {
  return model.goals.flatMap((goal): Placed[] => {
    const region = model.regions[goal.row.region]!;
    const sheet = cells.sheets.find(({ name }) => name === region.sheet);
    if (!sheet || region.blockLayout || isPersonalGoal(goal, model.steeringModel)) return [];
    if (lifeAt(goal, { year: old.to, kind: 'year' }) !== 'inForce') return [];
    const column = (field: string): number | null => fieldColumn(region, field)?.column ?? null;
    return [
      {
        goal,
        sheet,
        row: goal.row.row,
        title: column('title') ?? region.left,
        id: column('id'),
        validTo: column('validTo'),
        lifecycle: column('lifecycle'),
      },
    ];
  });
}

const formatAt = (sheet: SheetCells, row: number, column: number): string =>
  sheet.formats[row - sheet.top]?.[column - sheet.left] ?? 'General';

/** The end of a year as the cell would say it: a day where the cell shows days, else the year. */
function endOf(year: number, { sheet, row }: Placed, column: number, old: CellValue): CellValue | null {
  if (typeof old === 'string') {
    const at = old.lastIndexOf(old.match(/(?:19|20|21)\d\d/g)?.at(-1) ?? '\u0000');
    return at < 0 ? null : `${old.slice(0, at)}${year}${old.slice(at + 4)}`;
  }
  if (isDateFormat(formatAt(sheet, row, column)) || (typeof old === 'number' && old > 2199)) {
    return dateSerial(`${year}-12-31`);
  }
  return year;
}

function change(placed: Placed, column: number, value: CellValue): YearChange[] {
  const { sheet, row } = placed;
  const old = valueAt(sheet, row, column);
  return old === value ? [] : [{ cell: { sheet: sheet.name, row, column }, old, new: value }];
}

/** An end later than the term's, or none, becomes the term's; the stage says so too. */
function ended(placed: Placed, old: Term): YearChange[] {
  const { goal, sheet, row, validTo, lifecycle } = placed;
  const open = goal.validTo === null || goal.validTo > `${old.to}-12-31`;
  const end = validTo === null || !open ? null : endOf(old.to, placed, validTo, valueAt(sheet, row, validTo));
  return [
    ...(validTo === null || end === null ? [] : change(placed, validTo, end)),
    ...(lifecycle === null ? [] : change(placed, lifecycle, 'Avslutat')),
  ];
}

/** An end with the old term becomes the end of the new one; a goal without an end goes on as it is. */
function carried(placed: Placed, old: Term, next: Term): YearChange[] {
  const { goal, sheet, row, validTo } = placed;
  if (validTo === null || goal.validTo === null || goal.validTo > `${old.to}-12-31`) return [];
  const end = endOf(next.to, placed, validTo, valueAt(sheet, row, validTo));
  return end === null ? [] : change(placed, validTo, end);
}

/** What the goals of the old term become: those named end with it, the others go on. */
export function goalChanges(
  model: Model,
  cells: WorkbookCells,
  terms: { readonly old: Term; readonly next: Term },
  ends: ReadonlySet<string>,
): {
  readonly goals: readonly TermGoal[];
  readonly changes: readonly YearChange[];
  readonly anchors: readonly (CellAddress & { readonly value: CellValue })[];
} {
  const placed = placedGoals(model, cells, terms.old);
  const writable = placed.filter(({ sheet }) => !sheet.protected);
  const changes = writable.map((one) =>
    ends.has(one.goal.key) ? ended(one, terms.old) : carried(one, terms.old, terms.next),
  );
  return {
    goals: placed.map(({ goal, sheet, row, title, validTo, lifecycle }) => ({
      key: goal.key,
      id: goal.id,
      title: goal.title,
      cell: { sheet: sheet.name, row, column: title },
      canEnd: !sheet.protected && (validTo !== null || lifecycle !== null),
    })),
    changes: changes.flat(),
    anchors: writable.flatMap(({ sheet, row, id, title }, index) => {
      const column = id ?? title;
      return changes[index]!.length === 0
        ? []
        : [{ sheet: sheet.name, row, column, value: valueAt(sheet, row, column) }];
    }),
  };
}
