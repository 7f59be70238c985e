import type { CellAddress, CellValue, Settings } from '../../model';
import { isYear } from '../date';
import { parseNumber } from '../number';
import { isPercentFormat, shiftDecimals } from '../number-format';
import type { Problems } from '../problems';
import { lower, squeeze, wordKey } from '../text';
import { readPartialRule, readPolicy, readYesNo } from './words';

/** A label and its value, wherever they stand. */
export interface SettingCell {
  readonly name: string;
  readonly value: CellValue;
  /** The same in the words that are read. */
  readonly said: CellValue;
  readonly format: string;
  readonly address: CellAddress;
}

type Change = Partial<Settings>;
/** Null: the value is not understood. */
type Read = (cell: SettingCell) => Change | null;

const text = (cell: SettingCell): string => (cell.value === null ? '' : squeeze(String(cell.value)));
const word = (cell: SettingCell): string => (cell.said === null ? '' : lower(squeeze(String(cell.said))));

const named =
  <K extends keyof Settings>(key: K, read: (cell: SettingCell) => Settings[K] | null): Read =>
  (cell) => {
    const value = read(cell);
    return value === null ? null : ({ [key]: value } as Change);
  };

const words = (cell: SettingCell): string => text(cell);

/** A number; percent formats and signs give 75 for 75 %. */
function number(cell: SettingCell): number | null {
  if (typeof cell.value === 'number') return isPercentFormat(cell.format) ? shiftDecimals(cell.value, 2) : cell.value;
  return typeof cell.value === 'string' ? (parseNumber(cell.value)?.value ?? null) : null;
}

/** A limit in percent: "75", "75 %", 0.75 with a percent format. A bare 0.75 could be either and is not understood. */
const percent = (cell: SettingCell): number | null => {
  const value = number(cell);
  return value !== null && (value === 0 || value > 1) && value <= 1000 ? value : null;
};

const nonNegative = (cell: SettingCell): number | null => {
  const value = number(cell);
  return value !== null && value >= 0 ? value : null;
};

const wholeNumber = (cell: SettingCell): number | null => {
  const value = nonNegative(cell);
  return value !== null && Number.isInteger(value) ? value : null;
};

function year(cell: SettingCell): number | null {
  const value =
    typeof cell.value === 'number'
      ? cell.value
      : Number(/^(?:år )?(\d{4})(?:-\d\d-\d\d)?$/.exec(word(cell))?.[1] ?? NaN);
  return isYear(value) ? value : null;
}

const yesNo = (cell: SettingCell): boolean | null => readYesNo(cell.said);

const oneOf =
  <T>(table: Readonly<Record<string, T>>) =>
  (cell: SettingCell): T | null =>
    table[word(cell)] ?? null;

