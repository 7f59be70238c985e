import { understandAssessment } from '../judging/assessment';
import { type CellValue, type Occasion, parseOccasionCode, type Proposal, type Settings } from '../model';
import { parsePeriod } from '../reading/period';
import { goalKeyOf, indicatorKeyOf } from '../reporting/view';
import type { HistoryEntry, HistoryItem } from './entry';
import type { HistoryField } from './fields';

/** A row of *Historik* as it stands. */
export interface KnownRow {
  readonly values: Readonly<Partial<Record<HistoryField, CellValue>>>;
  /** What the add-in noted when it wrote the row; null for a row somebody typed. */
  readonly stored: { readonly occasion: string; readonly key: string } | null;
  /** The status the add-in wrote, as long as its cell is as it wrote it. */
  readonly status: Proposal | null;
}

/** Words of the add-in's own that no person assesses with. */
const OTHER_WORDS: readonly (readonly [RegExp, Proposal])[] = [
  [/^(avslutat|ended)$/i, 'ended'],
  [/^(ej påbörjat|not started)$/i, 'notStarted'],
];

const textOf = (value: CellValue | undefined): string | null => {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? null : text;
};

function statusOf(word: string | null, settings: Pick<Settings, 'statusWords'>): Proposal | null {
  if (word === null) return null;
  return understandAssessment(word, settings) ?? OTHER_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function occasionOf({ stored, values }: KnownRow): Occasion | null {
  if (stored !== null) return parseOccasionCode(stored.occasion);
  const period = parsePeriod(values.occasion ?? null);
  return period && { year: period.year, kind: period.part };
}

const itemOf = ({ stored, values }: KnownRow): HistoryItem => {
  if (stored !== null) return stored.key.startsWith('i.') ? 'indicator' : 'goal';
  return /^indi[kc]ator/i.test(String(values.item ?? '').trim()) ? 'indicator' : 'goal';
};

/**
 * A row of *Historik* understood: one the add-in wrote, or one somebody typed with an occasion, a number or a text, and
 * a status. What stands in the cells counts. Null for a row that says nothing of the kind.
 */
export function readEntry(row: KnownRow, settings: Pick<Settings, 'statusWords'>): HistoryEntry | null {
  const { values, stored } = row;
  const occasion = occasionOf(row);
  const [id, title] = [textOf(values.id), textOf(values.title)];
  const [owner, word] = [textOf(values.owner), textOf(values.status)];
  if (occasion === null || (stored === null && id === null && title === null)) return null;
  const item = itemOf(row);
  const typed = item === 'goal' ? goalKeyOf(id, owner, title) : indicatorKeyOf(id, title);
  return {
    occasion,
    item,
    key: stored?.key ?? typed,
    id,
    title,
    owner,
    status: row.status ?? statusOf(word, settings),
    word,
    share: typeof values.share === 'number' ? values.share : null,
  };
}
