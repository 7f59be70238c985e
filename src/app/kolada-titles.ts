import type { Model } from '../domain/model';
import { keyFigures } from '../kolada/lists';

/**
 * Kolada's titles by id, of the bundled list, for I08. The list is fetched only for workbooks that name key figures;
 * where it can't be, only the form of an id is checked.
 */
export async function koladaTitlesFor({ indicators }: Model): Promise<ReadonlyMap<string, string> | null> {
  if (!indicators.some(({ koladaId }) => koladaId !== null && koladaId.trim() !== '')) return null;
  try {
    const { figures } = await keyFigures();
    return new Map(figures.map(({ id, title }) => [id, title]));
  } catch {
    return null;
  }
}
