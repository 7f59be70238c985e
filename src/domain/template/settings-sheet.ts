import type { CellValue, Settings } from '../model';
import { column, tableSheet, type TemplateSheet } from './template-sheet';
import { OCCASION_WORD, PARTIAL_WORD, POLICY_WORD, yesNo } from './words';

type Given = Partial<Settings>;

const flag = (value: boolean | undefined): CellValue => (value === undefined ? null : yesNo(value));

/** Every setting of readings.md A-60, what the steering model says of it (empty = the default), and the words it takes. */
const SETTINGS: readonly (readonly [label: string, value: (given: Given) => CellValue, takes: string])[] = [
  ['Kommun', ({ municipality }) => municipality ?? null, ''],
  ['Plan', ({ plan }) => plan ?? null, 'Mål och budget 2025–2027'],
  ['Mandatperiod från', ({ termFrom }) => termFrom ?? null, 'ÅÅÅÅ'],
  ['Mandatperiod till', ({ termTo }) => termTo ?? null, 'ÅÅÅÅ'],
  ['Uppföljning', ({ followUp }) => (followUp ? OCCASION_WORD[followUp] : null), 'T1, Delår, Helår'],
  ['År', ({ year }) => year ?? null, 'ÅÅÅÅ'],
  [
    'Delvis uppfyllt',
    ({ partialRule }) => (partialRule ? PARTIAL_WORD[partialRule] : null),
    'ingen, tolerans, väg, förbättrad, grad',
  ],
  ['Tolerans', ({ tolerance }) => tolerance ?? null, 'p.e.'],
  ['Gräns väg (%)', ({ wayLimit }) => wayLimit ?? null, '50'],
  ['Gräns grad (%)', ({ degreeLimit }) => degreeLimit ?? null, '90'],
  [
    'Bedömningssätt',
    ({ policy }) => (policy ? POLICY_WORD[policy] : null),
    'andel, viktat, sämsta, alla, hälften, klassvis, prioriterad, manuell',
  ],
  ['Gräns uppfyllt (%)', ({ metLimit }) => metLimit ?? null, '75'],
  ['Gräns delvis (%)', ({ partlyLimit }) => partlyLimit ?? null, '50'],
  ['Delvis räknas som halv', ({ partlyCountsHalf }) => flag(partlyCountsHalf), 'ja, nej'],
  ['Minsta andel mätta (%)', ({ minMeasured }) => minMeasured ?? null, '50'],
  ['Klass som krävs', ({ requiredClass }) => requiredClass ?? null, 'Finansiellt mål'],
  ['Jämför exakt', ({ exact }) => flag(exact), 'ja, nej'],
  ['Fönster för äldre utfall (år)', ({ window }) => window ?? null, '0, 1'],
  ['Brusband', ({ noiseBand }) => noiseBand ?? null, 'p.e.'],
  ['Målbana', ({ path }) => (path ? (path === 'linear' ? 'linjär' : 'steg') : null), 'linjär, steg'],
  [
    'Före målåret',
    ({ beforeTargetYear }) => (beforeTargetYear ? (beforeTargetYear === 'wait' ? 'vänta' : 'trend') : null),
    'vänta, trend',
  ],
  ['Ingen gul vid helår', ({ noPartlyAtYearEnd }) => flag(noPartlyAtYearEnd), 'ja, nej'],
  ['Väg in underliggande mål', ({ subGoals }) => (subGoals ? yesNo(subGoals === 'yes') : null), 'ja, nej'],
  [
    'Öka och minska jämförs med',
    ({ changeAgainst }) =>
      changeAgainst ? (changeAgainst === 'previous' ? 'föregående utfall' : 'utgångsvärde') : null,
    'föregående utfall, utgångsvärde',
  ],
  ['Jämförelsegrupp', ({ comparisonGroup }) => comparisonGroup ?? null, ''],
  [
    'Statusord',
    ({ statusWords }) => statusWords?.join(', ') ?? null,
    'Uppfyllt, Delvis uppfyllt, Ej uppfyllt, Ej mätt',
  ],
  [
    'Språk i rapporter',
    ({ reportLanguage }) => (reportLanguage ? (reportLanguage === 'sv' ? 'svenska' : 'engelska') : null),
    'svenska, engelska',
  ],
  ['Mål och medel hör samman', ({ goalsAndMoney }) => flag(goalsAndMoney), 'ja, nej'],
  ['Förflyttning ska visas', ({ movementRequired }) => flag(movementRequired), 'ja, nej'],
  ['Få mål', ({ fewGoals }) => (fewGoals === 'noMoreThanBefore' ? 'ja' : (fewGoals ?? null)), 'ja, nej'],
];

export const settingsSheet = (given: Given): TemplateSheet =>
  tableSheet(
    'Inställningar',
    [column('Inställning', 30), column('Värde', 26), column('Förklaring', 62)],
    SETTINGS.map(([label, value, takes]) => [label, value(given), takes === '' ? null : takes]),
  );
