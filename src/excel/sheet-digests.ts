import { complete, type Work } from '../domain/work';
import { breathing } from './breathe';
import { ExcelError } from './errors';
import { Fingerprint } from './fingerprint';
import { CELLS_PER_ANSWER, type Part, planAnswers } from './read-plan';
import { watched } from './watchdog';

/** Digest of a sheet's values as JSON, made row by row. */
class Digest {
  private readonly mark = new Fingerprint();
  private rows = 0;

  *add(values: readonly (readonly unknown[])[]): Work<void> {
    for (const row of values) {
      this.mark.add(`${this.rows === 0 ? '[' : ','}${JSON.stringify(row)}`);
      this.rows += 1;
      if (this.rows % 50 === 0) yield;
    }
  }

  end(): string {
    if (this.rows > 0) this.mark.add(']');
    return this.mark.toString();
  }
}

/** The digest that a sheet with these values from A1 on will have; empty rows and columns at the end are not used. */
export function digestOf(grid: readonly (readonly unknown[])[]): string {
  const used = (row: readonly unknown[]): number => row.findLastIndex((value) => value !== '') + 1;
  const width = Math.max(0, ...grid.map(used));
  const height = grid.findLastIndex((row) => used(row) > 0) + 1;
  const digest = new Digest();
  complete(digest.add(grid.slice(0, height).map((row) => row.slice(0, width))));
  return digest.end();
}

async function readAnswers(
  context: Excel.RequestContext,
  answers: readonly (readonly Part[])[],
  digests: ReadonlyMap<string, Digest>,
): Promise<void> {
  const [now, ...later] = answers;
  if (!now) return;
  const loaded = now.map((part) => {
    const range = context.workbook.worksheets
      .getItem(part.sheet)
      .getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    range.load('values');
    return { part, range };
  });
  await watched(context.sync());
  for (const { part, range } of loaded) {
    const values = range.values as unknown[][] | null;
    if (values?.length !== part.rows) throw new ExcelError('TooManyCells', null, [], part.sheet);
    await breathing(digests.get(part.sheet)!.add(values));
  }
  await readAnswers(context, later, digests);
}

/** Digests of sheets as they stand, by name: two round trips and one for each further 30,000 cells, none for no sheets. */
export async function sheetDigests(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const used = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true));
  for (const range of used) range.load('rowIndex, columnIndex, rowCount, columnCount');
  await watched(context.sync());
  const parts = used.flatMap((range, index): Part[] => {
    if (range.isNullObject) return [];
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
    return [{ sheet: names[index]!, top, left, rows, columns }];
  });
  const digests = new Map(names.map((name) => [name, new Digest()]));
  await readAnswers(context, planAnswers(parts, CELLS_PER_ANSWER), digests);
  return new Map([...digests].map(([name, digest]) => [name, digest.end()]));
}
