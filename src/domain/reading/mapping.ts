import {
  columnName,
  type Gender,
  parseRangeName,
  type Period,
  periodCode,
  rangeName,
  REGION_KINDS,
  type Region,
  type RegionKind,
} from '../model';
import { JsonAt } from './json-shape';
import { attempt, parseJsonText, type Parsed } from './parsed';

/** A column of a stored mapping: what MAP.json and the document settings hold. Columns by letter, periods as text. */
export interface MappingColumn {
  readonly field: string;
  readonly heading: string;
  readonly column: string;
  /** "2025", "2025-08"; "2025-12" is Helår 2025 said so, "2025" a bare year. */
  readonly period: string | null;
  readonly year: number | null;
  readonly gender: Gender | null;
  readonly group: string | null;
}

export interface MappingRegion {
  readonly kind: RegionKind;
  readonly sheet: string;
  readonly range: string;
  readonly table: string | null;
  readonly columns: readonly MappingColumn[];
  /** Headings the user leaves out. */
  readonly ignored: readonly string[];
}

/** The regions as `read --json` shows them, with period, year and group beside field (readings.md A-68). */
export interface Mapping {
  readonly version: 1;
  readonly regions: readonly MappingRegion[];
}

/**
 * Reads a mapping: the text of MAP.json, or JSON of unknown shape. The error says where in it and what was expected;
 * for a text, also the line.
 */
export function parseMapping(json: unknown): Parsed<Mapping> {
  if (typeof json === 'string') return parseJsonText(json.replace(/^\ufeff/, ''), parseMapping);
  return attempt(() => {
    const root = new JsonAt(json, '');
    if (root.at('version').value !== 1) root.at('version').fail('reading.json.version');
    return { version: 1, regions: root.at('regions').list().map(parseRegion) };
  });
}

function parseRegion(at: JsonAt): MappingRegion {
  const range = at.at('range').string();
  if (parseRangeName(range) === null) at.at('range').fail('reading.json.range', { range });
  return {
    kind: at.at('kind').oneOf(REGION_KINDS),
    sheet: at.at('sheet').string(),
    range,
    table: at.at('table').stringOrNull(),
    columns: at.at('columns').list().map(parseColumn),
    ignored: at.at('ignored').absent ? [] : at.at('ignored').strings(),
  };
}

function parseColumn(at: JsonAt): MappingColumn {
  const column = at.at('column').string().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(column)) at.at('column').fail('reading.json.column', { column });
  const period = at.at('period').stringOrNull();
  if (period !== null && mappedPeriod(period) === null) at.at('period').fail('reading.json.period', { period });
  return {
    field: at.at('field').string(),
    heading: at.at('heading').string(),
    column,
    period,
    year: at.at('year').numberOrNull(),
    gender: at.at('gender').absent ? null : at.at('gender').oneOf(['women', 'men'] as const),
    group: at.at('group').stringOrNull(),
  };
}

const PARTS = { '04': 't1', '08': 'interim', '12': 'year' } as const;

/** "2025" → bare 2025; "2025-12" → Helår 2025; "2025-08" → Delår 2025. */
export function mappedPeriod(text: string): Period | null {
  const found = /^(\d{4})(?:-(04|08|12))?$/.exec(text.trim());
  if (!found) return null;
  const part = found[2] === undefined ? 'year' : PARTS[found[2] as keyof typeof PARTS];
  return { year: Number(found[1]), part, bare: found[2] === undefined };
}

/** The form a mapping says a period in. */
export const periodText = (period: Period | null): string | null =>
  period === null ? null : period.part === 'year' && !period.bare ? `${period.year}-12` : periodCode(period);

/** The mapping that would make reading find just these regions. */
export const mappingOf = (regions: readonly Region[]): Mapping => ({
  version: 1,
  regions: regions
    .filter((region) => !region.blockLayout)
    .map((region) => ({
      kind: region.kind,
      sheet: region.sheet,
      range: rangeName(region.top, region.left, region.rows, region.columns),
      table: region.table,
      columns: region.fields.map((field) => ({
        field: field.field,
        heading: field.heading,
        column: columnName(field.column),
        period: periodText(field.period),
        year: field.year,
        gender: field.gender,
        group: field.group,
      })),
      ignored: region.ignored,
    })),
});
