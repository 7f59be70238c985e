import type { MissingReason } from '../model';
import { lower, squeeze } from './text';

/** Marks that stand alone in a cell (readings.md A-61). */
const MARKS: Readonly<Record<string, MissingReason>> = {
  '-': 'bortfall',
  '–': 'bortfall',
  '—': 'bortfall',
  '−': 'bortfall',
  '--': 'bortfall',
  '‑': 'bortfall',
  '.': 'ej tillämplig',
  '..': 'sekretess',
  '…': 'sekretess',
  '...': 'sekretess',
  '*': 'för få svar',
  'e/t': 'ej tillämplig',
  'n/a': 'ej tillämplig',
  na: 'ej tillämplig',
  'e.t.': 'ej tillämplig',
  et: 'ej tillämplig',
  'u.s.': 'uppgift saknas',
  'i.u.': 'uppgift saknas',
};

const PHRASES: readonly (readonly [RegExp, MissingReason])[] = [
  [
    /^(?:mäts|mätt|mättes|mätts|mätas) (?:ej|inte)\b|^(?:ej|inte|icke|ännu ej) (?:mätt|mätbart?|uppmätt|mätts)\b/,
    'mäts ej',
  ],
  [
    /^ingen mätning\b|^mätning (?:har )?(?:ej|inte) (?:genomförts|gjorts|genomförd)\b|^nytt? (?:mål|mått|indikator)(?: \d{4})?$|^ny indikator(?: \d{4})?$/,
    'mäts ej',
  ],
  [
    /^(?:statistik|uppgift|uppgifter|data|värde|utfall|resultat|underlag)?\s?saknas(?: \d{4})?$|^(?:ingen|inga) (?:uppgift|uppgifter|data|statistik)\b/,
    'uppgift saknas',
  ],
  [
    /^(?:redovisas|rapporteras|presenteras|publiceras|kommer|inväntar|väntas|avvaktar)(?:\s[^\d]*(?:\d{4})?)?$|^(?:ej|inte|ännu ej|ännu inte) (?:klart?|publicerat|redovisat|rapporterat)$/,
    'uppgift saknas',
  ],
  [
    /^(?:nästa )?mätning(?:en)? (?:sker|görs|genomförs)\s[^\d]*(?:\d{4})?$|^mäts (?:vart\p{L}*|nästa|först|senare)[^\d]*(?:\d{4})?$|^mäts (?:år )?\d{4}$|^nästa mätning:? ?(?:år )?\d{4}$|^ny(?:tt)? \d{4}$/u,
    'mäts ej',
  ],
  [/^(?:ej|inte|icke) (?:tillämpligt?|relevant|aktuellt?)$/, 'ej tillämplig'],
  [/^sekretess(?:belagt|belagd|belagda)?$/, 'sekretess'],
  [/^för få(?: svar| svarande| observationer)?$/, 'för få svar'],
  [/^bortfall$/, 'bortfall'],
];

const ERRORS = new Set(
  (
    '#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! ' +
    '#SAKNAS! #DIVISION/0! #VÄRDEFEL! #REFERENS! #NAMN? #OGILTIGT! #SKÄRNING! #FEL! #UTSPILL! #SPILL! #BERÄKNA! #FÄLT!'
  ).split(' '),
);

/** An error value, as Excel gives it or typed in Swedish: "#N/A", "#SAKNAS!", "#DIV/0!". */
export const isErrorText = (text: string): boolean =>
  text.includes('#') && ERRORS.has(squeeze(text).toLocaleUpperCase('sv'));

/** Why a cell with this text has no value; null when the text is no missing mark. */
export function missingReason(text: string): MissingReason | null {
  const word = lower(squeeze(text)).replace(/[.!]+$/, (end) => (/^[.\s]*$/.test(text.trim()) ? end : ''));
  if (word === '' && squeeze(text) === '') return 'tom';
  const mark = MARKS[lower(squeeze(text))] ?? MARKS[word];
  if (mark !== undefined) return mark;
  if (isErrorText(squeeze(text))) return 'felvärde';
  if (word.length > 60) return null;
  return PHRASES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** An error value, or (with `dashes`) a lone dash or dot: no text worth keeping. */
export const isBlankMark = (text: string, dashes: boolean): boolean =>
  isErrorText(text) || (dashes && /^[-–—.…]{1,3}$/.test(squeeze(text)));
