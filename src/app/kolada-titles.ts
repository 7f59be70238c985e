import type { Model } from '../domain/model';

let titles: Promise<ReadonlyMap<string, string>> | null = null;

/**
 * Kolada's titles by id (state of March 2026; content: Kolada, config/kolada-titles.json), for I08. They are fetched only
 * for workbooks that name key figures; where they can't be, only the form of an id is checked.
 */
export async function koladaTitlesFor({ indicators }: Model): Promise<ReadonlyMap<string, string> | null> {
  if (!indicators.some(({ koladaId }) => koladaId !== null && koladaId.trim() !== '')) return null;
  try {
    titles ??= import(/* webpackChunkName: "kolada-titles" */ '../../config/kolada-titles.json').then(
      (file) => new Map(Object.entries(file.default)),
    );
    return await titles;
  } catch {
    titles = null;
    return null;
  }
}
