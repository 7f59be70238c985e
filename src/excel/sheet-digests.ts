import { fingerprint } from './fingerprint';
import { watched } from './watchdog';

/** Digests of sheets as they stand, by name: one round trip, none for no sheets. */
export async function sheetDigests(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const used = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true));
  for (const range of used) range.load('values');
  await watched(context.sync());
  return new Map(
    used.map((range, index) => [names[index]!, fingerprint(range.isNullObject ? '' : JSON.stringify(range.values))]),
  );
}