function term(cell: SettingCell): Change | null {
  const found = /^(\d{4}) ?[-–—] ?(\d{4}|\d{2})$/.exec(text(cell));
  if (!found) return null;
  const from = Number(found[1]);
  const to = found[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(found[2]) : Number(found[2]);
  return to < from ? null : { termFrom: from, termTo: to };
}

function followUp(cell: SettingCell): Change | null {
  const found = /^(t1|tertial 1|april|delår|augusti|t2|helår|år|årsbokslut|december)(?: (\d{4}))?$/.exec(word(cell));
  if (!found) return null;
  const kind = /^(?:t1|tertial 1|april)$/.test(found[1]!)
    ? 't1'
    : /^(?:delår|augusti|t2)$/.test(found[1]!)
      ? 'interim'
      : 'year';
  return { followUp: kind, ...(found[2] === undefined ? {} : { year: Number(found[2]) }) };
}

function statusWords(cell: SettingCell): Change | null {
  const parts = text(cell)
    .split(/[,;|/]/)
    .map(squeeze);
  const [met, partly, notMet, notMeasured] = parts;
  return parts.length === 4 && met && partly && notMet && notMeasured
    ? { statusWords: [met, partly, notMet, notMeasured] }
    : null;
}

function fewGoals(cell: SettingCell): Change | null {
  const answer = yesNo(cell);
  if (typeof cell.value !== 'number' && answer !== null) return { fewGoals: answer ? 'noMoreThanBefore' : null };
  const most = wholeNumber(cell);
  return most === null ? null : { fewGoals: most };
}

/** readings.md A-60, label by label; what stands in brackets there is the default in `DEFAULT_SETTINGS`. */
const SETTINGS: Readonly<Record<string, Read>> = {
  Kommun: named('municipality', words),
  Plan: named('plan', words),
  'Mandatperiod från': named('termFrom', year),
  'Mandatperiod till': named('termTo', year),
  'Mandatperiod från, till': term,
  Mandatperiod: term,
  Uppföljning: followUp,
  Uppföljningstillfälle: followUp,
  År: named('year', year),
  'Delvis uppfyllt': named('partialRule', (cell) => readPartialRule(cell.said)),
  Tolerans: named('tolerance', nonNegative),
  'Gräns väg': named('wayLimit', percent),
  'Gräns grad': named('degreeLimit', percent),
  Bedömningssätt: named('policy', (cell) => readPolicy(cell.said)),
  'Gräns uppfyllt': named('metLimit', percent),
  'Gräns delvis': named('partlyLimit', percent),
  'Delvis räknas som halv': named('partlyCountsHalf', yesNo),
  'Minsta andel mätta': named('minMeasured', percent),
  'Klass som krävs': named('requiredClass', words),
  'Jämför exakt': named('exact', yesNo),
  'Fönster för äldre utfall': named('window', wholeNumber),
  Brusband: named('noiseBand', nonNegative),
  Målbana: named('path', oneOf<'linear' | 'step'>({ linjär: 'linear', linjärt: 'linear', steg: 'step' })),
  'Före målåret': named('beforeTargetYear', oneOf<'wait' | 'trend'>({ vänta: 'wait', trend: 'trend' })),
  'Ingen gul vid helår': named('noPartlyAtYearEnd', yesNo),
  'Väg in underliggande mål': named('subGoals', (cell) => {
    const answer = yesNo(cell);
    return answer === null ? null : answer ? 'yes' : 'no';
  }),
  'Öka och minska jämförs med': named(
    'changeAgainst',
    oneOf<'previous' | 'baseline'>({
      'föregående utfall': 'previous',
      föregående: 'previous',
      utgångsvärde: 'baseline',
      utgångsvärdet: 'baseline',
    }),
  ),
  Jämförelsegrupp: named('comparisonGroup', words),
  Statusord: statusWords,
  'Språk i rapporter': named(
    'reportLanguage',
    oneOf<'sv' | 'en'>({ svenska: 'sv', sv: 'sv', engelska: 'en', en: 'en' }),
  ),
  'Mål och medel hör samman': named('goalsAndMoney', yesNo),
  'Förflyttning ska visas': named('movementRequired', yesNo),
  'Få mål': fewGoals,
};

const BY_KEY = new Map(Object.entries(SETTINGS).map(([label, read]) => [wordKey(label), { label, read }]));

const find = (name: string): { label: string; read: Read } | undefined =>
  BY_KEY.get(wordKey(name)) ?? BY_KEY.get(wordKey(name.replace(/\([^)]*\)/g, ' ').replace(/%/g, '')));

/** True for a label of readings.md A-60. */
export const isSettingName = (name: string): boolean => find(name) !== undefined;

/** The label of readings.md A-60 that a name stands for; null when it is none. */
export const settingLabel = (name: string): string | null => find(name)?.label ?? null;

/** Reads settings in order; the first value of a setting holds. Empty means the default; unknown labels are notes. */
export function readSettings(cells: readonly SettingCell[], problems: Problems): Change {
  let settings: Change = {};
  for (const cell of cells) {
    const setting = find(cell.name);
    const value = text(cell);
    if (!setting || value === '' || /^[-–]$/.test(value)) continue;
    problems.error(cell.value, cell.address);
    const change = setting.read(cell);
    if (change === null)
      problems.add({ kind: 'settingUnreadable', name: setting.label, value: cell.value, cell: cell.address });
    else settings = { ...change, ...settings };
  }
  return settings;
}
