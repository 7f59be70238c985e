import type { CellAddress, CellValue, IsoDate, Message } from '../domain/model';
import type {
  FetchChange,
  FetchNote,
  FetchPlan,
  KeyFigure,
  KoladaDescription,
  KoladaGender,
  KoladaValue,
  Name,
  PeerChoice,
  Place,
  Questions,
  Years,
} from '../domain/kolada';
import type { FigureQuery, KoladaService } from '../kolada';
import type { OccasionOptions } from './options';
import type { ChosenFile } from './other-file';

/** What is fetched, and for whom. */
export interface FetchOptions extends Pick<OccasionOptions, 'mapping'> {
  /** Kolada's id ("0665"); null: the municipality of *Inställningar*. */
  readonly municipality: string | null;
  /** Those compared with; null: only what the workbook's own columns name. */
  readonly peers: PeerChoice | null;
  /** Null: the years of the workbook's columns. */
  readonly years: Years | null;
  /** Absent or null: all that have cells. */
  readonly genders?: readonly KoladaGender[] | null;
  /** Key figures that are left out, by id; absent: none. */
  readonly without?: readonly string[];
  /**
   * What a person pasted, or a file from Kolada (CSV, JSON, .xlsx), instead of asking Kolada; `kpi` is the key figure it
   * is of where it names none.
   */
  readonly given?: ({ readonly text: string } | { readonly file: ChosenFile }) & { readonly kpi: string | null };
  /** The command line's address, and what tests hand in. The pane never says any. */
  readonly service?: Partial<KoladaService>;
  /** Absent: today. Decides what is preliminary, and stands in *Hämtad från Kolada*. */
  readonly today?: IsoDate;
}

/** What a user chose, as the workbook remembers it: ids, years and known words, nothing else. */
export interface FetchChoice {
  readonly municipality: string | null;
  readonly peers: PeerChoice | null;
  readonly years: Years | null;
  readonly genders: readonly KoladaGender[] | null;
  readonly without: readonly string[];
}

/** What would be sent, and where: shown before the first call. */
export interface FetchQuestions extends Questions {
  readonly address: string;
  readonly municipality: Place;
  /** Those compared with; null: nobody. */
  readonly peers: Name | null;
  /** What keeps cells or indicators out of it. */
  readonly notes: readonly FetchNote[];
}

/** What came: kept, so that writing plans from the very same answer. */
export interface FetchAnswer {
  readonly values: readonly KoladaValue[];
  /** Null: Kolada was not asked. */
  readonly described: readonly KoladaDescription[] | null;
  /** Members of the group as Kolada has them today; null: none was chosen. */
  readonly members: readonly string[] | null;
  readonly today: IsoDate;
  /** Rows of a pasted table that were not understood. */
  readonly unread: readonly number[];
}

export interface FetchPreview {
  readonly options: FetchOptions;
  readonly municipality: Place;
  readonly peers: Name | null;
  readonly answer: FetchAnswer;
  readonly plan: FetchPlan;
  /** The plan's notes in words, in their order. */
  readonly notes: readonly Message[];
  /** The plan's comparisons in words, in their order. */
  readonly comparisons: readonly { readonly indicator: string; readonly kpi: string; readonly text: Message }[];
}

export interface ApplyFetchOptions {
  /** What the user saw. */
  readonly preview: FetchPreview;
  /** The cells ticked; null: as the preview had them. */
  readonly cells: readonly CellAddress[] | null;
  /** Keys of the comparison columns and rows of outcomes to add; absent: none. */
  readonly columns?: readonly string[];
  readonly rows?: readonly string[];
}

export interface ApplyFetchValue {
  readonly written: readonly FetchChange[];
  /** Cells of what was added, headings not counted. */
  readonly added: readonly { readonly cell: CellAddress; readonly new: CellValue }[];
  readonly undoable: boolean;
}

export interface DescribeOptions {
  readonly kpi: string;
  /** Null: the one remembered, else that of *Kommun*. */
  readonly municipality: string | null;
  readonly service?: Partial<KoladaService>;
}

/** A key figure in Kolada's own words, and its newest value for the municipality. */
export interface DescribeValue {
  readonly kpi: string;
  readonly municipality: Place;
  /** Null: Kolada has it no more. */
  readonly description: string | null;
  /** Null: Kolada has no value for the municipality. */
  readonly latest: { readonly year: number; readonly value: number } | null;
}

export interface SearchOptions extends FigureQuery {
  readonly most: number;
}

export interface SearchValue {
  /** Month of the list. */
  readonly state: string;
  readonly areas: readonly string[];
  readonly figures: readonly KeyFigure[];
  /** How many fit, shown or not. */
  readonly total: number;
}

export interface GroupsOptions {
  /** Null: the one remembered, else that of *Kommun*. */
  readonly municipality: string | null;
}

export interface GroupsValue {
  readonly state: string;
  /** Null: *Kommun* names none that Kolada knows. */
  readonly municipality: Place | null;
  readonly municipalities: readonly Place[];
  /** Official peer groups made for the municipality first, then others it is a member of. */
  readonly groups: readonly { readonly id: string; readonly title: string; readonly members: number }[];
  /** What was chosen the last time something was written; null: nothing was. */
  readonly remembered: FetchChoice | null;
}

export interface KoladaIdOptions extends Pick<OccasionOptions, 'mapping'> {
  /** Indicator.key */
  readonly indicator: string;
  readonly figure: KeyFigure;
}

export interface KoladaIdPreview {
  readonly options: KoladaIdOptions;
  /** *Kolada-id*, and *Indikator* and *Källa* where they may be filled. The id is ticked; a title of one's own never is. */
  readonly changes: readonly {
    readonly cell: CellAddress;
    readonly field: 'koladaId' | 'title' | 'source';
    readonly old: FetchChange['old'];
    readonly new: string;
    readonly ticked: boolean;
  }[];
}

export interface FillKoladaIdOptions {
  /** What the user saw. */
  readonly preview: KoladaIdPreview;
  /** Those ticked; null: as the preview had them. */
  readonly fields: readonly string[] | null;
}
