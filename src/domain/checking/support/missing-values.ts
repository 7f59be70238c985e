import type { CellAddress, Region, Severity } from '../../model';
import type { Facts } from '../facts';
import type { CheckMessage, Draft, Subject } from '../rule';

/** The heading cell of a field; the region's first heading cell where it has no such column. */
export function headingCell(region: Region, field: string): CellAddress {
  const column = region.fields.find((item) => item.field === field)?.column ?? region.left;
  return { sheet: region.sheet, row: Math.max(region.top, region.bodyTop - 1), column };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

const worst = (severities: readonly Severity[]): Severity | undefined =>
  ORDER.find((severity) => severities.includes(severity));

interface MissingValues<T> {
  readonly rows: Iterable<T>;
  readonly field: string;
  readonly row: (item: T) => CheckMessage;
  /** Said once at the heading of a region that lacks the column. */
  readonly column: (count: number) => CheckMessage;
  readonly severity?: (item: T) => Severity;
}

/**
 * Findings for rows that lack a value: one a row where the region has the column, else one a region at its heading
 * (a column that isn't there would otherwise be told as many times as there are rows).
 */
export function* missingValues<T extends Subject>(facts: Facts, wanted: MissingValues<T>): Generator<Draft> {
  const { rows, field, row, column, severity } = wanted;
  const without = new Map<Region, T[]>();
  for (const item of rows) {
    const region = facts.region(item.row);
    if (region === null || facts.hasColumn(item.row, field)) {
      const own = severity === undefined ? {} : { severity: severity(item) };
      yield { message: row(item), cells: [facts.cell(item.row, field, 'id', 'title')], about: [item], ...own };
    } else {
      const list = without.get(region);
      if (list) list.push(item);
      else without.set(region, [item]);
    }
  }
  for (const [region, items] of without) {
    const shared = severity === undefined ? undefined : worst(items.map(severity));
    yield {
      message: column(items.length),
      cells: [headingCell(region, 'id')],
      about: [],
      ...(shared === undefined ? {} : { severity: shared }),
    };
  }
}
