import type { CellAddress } from './address';
import type { Activity } from './activity';
import type { CellValue } from './cells';
import type { Goal } from './goal';
import type { Indicator } from './indicator';
import type { FinanceRow, Link, Unit } from './organisation';
import type { Region } from './region';
import type { Settings } from './settings';
import type { SteeringModel } from './steering-model';
import type { Period } from './period';
import type { Gender } from './outcome';
import type { Target } from './target';

/** Something reading could not take in. Checking turns each into its finding. */
export type ReadingProblem =
  /** W02 */
  | {
      readonly kind: 'headingTwice';
      readonly heading: string;
      /** Another heading that says the same ("Utfall 2025" beside "Resultat 2025"), whose column is read; null: the very same. */
      readonly read: string | null;
      readonly cells: readonly CellAddress[];
    }
  /** W03: a block that looks like `region` but lacks a needed column. */
  | { readonly kind: 'columnMissing'; readonly region: string; readonly field: string; readonly cell: CellAddress }
  /** W04 */
  | { readonly kind: 'errorValue'; readonly value: string; readonly cell: CellAddress }
  /** W06 */
  | {
      readonly kind: 'mappingMoved';
      readonly heading: string;
      readonly field: string;
      readonly sheet: string;
      readonly cell: CellAddress | null;
    }
  /** W06: the mapping gives a column a field that there is none of. */
  | { readonly kind: 'mappingField'; readonly heading: string; readonly field: string; readonly cell: CellAddress }
  /** W07: rows below a blank row that would be missed. */
  | { readonly kind: 'regionCut'; readonly region: string; readonly cell: CellAddress }
  /** A heading that fits two fields (asked about in the pane). */
  | {
      readonly kind: 'headingAmbiguous';
      readonly heading: string;
      readonly candidates: readonly string[];
      readonly cell: CellAddress;
    }
  /** W03: an occasion ("Utfall T1") or a value column whose year nothing tells. */
  | { readonly kind: 'headingUndated'; readonly heading: string; readonly cell: CellAddress }
  /** W03: columns of values whose headings say a time that is no period ("Läsår 22/23", "Kv 1 2025"). */
  | { readonly kind: 'headingsUnread'; readonly headings: readonly string[]; readonly cells: readonly CellAddress[] }
  /** W01: a sheet that looks as if it had indicators (in columns), goals (without their own heading) or links (as crosses), and isn't read. */
  | {
      readonly kind: 'sheetUnread';
      readonly reason: 'transposed' | 'noTitle' | 'yearRows' | 'crosses';
      readonly cell: CellAddress;
    }
  /** W01: a list of earlier assessments of goals that stand elsewhere; its rows are no goals. */
  | { readonly kind: 'earlierAssessments'; readonly cell: CellAddress }
  /** W01: blank cells that are read as what stands above them. */
  | { readonly kind: 'cellsCarried'; readonly heading: string; readonly cell: CellAddress }
  /** W01: indicators that stand on a sheet for each year are read as one. */
  | {
      readonly kind: 'yearsJoined';
      readonly count: number;
      readonly sheets: readonly string[];
      readonly newest: string;
      readonly cell: CellAddress;
    }
  /** T07: `unjudged` of the cells fit neither; the others are as they stand. */
  | {
      readonly kind: 'mixedPercent';
      readonly heading: string;
      readonly unjudged: number;
      readonly cells: readonly CellAddress[];
    }
  /** A setting or a level cell that is not understood. */
  | { readonly kind: 'settingUnreadable'; readonly name: string; readonly value: CellValue; readonly cell: CellAddress }
  /** A long outcome or target row whose indicator is not found, or whose period or value can't be read. */
  | { readonly kind: 'rowUnmatched'; readonly id: string | null; readonly cell: CellAddress }
  /** A date cell that can't be read. */
  | { readonly kind: 'dateUnreadable'; readonly value: CellValue; readonly field: string; readonly cell: CellAddress };

/** Two values of one period that disagree (U04): the wide one is kept first. */
export interface OutcomeConflict {
  readonly indicator: string;
  readonly period: Period;
  readonly gender: Gender | null;
  readonly cells: readonly CellAddress[];
}

/** Everything understood of a workbook. Lists are in workbook order. */
export interface Model {
  readonly steeringModel: SteeringModel;
  readonly settings: Settings;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  /** From *Organisation*; empty when the workbook has none (then owners are derived from goals). */
  readonly units: readonly Unit[];
  readonly links: readonly Link[];
  readonly finance: readonly FinanceRow[];
  readonly regions: readonly Region[];
  readonly problems: readonly ReadingProblem[];
  readonly outcomeConflicts: readonly OutcomeConflict[];
  /** Two targets of one year that differ (wide and long); the first is used. */
  readonly targetConflicts: readonly { readonly indicator: string; readonly targets: readonly Target[] }[];
}
