import type { Region, RegionKind } from '../../domain/model';
import { isTextKey, type Translator } from '../../i18n';

/** The heading the template writes, by field, of a kind of region: what its columns may be. */
export type FieldHeadings = (kind: RegionKind) => ReadonlyMap<string, string>;

/** What a column may be, what it is now among them. */
export function fieldChoices(headings: FieldHeadings, region: Region, now: string | null): readonly string[] {
  const choices = [...headings(region.kind).keys()];
  return now === null || choices.includes(now) ? choices : [now, ...choices];
}

/**
 * Columns of a region that are read as nothing, with their headings where these can be told apart. What another region
 * under the same heading reads is read: goals and their indicators often share a list.
 */
export function unreadColumns(
  region: Region,
  regions: readonly Region[],
): readonly { readonly column: number; readonly heading: string }[] {
  const beside = regions.filter(({ sheet, top }) => sheet === region.sheet && top === region.top);
  const taken = new Set(
    [region, ...beside].flatMap(({ fields, ambiguous }) => [...fields, ...ambiguous]).map(({ column }) => column),
  );
  const free: number[] = [];
  for (let column = region.left; column < region.left + region.columns; column++) {
    if (!taken.has(column)) free.push(column);
  }
  // Headings come in the order of their columns; with an empty heading among them they can't be matched.
  const known = free.length === region.ignored.length;
  return free.map((column, index) => ({ column, heading: known ? region.ignored[index]! : '' }));
}

/** A field's name for people: ours in their language, else the template's heading. */
export function fieldText(t: Translator, headings: FieldHeadings, region: Pick<Region, 'kind'>, field: string): string {
  const key = `pane.field.${field}`;
  return isTextKey(key) ? t.text(key) : (headings(region.kind).get(field) ?? field);
}
