import type { IsoDate } from '../model';
import type { KoladaGender } from './types';

/**
 * What was fetched last time, kept in the workbook: a number that is still as it was fetched is not a person's, and a
 * title that has changed is told. Values by `rememberedKey`.
 */
export interface KoladaMemory {
  readonly day: IsoDate;
  readonly municipality: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
}

export const rememberedKey = (kpi: string, year: number, gender: KoladaGender, who: string): string =>
  `${kpi}|${year}|${gender}|${who}`;
