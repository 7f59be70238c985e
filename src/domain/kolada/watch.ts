import type { Indicator } from '../model';
import { endedSeries, isSameTitle } from '../checking/support/kolada-id';
import type { FetchNote } from './notes';
import type { KeyFigure, KoladaDescription } from './types';

/** Words that say of which age a key figure is, and nothing of what it measures. */
const AGE =
  /\((?:-|–|till )\s?\d{4}\)|\b(?:gamla?|nya?|ny|gammal|tidigare) definition(?:en)?\b|\b(?:19|20)\d\d\b|\(ny\)|\bny\b/giu;

const words = (title: string): Set<string> =>
  new Set(
    (
      title
        .replace(AGE, ' ')
        .toLocaleLowerCase('sv')
        .match(/[\p{L}\p{N}%]+/gu) ?? []
    ).filter((word) => word.length > 1),
  );

/** Shared words among all words of both titles, 0–1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Less alike than this and it is another measure. */
const LIKELY = 0.6;

/**
 * The living key figure whose title is most like that of one that is gone or has ended; null where none is like it, or two
 * are equally like it: then a person must look.
 */
export function likelySuccessor(id: string, title: string, figures: readonly KeyFigure[]): KeyFigure | null {
  const wanted = words(title);
  let best: KeyFigure | null = null;
  let most = LIKELY;
  let tied = false;
  for (const figure of figures) {
    if (figure.id === id || endedSeries(figure.title) !== null) continue;
    const alike = likeness(wanted, words(figure.title));
    if (alike < most || (best === null && alike < LIKELY)) continue;
    tied = best !== null && alike === most;
    if (!tied) best = figure;
    most = alike;
  }
  return tied ? null : best;
}

export interface Watched {
  readonly indicator: Indicator;
  readonly kpi: string;
}

/**
 * Ids that are gone, ended or renamed, with what most likely follows them. `described` is what Kolada says today; null
 * where it was not asked (a file was read): then the bundled list stands for it, which can't say that an id is gone.
 */
export function watchIds(
  watched: readonly Watched[],
  described: ReadonlyMap<string, KoladaDescription> | null,
  figures: readonly KeyFigure[],
  rememberedTitles: Readonly<Record<string, string>>,
): readonly FetchNote[] {
  const listed = new Map(figures.map((figure) => [figure.id, figure]));
  return watched.flatMap(({ indicator, kpi }): FetchNote[] => {
    const now = described === null ? listed.get(kpi) : described.get(kpi);
    const was = rememberedTitles[kpi] ?? null;
    if (now === undefined) {
      const title = was ?? listed.get(kpi)?.title ?? indicator.title;
      const successor = title === null ? null : likelySuccessor(kpi, title, figures);
      return [{ kind: 'gone', indicator: indicator.key, id: kpi, successor }];
    }
    const notes: FetchNote[] = [];
    const year = endedSeries(now.title);
    if (year !== null) {
      const successor = likelySuccessor(kpi, now.title, figures);
      notes.push({ kind: 'ended', indicator: indicator.key, id: kpi, title: now.title, year, successor });
    }
    if (was !== null && was !== now.title)
      notes.push({ kind: 'renamed', indicator: indicator.key, id: kpi, was, title: now.title });
    else if (indicator.title !== null && !isSameTitle(indicator.title, now.title))
      notes.push({ kind: 'otherTitle', indicator: indicator.key, id: kpi, own: indicator.title, title: now.title });
    return notes;
  });
}
