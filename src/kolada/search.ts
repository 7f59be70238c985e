import MiniSearch from 'minisearch';
import type { KeyFigure } from '../domain/kolada';
import { folded } from '../domain/kolada/folded';

export interface FigureQuery {
  /** Words, or (the beginning of) an id; empty: all of the area. */
  readonly text: string;
  /** One of the areas; null: all. */
  readonly area: string | null;
  /** Only those that have values for municipalities. */
  readonly municipalitiesOnly: boolean;
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '');

/** Finds key figures by words (in any order, begun or slightly misspelt), by area and by id. */
export class FigureSearch {
  private readonly index: MiniSearch<KeyFigure>;
  private readonly byId: ReadonlyMap<string, KeyFigure>;

  constructor(private readonly figures: readonly KeyFigure[]) {
    this.byId = new Map(figures.map((figure) => [figure.id, figure]));
    this.index = new MiniSearch<KeyFigure>({
      fields: ['id', 'title', 'area', 'producer'],
      tokenize: words,
      processTerm: folded,
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
        boost: { id: 4, title: 2 },
      },
    });
    this.index.addAll(figures);
  }

  /** The best first, `most` at the most; without words in the list's own order. `total` is how many fit. */
  find(
    { text, area, municipalitiesOnly }: FigureQuery,
    most: number,
  ): { readonly figures: readonly KeyFigure[]; readonly total: number } {
    const fits = (figure: KeyFigure): boolean =>
      (area === null || figure.area === area) && !(municipalitiesOnly && figure.type === 'L');
    const all =
      text.trim() === '' ? this.figures : this.index.search(text).map(({ id }) => this.byId.get(id as string)!);
    const fitting = all.filter(fits);
    return { figures: fitting.slice(0, most), total: fitting.length };
  }
}
