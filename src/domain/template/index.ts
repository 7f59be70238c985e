/**
 * A new workbook for a steering model, as data: the sheets of workbook.md section 2 with the headings that reading
 * knows best. What it says is read back the same (tested).
 */
import type { Settings, SteeringModel } from '../model';
import { exampleRows } from './examples';
import { levelsSheet } from './levels-sheet';
import {
  activitiesSheet,
  financeSheet,
  goalsSheet,
  indicatorsSheet,
  linksSheet,
  organisationSheet,
  type Term,
} from './register-sheets';
import { settingsSheet } from './settings-sheet';
import type { TemplateSheet } from './template-sheet';

export type { TemplateColumn, TemplateSheet } from './template-sheet';

const FIRST_TERM = 2023;
const TERM_YEARS = 4;

/** The Swedish term of office a year belongs to: 2023–2026, 2027–2030 … */
function termOf(year: number): Term {
  const from = year - ((((year - FIRST_TERM) % TERM_YEARS) + TERM_YEARS) % TERM_YEARS);
  return { from, to: from + TERM_YEARS - 1 };
}

/** The sheets of a new workbook, in order. `year` is the year to be followed up. */
export function layOutTemplate(
  model: SteeringModel & { readonly settings: Partial<Settings> },
  year: number,
): readonly TemplateSheet[] {
  const term = termOf(year);
  const { levels } = model;
  const settings: Partial<Settings> = {
    termFrom: term.from,
    termTo: term.to,
    followUp: 'year',
    year,
    ...model.settings,
  };
  const examples = exampleRows(levels, term, year);
  return [
    goalsSheet(levels, examples.goals),
    indicatorsSheet(term, examples.indicators),
    ...(levels.some(({ activities }) => activities !== false) ? [activitiesSheet(examples.activities)] : []),
    ...(levels.some(({ directiveRequired }) => directiveRequired) ? [linksSheet(examples.links)] : []),
    ...(settings.goalsAndMoney ? [financeSheet(examples.finance)] : []),
    organisationSheet(examples.organisation),
    levelsSheet(levels),
    settingsSheet(settings),
  ];
}
