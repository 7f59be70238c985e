import type { ChartModel, ConditionalFormatModel, DefinedNameModel, Sheet, TableModel } from '../workbook';
import type { Package } from './package';
import type { SharedStrings } from '../../xlsx-reading/sheet/strings';

/** What a save compares a sheet with: the file's own state, as loaded. */
export interface SheetSource {
  readonly part: string;
  readonly relationshipId: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  /** Whether its tab is selected; with several, Excel writes into all of them at once. */
  readonly selected: boolean;
  /** Signatures of what is modelled, by feature. */
  readonly features: SheetFeatures;
  readonly names: readonly DefinedNameModel[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly tables: readonly LoadedTable[];
  readonly conditionals: readonly { model: ConditionalFormatModel; place: string }[];
  readonly charts: readonly LoadedChart[];
  readonly drawing: string | null;
}

export interface SheetFeatures {
  readonly columns: string;
  readonly merges: string;
  readonly view: string;
  readonly tab: string;
  readonly protection: string;
  readonly page: string;
  readonly printNames: string;
  readonly validations: string;
  readonly conditionals: string;
  readonly hyperlinks: string;
}

export interface LoadedTable {
  readonly part: string;
  readonly relationshipId: string;
  readonly model: TableModel;
}

export interface LoadedChart {
  readonly part: string;
  /** In the drawing's relationships. */
  readonly relationshipId: string;
  readonly model: ChartModel;
}

/** Where a book came from: xlsx/'s own memory, kept in Book.source. Never changes: every save starts from it. */
export interface BookSource {
  readonly files: Package;
  readonly workbookPart: string;
  readonly stringsPart: string | null;
  readonly strings: SharedStrings | null;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
  readonly settingsPart: string | null;
  /** By part. */
  readonly sheets: ReadonlyMap<string, SheetSource>;
  /** Ids of the sheets in the file's order. */
  readonly order: readonly string[];
  readonly activeId: string;
  readonly names: readonly DefinedNameModel[];
  readonly settings: string;
  readonly properties: string;
  readonly workbookState: string;
  readonly hasFormulas: boolean;
}

const marked = new WeakSet<object>();

export function markSource(source: BookSource): BookSource {
  marked.add(source);
  return source;
}

/** The source of a book that was opened here. */
export function isSource(value: unknown): value is BookSource {
  return typeof value === 'object' && value !== null && marked.has(value);
}
