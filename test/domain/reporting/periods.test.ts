import type { HistoryEntry } from '../../../src/domain/history';
import type { Proposal } from '../../../src/domain/model';
import { changeOf } from '../../../src/domain/reporting/periods-change';
import { occasion } from '../../support/build-model';
import { layOut, municipality, prose, table } from './a-municipality';

const entry = (key: string, status: Proposal | null, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  occasion: occasion(2024),
  item: key.startsWith('i.') ? 'indicator' : 'goal',
  key,
  id: key.slice(2),
  title: null,
  owner: null,
  status,
  word: status,
  share: null,
  ...more,
});

const BEFORE: readonly HistoryEntry[] = [
  entry('m.UN1', 'notMet', { share: 0 }),
  entry('m.SN1', 'met', { share: 100 }),
  entry('m.F1', 'notMeasured'),
  entry('m.G1', 'partly'),
  entry('m.X9', 'met', { title: 'Borttaget mål', owner: 'Socialnämnden' }),
  entry('m.P1', 'met', { title: 'Annas hemliga mål', owner: 'Anna Andersson' }),
  entry('i.I1', 'met'),
  entry('i.I2', 'met'),
  entry('m.UN1', 'met', { occasion: occasion(2023), share: 100 }),
  entry('m.SN1', 'notMet', { occasion: occasion(2023) }),
  entry('m.UN1', 'met', { occasion: occasion(2026) }),
];

const laid = (history: readonly HistoryEntry[] = BEFORE) => layOut(municipality(), { history, kinds: ['periods'] });

describe('Jämförelse mellan perioder', () => {
  test.each<[string, readonly HistoryEntry[]]>([
    ['nothing was written', []],
    ['only this occasion and later ones were', [entry('m.UN1', 'met', { occasion: occasion(2025) }), BEFORE.at(-1)!]],
  ])('there is none where %s', (_, history) => {
    expect(laid(history).sheets).toEqual([]);
  });

  test('counts what has changed since the latest occasion before', () => {
    expect(prose(laid().sheet('periods')).slice(0, 6)).toEqual([
      'Jämförelse mellan perioder: Helår 2024 och Helår 2025',
      'Exempelkommun · Helår 2025 (31 december) · Mål och budget 2025',
      '3 mål finns både nu och i uppföljningen per helår 2024: 1 har fått bättre status, 1 har fått sämre status och 1 har samma status.',
      '5 mål är nya och 2 mål har avslutats sedan dess.',
      '2 indikatorer går att följa mellan uppföljningarna: 1 har fått sämre status och 1 har samma status.',
      'Andelen uppfyllda av de mätta målen är nu 0\u00a0%. I uppföljningen per helår 2024 var den 50\u00a0%.',
    ]);
  });

  test.each<[number, string]>([
    [0, 'Inget mål finns i båda uppföljningarna.'],
    [1, 'Ett mål finns både nu och i uppföljningen per helår 2024: 1 har fått bättre status.'],
  ])('with %i goals in both', (count, sentence) => {
    const history = [entry('i.I1', 'met'), ...BEFORE.slice(0, count)];
    expect(prose(laid(history).sheet('periods'))[2]).toBe(sentence);
  });

  test('then and now beside each other, goal by goal', () => {
    const rows = table(laid().sheet('periods'), 'goals');
    expect(rows.map((row) => row.slice(0, 7))).toEqual(
      expect.arrayContaining([
        ['UN1 Fler behöriga', 'Utbildningsnämnden', 'Ej uppfyllt', 'Delvis uppfyllt', 'Bättre', 0, 100],
        ['SN1 Kortare väntan', 'Socialnämnden', 'Uppfyllt', 'Ej uppfyllt', 'Sämre', 100, 0],
        ['SN2 Utan mått', 'Socialnämnden', '–', 'Ej mätt', 'Nytt', '–', '–'],
      ]),
    );
    expect(rows.some(([name]) => String(name).startsWith('G1'))).toBe(false);
  });

  test('an ended goal has a row for each goal that replaced it; one that is gone says so; personal ones are not there', () => {
    expect(table(laid().sheet('periods'), 'ended')).toEqual([
      ['G1 Gammalt mål', 'Kommunfullmäktige', 'Delvis uppfyllt', 'Avslutat', 'Ö1 Alla elever lyckas', 'Ej uppfyllt'],
      ['G1 Gammalt mål', 'Kommunfullmäktige', 'Delvis uppfyllt', 'Avslutat', 'Ö2 Äldre är trygga', 'Ej uppfyllt'],
      ['X9 Borttaget mål', 'Socialnämnden', 'Uppfyllt', 'Finns inte kvar', 'Har inte ersatts av något annat mål'],
    ]);
  });

  test('the share met through the occasions up to now, and a line of the same numbers', () => {
    const sheet = laid().sheet('periods');
    expect(table(sheet, 'development').map((row) => row.slice(0, 2))).toEqual([
      ['Helår 2023', 50],
      ['Helår 2024', 50],
      ['Helår 2025', 0],
    ]);
    expect(sheet.blocks.find(({ kind }) => kind === 'chart')).toMatchObject({ shape: 'line', table: 'development' });
  });

  test('an occasion where nothing was measured is no point of the line: unknown is not zero', () => {
    const sheet = laid([entry('m.UN1', 'notMeasured')]).sheet('periods');
    expect(table(sheet, 'development').map(([name]) => name)).toEqual(['Helår 2025']);
    expect(sheet.blocks.some(({ kind }) => kind === 'chart')).toBe(false);
  });
});

describe('how a status now stands to the one before', () => {
  test.each<[Proposal | null, Proposal | null, string]>([
    ['notMet', 'partly', 'better'],
    ['met', 'partly', 'worse'],
    ['met', 'met', 'same'],
    ['notMeasured', 'met', 'measured'],
    ['cannotJudge', 'notMeasured', 'same'],
    ['met', 'cannotJudge', 'unmeasured'],
    ['met', null, 'unmeasured'],
    ['notStarted', 'met', 'new'],
  ])('%s, then %s: %s', (then, now, change) => {
    expect(changeOf(entry('m.A', then), now)).toBe(change);
  });

  test('no row: new; a word that is not understood: not compared', () => {
    expect(changeOf(undefined, 'met')).toBe('new');
    expect(changeOf(entry('m.A', null, { word: 'På god väg' }), 'met')).toBe('unknown');
  });
});

describe('Sammanfattning', () => {
  test('the trend of the share met is against what was written a year before', () => {
    const trend = (history: readonly HistoryEntry[]) =>
      table(layOut(municipality(), { history }).sheet('summary'), 'goals').find(([name]) =>
        String(name).startsWith('Ö1'),
      )![3];
    const share = (value: number) => [entry('m.Ö1', 'met', { share: value })];
    expect([trend([]), trend(share(100)), trend(share(0))]).toEqual(['–', 'Försämras', 'Oförändrad']);
  });
});
