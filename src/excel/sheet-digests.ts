import { watched } from './watchdog';

/** What a sheet's cells say, in short: tells whether someone has changed them. */
function digestOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(values);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length}:${hash.toString(16)}`;
}

/** Digests of sheets as they stand, by name: one round trip, none for no sheets. */
export async function sheetDigests(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const used = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true));
  for (const range of used) range.load('values');
  await watched(context.sync());
  return new Map(used.map((range, index) => [names[index]!, digestOf(range.isNullObject ? [] : range.values)]));
}
