import type { Indicator } from '../../domain/model';
import type {
  DescribeValue,
  FetchChoice,
  FetchOptions,
  FetchPreview,
  FetchQuestions,
  GroupsValue,
  KoladaIdPreview,
  SearchOptions,
  SearchValue,
} from '../services';

/** For whom, compared with whom, which years, genders and key figures. */
export type KoladaChoice = FetchChoice;

export const NO_CHOICE: KoladaChoice = { municipality: null, peers: null, years: null, genders: null, without: [] };

/** What is pasted, or a file, in place of asking. */
export type Given = NonNullable<FetchOptions['given']>;

/** Before anything is asked: what would be. */
export interface KoladaAsk {
  readonly kind: 'koladaAsk';
  readonly groups: GroupsValue;
  readonly choice: KoladaChoice;
  /** Of the workbook's own columns, ascending; empty: not known yet. */
  readonly years: readonly number[];
  /** Null: nothing can be asked with this choice, or that was cancelled. */
  readonly questions: FetchQuestions | null;
}

/** What came, cell by cell. */
export interface KoladaCells {
  readonly kind: 'koladaCells';
  readonly ask: KoladaAsk;
  readonly preview: FetchPreview;
  /** Addresses of the cells ticked ("Blad!A1"). */
  readonly ticked: readonly string[];
  /** Keys of the comparison columns and rows of outcomes to add. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

export type FigureSearchText = Omit<SearchOptions, 'most'>;

/** A key figure for one indicator: the search, and once one is chosen the cells it would fill. */
export interface KoladaPick {
  readonly kind: 'koladaId';
  /** Null: asked for from *Bedöm*, and *Tillbaka* leads there. */
  readonly ask: KoladaAsk | null;
  readonly indicator: Pick<Indicator, 'key' | 'id' | 'title'>;
  readonly query: FigureSearchText;
  readonly found: SearchValue;
  readonly preview: KoladaIdPreview | null;
  /** What Kolada says of the one chosen; null: not asked. */
  readonly described: DescribeValue | null;
  /** Fields ticked. */
  readonly fields: readonly string[];
}

export type KoladaTask = KoladaAsk | KoladaCells | KoladaPick;
