import { nameKey } from '../reading/text';

/** The columns the add-in writes beside goals and indicators (workbook.md sections 2 and 4). */
export type StatusField = 'status' | 'deviation' | 'trend' | 'movement' | 'proposal' | 'basis' | 'assessedPer';

/** Headings as they stand in the workbook. They are fields that reading knows, so they are the same in every language. */
export const STATUS_HEADING: Readonly<Record<StatusField, string>> = {
  status: 'Status',
  deviation: 'Avvikelse',
  trend: 'Trend',
  movement: 'Förflyttning',
  proposal: 'Föreslagen bedömning',
  basis: 'Underlag',
  assessedPer: 'Bedömt per',
};

export const INDICATOR_FIELDS: readonly StatusField[] = ['status', 'deviation', 'trend', 'movement'];
export const GOAL_FIELDS: readonly StatusField[] = ['proposal'];
export const COMMON_FIELDS: readonly StatusField[] = ['basis', 'assessedPer'];

/** "Status" → "Status (Röda tråden)", and with a number where that is taken too. */
export const clearHeading = (heading: string, number = 1): string =>
  `${heading} (Röda tråden${number === 1 ? '' : ` ${number}`})`;

const OURS = / \(röda tråden( \d+)?\)$/;

/** The field a heading would be ours for, by its words alone; says nothing of whose column it is. */
export function statusFieldOf(heading: string): StatusField | null {
  const plain = nameKey(heading).replace(OURS, '');
  const found = Object.entries(STATUS_HEADING).find(([, word]) => nameKey(word) === plain);
  return found ? (found[0] as StatusField) : null;
}
