import type { KoladaDescription, KoladaValue, PlaceGroup, Questions } from '../domain/kolada';
import { readData, readGroups, readKeyFigures } from './answer';
import { KoladaError } from './errors';
import { allPages } from './pages';
import type { KoladaService } from './service';

/** More ids than this in one part of an address and Kolada answers 422. */
const MOST_IDS = 25;

const PER_PAGE = 'per_page=5000';

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (let at = 0; at < items.length; at += MOST_IDS) found.push(items.slice(at, at + MOST_IDS));
  return found;
}

const joined = (ids: readonly (string | number)[]): string => ids.map((id) => encodeURIComponent(String(id))).join(',');

/** Told after each question that has been answered. */
export type Asked = (answered: number, of: number) => void;

export interface KoladaAnswer {
  readonly values: readonly KoladaValue[];
  /** By id; an id that is not here is gone. */
  readonly described: ReadonlyMap<string, KoladaDescription>;
}

/**
 * Asks for values and descriptions, one question at a time, at most 25 ids in each part of an address. Ids and years are
 * all that is sent.
 * @throws KoladaError; the signal's reason when it is aborted
 */
export async function askKolada(
  { kpis, places, years }: Questions,
  service: KoladaService,
  signal: AbortSignal,
  asked: Asked = () => undefined,
): Promise<KoladaAnswer> {
  const described = batches(kpis).map((ids) => `kpi/${joined(ids)}?${PER_PAGE}`);
  const data = batches(kpis).flatMap((ids) =>
    batches(places).flatMap((of) =>
      batches(years).map(
        (when) => `data/kpi/${joined(ids)}/municipality/${joined(of)}/year/${joined(when)}?${PER_PAGE}`,
      ),
    ),
  );
  const all = described.length + data.length;
  const figures: KoladaDescription[] = [];
  const values: KoladaValue[] = [];
  let answered = 0;
  for (const path of described) {
    figures.push(...(await none404(() => allPages(path, readKeyFigures, service, signal))));
    asked(++answered, all);
  }
  for (const path of data) {
    values.push(...(await allPages(path, readData, service, signal)));
    asked(++answered, all);
  }
  return { values, described: new Map(figures.map((figure) => [figure.id, figure])) };
}

/** A key figure in Kolada's own words, and all years of one municipality. Null description: Kolada has it no more. @throws KoladaError */
export async function askFigure(
  kpi: string,
  municipality: string,
  service: KoladaService,
  signal: AbortSignal,
): Promise<{ readonly description: KoladaDescription | null; readonly values: readonly KoladaValue[] }> {
  const figures = await none404(() => allPages(`kpi/${joined([kpi])}?${PER_PAGE}`, readKeyFigures, service, signal));
  const path = `data/kpi/${joined([kpi])}/municipality/${joined([municipality])}?${PER_PAGE}`;
  const values = await none404(() => allPages(path, readData, service, signal));
  return { description: figures.find(({ id }) => id === kpi) ?? null, values };
}

/** A group with its members as they are today; null where Kolada knows none of that id. @throws KoladaError */
export async function askGroup(id: string, service: KoladaService, signal: AbortSignal): Promise<PlaceGroup | null> {
  const groups = await none404(() =>
    allPages(`municipality_groups/${encodeURIComponent(id)}?${PER_PAGE}`, readGroups, service, signal),
  );
  return groups.find((group) => group.id === id) ?? null;
}

/** "Not found" says that there is none. */
async function none404<T>(question: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof KoladaError && error.code === 'Rejected' && error.details.startsWith('404 ')) return [];
    throw error;
  }
}
