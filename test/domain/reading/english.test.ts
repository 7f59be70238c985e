import headings from '../../../config/headings.json';
import type { CellValue, RegionKind } from '../../../src/domain/model';
import { HeadingReader } from '../../../src/domain/reading';
import { readingKnowledge } from '../../support/knowledge';
import { sheetOf } from '../../support/cells';
import { outcomesInShort, readSheets, regionsInShort } from './support';

const _ = null;

const workbook = [
  sheetOf('Goals', [
    ['Goal ID', 'Level', 'Goal', 'Parent goal', 'Owner', 'Assessment', 'Comment', 'Valid from', 'Valid to', 'Stage'],
    ['C1', 'Overall goal', 'A safe town', _, 'Council', 'Partly met', 'ok', 2023, '31 December 2026', 'In force'],
    ['N1', 'Committee goal', 'Safe elderly', 'C1', 'Social Committee', 'Met', _, 2023, 2026, 'Decided'],
  ]),
  sheetOf('Indicators', [
    [
      'Indicator ID',
      'Goal ID',
      'Indicator',
      'Unit',
      'Direction',
      'Baseline 2022',
      'Outcome 2024',
      'Outcome interim 2025',
      'Target 2025',
      'Women 2024',
      'Sweden 2024',
    ],
    ['I1', 'N1', 'Safe', '%', 'Higher is better', 80, 82, 83, 'at least 85', 81, 79],
    ['I2', 'N1', 'Wait', 'days', 'Lower is better', 20, 'not measured', 15, 'at most 14', _, _],
    ['I3', 'N1', 'Plan', '', 'Yes/No', _, 'No', 'Yes', 'Yes', _, _],
    ['I4', 'N1', 'Leave', '%', 'Decrease', _, '6.5', 6.1, 'decrease by 10 %', _, _],
    ['I5', 'N1', 'Climate', 'rank', 'Rank', _, 'place 30', 25, 'top 20', _, _],
    ['I6', 'N1', 'Costs', '%', 'Interval', _, 2, 2, 'between 1 and 3 %', _, _],
  ]),
  sheetOf('Settings', [
    ['Setting', 'Value'],
    ['Municipality', 'Haninge'],
    ['Follow-up', 'Interim'],
    ['Term of office', '2023–2026'],
    ['Partly met', 'tolerance'],
    ['No yellow at year-end', 'yes'],
  ]),
  sheetOf('Levels', [
    ['Level', 'Order', 'Owner', 'Parent level', 'Parent required', 'Judged'],
    ['Overall goal', 1, 'council', _, 'no', 'yes'],
    ['Committee goal', 2, 'committee, company', 'Overall goal', 'error', 'yes'],
  ]),
];

