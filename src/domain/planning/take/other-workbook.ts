import type { CellValue, Model } from '../../model';

/** What a row says, by heading. Headings that are not there: the file says nothing of them. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** A goal or an indicator of another workbook. */
export interface OtherRow {
  readonly id: string | null;
  readonly title: string | null;
  /** Everything but ids, references to goals and the owner, which depend on the workbook it comes to. */
  readonly values: RowValues;
  /** Ids (or titles, of goals without one) of the goals above, or of those that an indicator measures. */
  readonly goals: readonly string[];
  /** Ids of the goals that take over (goals). */
  readonly replacedBy: readonly string[];
  readonly owner: string | null;
  /** Nobody is named, and the level is no council's: the nämnd or bolag whose file it is owns it. */
  readonly ownerless: boolean;
}

/** What is not taken from the file, and how much of it. */
export interface NotTaken {
  /** Individual goals, and indicators that measure nothing else: personal data stays where it is. */
  readonly personalGoals: number;
  readonly personalIndicators: number;
  /** Outcomes of single units: our columns hold totals. */
  readonly unitOutcomes: number;
  /** Rows with neither id nor text. */
  readonly nameless: number;
}

/** What another workbook's file has that can be taken. Rows are in the file's order. */
export interface OtherWorkbook {
  /** The file's name, as *Källfil* will say it. */
  readonly file: string;
  readonly goals: readonly OtherRow[];
  readonly indicators: readonly OtherRow[];
  readonly notTaken: NotTaken;
  /** The nämnd or bolag whose file it seems to be; null where it does not say. */
  readonly owner: string | null;
}

/** Everything that a row of the file has from its own workbook's model. */
export type Source = Pick<Model, 'goals' | 'indicators' | 'links' | 'steeringModel' | 'units' | 'settings'>;
