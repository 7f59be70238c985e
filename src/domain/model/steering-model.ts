/** Setting "krävs": fel, varning, nej. */
export type Requirement = 'error' | 'warning' | 'no';

export type OwnerKind = 'council' | 'committee' | 'company' | 'department' | 'unit' | 'individual';

/** One step of the goal chain; a row of *Nivåer* (workbook.md section 2). */
export interface Level {
  readonly name: string;
  /** 0 is the top. */
  readonly order: number;
  readonly owners: readonly OwnerKind[];
  /** Names of the levels a goal here may have as parent; empty = none stated. */
  readonly parents: readonly string[];
  readonly parentRequired: Requirement;
  readonly minCount: number | null;
  readonly maxCount: number | null;
  readonly countPer: 'owner' | 'total';
  readonly indicatorRequired: boolean;
  readonly targetRequired: boolean;
  /** False for a vision or an area: never scored, shown with counts. */
  readonly judged: boolean;
  /** False for individual goals: personal data, kept out of every sheet. */
  readonly inReports: boolean;
  readonly perspectiveRequired: boolean;
  /** The perspective goals here must have, where *Perspektiv krävs* names one ("Medborgarperspektiv"). */
  readonly perspective: string | null;
  readonly directiveRequired: boolean;
  /** Column *Aktiviteter*; null = not stated, activities are allowed. */
  readonly activities: boolean | null;
  /** Column *Bedömningssätt* of *Nivåer*; null = the workbook's own. */
  readonly policy: import('./settings').Policy | null;
}

export interface SteeringModel {
  readonly name: string;
  /** Where it came from: the workbook's *Nivåer*, a preset of config/, or derived from the level words that occur. */
  readonly source: 'workbook' | 'preset' | 'derived';
  readonly levels: readonly Level[];
}

/** A word without regard to case and blanks around it: what names are looked up by. */
export const fold = (text: string): string => text.trim().toLocaleLowerCase('sv');

export const sameWord = (a: string, b: string): boolean => a === b || fold(a) === fold(b);

export const findLevel = (model: SteeringModel, name: string | null): Level | null =>
  name === null ? null : (model.levels.find((level) => sameWord(level.name, name)) ?? null);
