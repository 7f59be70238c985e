import type { Level, WorkbookCells } from '../../model';
import { goalColumns, indicatorsSheet } from '../../template/register-sheets';
import { column, type TemplateColumn } from '../../template/template-sheet';
import { freeName, freeTableName } from '../free-name';
import { AFTER_VALUES, BEFORE_VALUES, byPlace } from './indicator-values';
import type { RowValues } from './other-workbook';
import { FILE, type OwnPlace, STANDING, TAKEN_ON, type TakenKind } from './own-table';

export const ID_HEADING: Readonly<Record<TakenKind, string>> = { goals: 'Målnr', indicators: 'Indikatornr' };
export const TITLE_HEADING: Readonly<Record<TakenKind, string>> = { goals: 'Mål', indicators: 'Indikator' };
export const REFERENCE_HEADING: Readonly<Record<TakenKind, string>> = { goals: 'Överordnat mål', indicators: 'Målnr' };

const SHEET_NAME: Readonly<Record<TakenKind, string>> = { goals: 'Hämtade mål', indicators: 'Hämtade indikatorer' };
const ALWAYS: Readonly<Record<TakenKind, readonly string[]>> = {
  goals: ['Målnr', 'Nivå', 'Mål', 'Överordnat mål', 'Ansvarig'],
  indicators: ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning'],
};
const OURS: readonly string[] = [FILE, TAKEN_ON, STANDING];

/** Names that are free for the sheets, were they to be made. */
export function freePlaces({ sheets }: WorkbookCells): Readonly<Record<TakenKind, OwnPlace>> {
  const names = sheets.map(({ name }) => name);
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const place = (kind: TakenKind): OwnPlace => ({
    sheet: freeName(SHEET_NAME[kind], names),
    table: freeTableName(SHEET_NAME[kind], tables),
  });
  return { goals: place('goals'), indicators: place('indicators') };
}

const goalHeadings = (levels: readonly Level[]): readonly string[] => {
  const known = goalColumns(levels).map(({ heading }) => heading);
  const area = known.indexOf('Målområde') + 1;
  const more = ['Perspektiv', 'Fokusområden', 'Plandokument'].filter((heading) => !known.includes(heading));
  return [...known.slice(0, area), ...more, ...known.slice(area)];
};

/** The columns that rows with these values need, in order. A column of values is there also where all of them are missing. */
export function headingsOf(kind: TakenKind, levels: readonly Level[], rows: readonly RowValues[]): readonly string[] {
  const filled = new Set<string>(ALWAYS[kind]);
  const dated = new Set<string>();
  const [before, after] = kind === 'goals' ? [goalHeadings(levels), []] : [BEFORE_VALUES, AFTER_VALUES];
  const fixed = new Set([...before, ...after, ...OURS]);
  for (const values of rows) {
    for (const [heading, value] of Object.entries(values)) {
      if (!fixed.has(heading)) dated.add(heading);
      else if (value !== null) filled.add(heading);
    }
  }
  const used = (headings: readonly string[]): readonly string[] => headings.filter((heading) => filled.has(heading));
  return [...used(before), ...[...dated].sort(byPlace), ...used(after), ...OURS];
}

const FILE_WIDTH = 24;
const STANDING_WIDTH = 22;

/** How a column of ours looks: as in a template, where it has one. */
export function takeColumns(
  kind: TakenKind,
  levels: readonly Level[],
  headings: readonly string[],
): readonly TemplateColumn[] {
  const known =
    kind === 'goals'
      ? goalColumns(levels)
      : indicatorsSheet({ from: 0, to: 0 }, []).columns.filter(({ heading }) => !/ \d+$/.test(heading));
  const own = [column(FILE, FILE_WIDTH), column(TAKEN_ON, 12), column(STANDING, STANDING_WIDTH)];
  return headings.map((heading) => {
    const like = [...known, ...own].find((one) => one.heading === heading);
    // Dates come as text that says the day: a date format would say nothing of it.
    return like
      ? { ...like, choices: null, help: null, format: like.format === '@' ? '@' : null }
      : column(heading, 14);
  });
}