describe('an English workbook', () => {
  const model = readSheets(workbook);

  it('has its regions and fields', () => {
    expect(regionsInShort(model)).toEqual([
      'goals Goals!A1:J3: id level title parents owner assessment comment validFrom validTo lifecycle',
      'indicators Indicators!A1:K7: id goals title unit direction baseline@2022 outcome@2024 outcome@2025-08 target@2025 women@2024 comparison@2024=Sweden',
      'settings Settings!A1:B6: name value',
      'levels Levels!A1:F3: name order owners parents parentRequired judged',
    ]);
    expect(model.problems).toEqual([]);
  });

  it('means what its words say', () => {
    expect(model.goals.map(({ lifecycle, validTo }) => [lifecycle, validTo])).toEqual([
      ['inForce', '2026-12-31'],
      ['decided', '2026-12-31'],
    ]);
    expect(model.indicators.map(({ direction, targets: [target] }) => [direction, target?.rule])).toEqual([
      ['higher', { kind: 'atLeast', low: 85, strict: false }],
      ['lower', { kind: 'atMost', high: 14, strict: false }],
      ['yesNo', { kind: 'yesNo', word: 'ja' }],
      ['lower', { kind: 'change', amount: -10, unit: '%', baseYear: null }],
      ['rank', { kind: 'rank', max: 20 }],
      ['interval', { kind: 'interval', low: 1, high: 3 }],
    ]);
    expect(outcomesInShort(model).slice(0, 3)).toEqual([
      'I1 2024=82 2025-08=83 2024k=81',
      'I2 2024=mäts ej 2025-08=15 2024k=tom',
      'I3 2024=nej 2025-08=ja 2024k=tom',
    ]);
    expect(model.settings).toMatchObject({
      municipality: 'Haninge',
      followUp: 'interim',
      termFrom: 2023,
      partialRule: 'tolerance',
      noPartlyAtYearEnd: true,
    });
    expect(model.steeringModel.levels.map(({ owners, parentRequired }) => [owners, parentRequired])).toEqual([
      [['council'], 'no'],
      [['committee', 'company'], 'error'],
    ]);
  });

  it('keeps what was written: titles, words of targets, comments', () => {
    expect(model.indicators[0]?.targets[0]?.raw).toBe('at least 85');
    expect(model.goals[1]?.title).toBe('Safe elderly');
  });

  it.each<[CellValue, string]>([
    ['no more than 5 %', '≤5'],
    ['85 % or more', '≥85'],
    ['less than 5', '<5'],
  ])('%s is %s', (raw, expected) => {
    const [indicator] = readSheets([
      sheetOf('I', [
        ['Indicator ID', 'Goal ID', 'Indicator', 'Target 2025'],
        ['I1', 'N1', 'T', raw],
      ]),
    ]).indicators;
    const rule = indicator!.targets[0]!.rule!;
    const said =
      rule.kind === 'atLeast'
        ? `${rule.strict ? '>' : '≥'}${rule.low}`
        : rule.kind === 'atMost'
          ? `${rule.strict ? '<' : '≤'}${rule.high}`
          : rule.kind;
    expect(said).toBe(expected);
  });
});

describe('a comma in an English table', () => {
  const outcome = (heading: string, said: string) =>
    readSheets([
      sheetOf('I', [
        ['Indicator ID', 'Goal ID', 'Indicator', heading, 'Target 2025'],
        ['I1', 'N1', 'T', said, said],
      ]),
    ]).indicators[0]!;

  it.each([
    ['Result 2024', '1,040', null],
    ['Utfall 2024', '1,040', 1.04],
    ['Result 2024', '1,04', 1.04],
    ['Actual 2024', '1,040,000', 1040000],
  ])('%s %s is %s', (heading, said, expected) => {
    expect(outcome(heading, said).outcomes[0]?.value).toBe(expected);
  });

  it('leaves a target that could be either unread', () => {
    expect(outcome('Result 2024', 'at least 1,200').targets[0]).toMatchObject({ rule: null, problem: 'unreadable' });
  });
});

describe('config/headings.json', () => {
  /** The only words of two meanings: the cells or the other headings settle them, else they are asked about. */
  const KNOWN: Readonly<Record<string, readonly string[]>> = {
    indicators: ['Mål', 'KPI'],
    goals: ['KF-mål', 'Mål KF'],
    outcomes: ['År', 'Mätår', 'Year'],
  };

  it.each(Object.entries(headings.regions))('%s: no heading has two meanings', (kind, fields) => {
    const reader = new HeadingReader(readingKnowledge);
    const words = Object.values(fields as Record<string, string[]>).flat();
    const twice = words.filter((word) => reader.match(kind as RegionKind, word).length > 1);
    expect([...new Set(twice)]).toEqual(KNOWN[kind] ?? []);
  });

  it.each(Object.entries(headings.regions))('%s: every heading is read as its own field', (kind, fields) => {
    const reader = new HeadingReader(readingKnowledge);
    for (const [field, words] of Object.entries(fields as Record<string, string[]>))
      for (const word of words)
        expect([word, reader.match(kind as RegionKind, word).map((match) => match.field)]).toEqual([
          word,
          expect.arrayContaining([field]),
        ]);
  });
});
