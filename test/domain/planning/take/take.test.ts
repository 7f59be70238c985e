import fc from 'fast-check';
import type { CellValue, WorkbookCells } from '../../../../src/domain/model';
import { chosenRow, rowName, type TakePlan, takeWrites } from '../../../../src/domain/planning/take';
import { sheetOf } from '../../../support/cells';
import { read } from '../../reading/support';
import { carriedOut, edited, held, type Held, looked, NO_NAMES, planned } from './support';

type Row = readonly CellValue[];

const GOAL_HEADINGS = ['Målnr', 'Nivå', 'Mål', 'Överordnat mål', 'Ansvarig'];
const INDICATOR_HEADINGS = ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'];

const workbook = (
  goals: readonly Row[],
  indicators: readonly Row[] = [],
  headings = INDICATOR_HEADINGS,
): WorkbookCells => ({
  sheets: [
    sheetOf('Mål', [GOAL_HEADINGS, ...goals]),
    ...(indicators.length > 0 ? [sheetOf('Indikatorer', [headings, ...indicators])] : []),
  ],
});

const ours = held(workbook([['KF1', 'KF-mål', 'Trygg kommun', null, 'Kommunfullmäktige']]));
const NAMND: readonly Row[] = [
  ['KF1', 'KF-mål', 'Trygg kommun', null, 'Kommunfullmäktige'],
  ['N1', 'Nämndmål', 'Trygga äldre', 'KF1', 'Socialnämnden'],
  ['N2', 'Nämndmål', 'Fler i arbete', 'KF1', 'Socialnämnden'],
];
const INDICATORS: readonly Row[] = [
  ['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 81.5, 'minst 85'],
  ['I2', 'N2', 'I arbete efter insats', '%', 'Högre bättre', 'mäts ej', 40],
];
const namnd = workbook(NAMND, INDICATORS);

/** "new N1", "changed I1: Utfall 2024 81.5 → 82", "gone N2". */
const inShort = ({ rows }: TakePlan): readonly string[] =>
  rows.map(({ state, id, title, cells }) => {
    const changes = cells
      .filter(({ heading }) => state === 'changed' && heading !== 'Hämtad')
      .map(({ heading, old, new: value, byHand }) => `${heading} ${old} → ${value}${byHand ? ' (by hand)' : ''}`);
    return [`${state} ${id ?? title}`, ...(changes.length > 0 ? [changes.join(', ')] : [])].join(': ');
  });
const leftInShort = ({ left }: TakePlan): readonly string[] =>
  left.map(({ id, title, reason }) => `${reason} ${id ?? title}`);
const again = (from: WorkbookCells, to: Held = ours, date = '2026-12-01') => {
  const first = carriedOut(to, planned(namnd, to));
  return planned(from, first, NO_NAMES, 'Nämnden.xlsx', date);
};
const sheetNamed = (to: Held, name: string) => to.cells.sheets.find((sheet) => sheet.name === name)!;

describe('the first time', () => {
  it('rows become those of two sheets of ours, with the file and the day beside them', () => {
    const plan = planned(namnd, ours);
    expect(inShort(plan)).toEqual(['new N1', 'new N2', 'new I1', 'new I2']);
    expect(leftInShort(plan)).toEqual(['alreadyHere KF1']);
    const after = carriedOut(ours, plan);
    expect(sheetNamed(after, 'Hämtade mål').values).toEqual([
      [...GOAL_HEADINGS, 'Källfil', 'Hämtad', 'Läge i filen'],
      ['N1', 'Nämndmål', 'Trygga äldre', 'KF1', 'Socialnämnden', 'Nämnden.xlsx', '2026-11-27', null],
      ['N2', 'Nämndmål', 'Fler i arbete', 'KF1', 'Socialnämnden', 'Nämnden.xlsx', '2026-11-27', null],
    ]);
    expect(sheetNamed(after, 'Hämtade indikatorer').values).toEqual([
      [...INDICATOR_HEADINGS, 'Källfil', 'Hämtad', 'Läge i filen'],
      ['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 81.5, 'minst 85', 'Nämnden.xlsx', '2026-11-27', null],
      ['I2', 'N2', 'I arbete efter insats', '%', 'Högre bättre', 'mäts ej', 40, 'Nämnden.xlsx', '2026-11-27', null],
    ]);
  });

  it('the workbook’s own sheets are not touched, and names that are taken are not used', () => {
    const to = held({ sheets: [...ours.cells.sheets, sheetOf('Hämtade mål', [['Anteckning']])] });
    const after = carriedOut(to, planned(namnd, to));
    expect(after.cells.sheets.map(({ name }) => name)).toEqual([
      'Mål',
      'Hämtade mål',
      'Hämtade mål 2',
      'Hämtade indikatorer',
    ]);
    expect(after.cells.sheets[0]!.values).toEqual(to.cells.sheets[0]!.values);
  });

  it('rows the user leaves out are not written', () => {
    const plan = planned(namnd, ours);
    const without = plan.rows.filter(({ id }) => id === 'N2' || id === 'I2').map(rowName);
    const after = carriedOut(ours, plan, { without, overwrite: [] });
    expect(sheetNamed(after, 'Hämtade mål').values.map(([id]) => id)).toEqual(['Målnr', 'N1']);
    expect(inShort(planned(namnd, after))).toEqual(['new N2', 'new I2']);
  });

  it.each<[string, readonly Row[], readonly Row[], string[], string[]]>([
    [
      'a number that means something else here',
      [['KF1', 'Nämndmål', 'Trygga äldre', null, 'SN']],
      [],
      ['idTaken KF1'],
      [],
    ],
    [
      'its indicators, which would measure another goal',
      [['KF1', 'Nämndmål', 'Trygga äldre', null, 'SN']],
      [['I1', 'KF1', 'Nöjda', '%', 'Högre bättre', 80, 85]],
      ['idTaken KF1', 'goalLeftOut I1'],
      [],
    ],
    [
      'a goal below it comes, without the reference',
      [
        ['KF1', 'KF-mål', 'En annan kommun', null, 'KF'],
        ['N1', 'Nämndmål', 'Trygga äldre', 'KF1', 'SN'],
      ],
      [],
      ['idTaken KF1'],
      ['new N1'],
    ],
    [
      'rows that nothing tells apart',
      [
        ['N1', 'Nämndmål', 'Trygga äldre', null, 'SN'],
        ['N1', 'Nämndmål', 'Trygga äldre', null, 'ÄN'],
      ],
      [],
      ['twice N1', 'twice N1'],
      [],
    ],
    [
      'a goal without a number, when its text is here',
      [[null, 'KF-mål', 'Trygg  kommun.', null, 'KF']],
      [],
      ['alreadyHere Trygg  kommun.'],
      [],
    ],
  ])('%s', (_, goals, indicators, left, rows) => {
    const plan = planned(workbook(goals, indicators), ours);
    expect([leftInShort(plan), inShort(plan)]).toEqual([left, rows]);
  });

  it('a reference that would mean another goal is left out and counted', () => {
    const plan = planned(
      workbook([
        ['KF1', 'KF-mål', 'En annan kommun'],
        ['N1', 'Nämndmål', 'Trygga äldre', 'KF1'],
      ]),
      ours,
    );
    expect(plan.lostReferences).toBe(1);
    expect(plan.rows[0]!.cells.map(({ heading }) => heading)).not.toContain('Överordnat mål');
  });

  it('a prefix makes room for numbers that are taken; goals that are here keep theirs', () => {
    const to = held(workbook([...NAMND.slice(0, 1), ['N1', 'Nämndmål', 'Bra skola', 'KF1', 'BUN']]));
    expect(leftInShort(planned(namnd, to))).toContain('idTaken N1');
    const plan = planned(namnd, to, { prefix: 'SN-', owner: null });
    expect(leftInShort(plan)).toEqual(['alreadyHere KF1']);
    const after = carriedOut(to, plan);
    expect(
      sheetNamed(after, 'Hämtade mål')
        .values.slice(1)
        .map((row) => [row[0], row[3]]),
    ).toEqual([
      ['SN-N1', 'KF1'],
      ['SN-N2', 'KF1'],
    ]);
    expect(
      sheetNamed(after, 'Hämtade indikatorer')
        .values.slice(1)
        .map((row) => [row[0], row[1]]),
    ).toEqual([
      ['SN-I1', 'SN-N1'],
      ['SN-I2', 'SN-N2'],
    ]);
  });

  it('goals that name nobody get the owner the user says, but not those of the council', () => {
    const from = workbook([
      ['1', 'KF-mål', 'Hållbar kommun', null, null],
      ['2', 'Nämndmål', 'Trygga äldre', '1', null],
    ]);
    const to = held({ sheets: [sheetOf('Blad1', [['Anteckning']])] });
    expect(looked(from, to).goals.map(({ ownerless }) => ownerless)).toEqual([false, true]);
    const after = carriedOut(to, planned(from, to, { prefix: '', owner: 'Socialnämnden' }));
    expect(read(after.cells).goals.map(({ owner }) => owner)).toEqual([null, 'Socialnämnden']);
  });

  it('individual goals, what measures them and what refers to them stay where they are', () => {
    const from = workbook(
      [...NAMND, ['P1', 'Individuellt mål', 'Anna lär sig Excel', 'N1', 'Anna Andersson']],
      [...INDICATORS, ['I9', 'P1', 'Annas kurser', 'st', 'Högre bättre', 1, 2]],
    );
    const other = looked(from, ours);
    expect(other.notTaken).toEqual({ personalGoals: 1, personalIndicators: 1, unitOutcomes: 0, nameless: 0 });
    expect(JSON.stringify([other, planned(from, ours)])).not.toMatch(/Anna|P1|I9/);
  });

  it('a level that is personal by this workbook’s own rules is so in the file too', () => {
    const rules = sheetOf('Nivåer', [
      ['Nivå', 'Ordning', 'Ägare', 'Visas i rapport'],
      ['Nämndmål', 1, 'nämnd', 'ja'],
      ['Utvecklingsmål', 2, 'individ', 'nej'],
    ]);
    const to = held({ sheets: [...ours.cells.sheets, rules] });
    const from = workbook([
      ['N1', 'Nämndmål', 'Trygga äldre'],
      ['U1', 'Utvecklingsmål', 'Anna lär sig Excel'],
    ]);
    expect(looked(from, to).goals.map(({ id }) => id)).toEqual(['N1']);
  });
});

describe('the same file again', () => {
  it('a number computed there is the one that Excel gives back, to fifteen digits', () => {
    const computed = workbook(NAMND, [['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 40.1 + 41.2, 'minst 85']]);
    const first = carriedOut(ours, planned(computed, ours));
    const asExcelHasIt = edited(first, 'Hämtade indikatorer', 'I1', 'Utfall 2024', 81.3);
    expect(inShort(planned(computed, asExcelHasIt))).toEqual([]);
    const later = workbook(NAMND, [['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 82, 'minst 85']]);
    expect(inShort(planned(later, asExcelHasIt))).toEqual(['changed I1: Utfall 2024 81.3 → 82']);
  });

  it('nothing has changed: nothing is written, whatever the day', () => {
    const plan = again(namnd);
    expect([inShort(plan), plan.same]).toEqual([[], 4]);
    expect(takeWrites(plan, { without: [], overwrite: [] }, [])).toMatchObject({
      cells: [],
      rows: [],
      columns: [],
      sheets: [],
    });
  });

  it.each<[string, WorkbookCells, string[]]>([
    [
      'an outcome has changed',
      workbook(NAMND, [['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 82, 'minst 85'], INDICATORS[1]!]),
      ['changed I1: Utfall 2024 81.5 → 82'],
    ],
    ['a goal is gone', workbook([NAMND[0]!, NAMND[1]!], INDICATORS), ['gone N2']],
    ['a goal has come', workbook([...NAMND, ['N3', 'Nämndmål', 'Nytt mål', 'KF1', 'SN']], INDICATORS), ['new N3']],
    ['the goals stand in another order', workbook([...NAMND].reverse(), [...INDICATORS].reverse()), []],
    [
      'a goal has another text',
      workbook([NAMND[0]!, NAMND[1]!, ['N2', 'Nämndmål', 'Fler i jobb', 'KF1', 'Socialnämnden']], INDICATORS),
      ['changed N2: Mål Fler i arbete → Fler i jobb'],
    ],
    [
      'a year has come',
      workbook(
        NAMND,
        [
          ['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 81.5, 'minst 85', 83],
          ['I2', 'N2', 'I arbete efter insats', '%', 'Högre bättre', 'mäts ej', 40, null],
        ],
        [...INDICATOR_HEADINGS, 'Utfall 2025'],
      ),
      ['changed I1: Utfall 2025 null → 83'],
    ],
    [
      'a year is no longer shown',
      workbook(
        NAMND,
        INDICATORS.map((row) => row.filter((_, at) => at !== 5)),
        INDICATOR_HEADINGS.filter((heading) => heading !== 'Utfall 2024'),
      ),
      [],
    ],
  ])('%s', (_, from, rows) => {
    const plan = again(from);
    expect(inShort(plan)).toEqual(rows);
    const first = carriedOut(ours, planned(namnd, ours));
    expect(inShort(planned(from, carriedOut(first, plan)))).toEqual([]);
  });

  it('a row that is gone says so and stays; it is back when the file has it again', () => {
    const first = carriedOut(ours, planned(namnd, ours));
    const less = workbook(NAMND.slice(0, 2), INDICATORS);
    const gone = carriedOut(first, planned(less, first));
    expect(sheetNamed(gone, 'Hämtade mål').values[2]).toContain('Finns inte längre i filen');
    expect(inShort(planned(namnd, gone))).toEqual(['changed N2: Läge i filen Finns inte längre i filen → null']);
  });

  it('a cell changed by hand is not overwritten unless the user says so; the rest of the row is', () => {
    const first = edited(carriedOut(ours, planned(namnd, ours)), 'Hämtade indikatorer', 'I1', 'Utfall 2024', 80);
    const from = workbook(NAMND, [['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 82, 'minst 90'], INDICATORS[1]!]);
    const plan = planned(from, first);
    expect(inShort(plan)).toEqual(['changed I1: Utfall 2024 80 → 82 (by hand), Målvärde 2025 minst 85 → minst 90']);
    const row = plan.rows[0]!;
    const headings = (overwrite: string[]) =>
      chosenRow(row, { without: [], overwrite })!.cells.map(({ heading }) => heading);
    expect(headings([])).toEqual(['Målvärde 2025']);
    expect(headings([rowName(row)])).toEqual(['Utfall 2024', 'Målvärde 2025']);
    const kept = carriedOut(first, plan);
    expect(inShort(planned(from, kept))).toEqual(['changed I1: Utfall 2024 80 → 82 (by hand)']);
    const overwritten = carriedOut(first, plan, { without: [], overwrite: [rowName(row)] });
    expect(inShort(planned(from, overwritten))).toEqual([]);
  });

  it('nothing is known of what was fetched: what differs counts as changed by hand', () => {
    const first = { ...carriedOut(ours, planned(namnd, ours)) };
    const forgotten = { ...first, remembered: { ...first.remembered, marks: ours.remembered.marks } };
    const from = workbook(NAMND, [['I1', 'N1', 'Nöjda brukare', '%', 'Högre bättre', 82, 'minst 85'], INDICATORS[1]!]);
    expect(inShort(planned(from, forgotten))).toEqual(['changed I1: Utfall 2024 81.5 → 82 (by hand)']);
  });

  it('another file’s rows of the same numbers are told, never taken for the same', () => {
    const first = carriedOut(ours, planned(namnd, ours));
    const other = workbook([['N1', 'Bolagsmål', 'Billig el', null, 'Energi AB']]);
    const plan = planned(
      other,
      { ...first, remembered: { ...first.remembered, marks: ours.remembered.marks } },
      NO_NAMES,
      'Bolaget.xlsx',
    );
    expect([inShort(plan), leftInShort(plan)]).toEqual([[], ['idTaken N1']]);
  });
});

const word = fc.constantFrom(
  '=1+1',
  '1.10',
  'Ja',
  'mäts ej',
  '85 %',
  '85,2*',
  '-',
  '..',
  '#N/A',
  "'x",
  '2025-01-01',
  'å\r\nä',
  '',
);
const value = fc.oneof(
  word,
  fc.integer({ min: -50, max: 200 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constant(null),
);
const goalRow = fc.record({
  id: fc.option(fc.constantFrom('1', '2', '1.1', 'N1', 'KF1'), { nil: null }),
  title: fc.constantFrom('Trygga äldre', 'Bra skola', 'Trygg kommun', '=HYPERLINK("x")'),
  parent: fc.option(fc.constantFrom('1', 'KF1', 'Bra skola, för alla'), { nil: null }),
});
const indicatorRow = fc.record({
  id: fc.option(fc.constantFrom('I1', 'I2', '1'), { nil: null }),
  goal: fc.constantFrom('1', 'N1', 'KF1', null),
  title: fc.constantFrom('Nöjda', 'Andel, %', 'Placering'),
  unit: fc.constantFrom('%', 'st', null),
  values: fc.tuple(value, value),
});
const anyWorkbook = fc
  .record({
    goals: fc.array(goalRow, { minLength: 1, maxLength: 6 }),
    indicators: fc.array(indicatorRow, { maxLength: 5 }),
  })
  .map(({ goals, indicators }) => ({
    goals: goals.map(({ id, title, parent }): Row => [id, 'Nämndmål', title, parent, 'SN']),
    indicators: indicators.map(({ id, goal, title, unit, values }): Row => [
      id,
      goal,
      title,
      unit,
      'Högre bättre',
      ...values,
    ]),
  }));

describe('laws', () => {
  it('taking twice changes nothing the second time, and the order of the file’s rows does not count', () =>
    fc.assert(
      fc.property(anyWorkbook, fc.boolean(), ({ goals, indicators }, prefixed) => {
        // Where half of the goals are blank they may stand in merged cells, whose order means something.
        fc.pre(indicators.filter(([, goal]) => goal === null).length * 2 < Math.max(1, indicators.length));
        const names = { prefix: prefixed ? 'X-' : '', owner: 'Nämnden' };
        const after = carriedOut(ours, planned(workbook(goals, indicators), ours, names));
        for (const from of [workbook(goals, indicators), workbook([...goals].reverse(), [...indicators].reverse())]) {
          const plan = planned(from, after, names, 'Nämnden.xlsx', '2027-01-01');
          expect(inShort(plan)).toEqual([]);
        }
      }),
      { numRuns: 150 },
    ));

  it('no number of the workbook’s own comes to stand twice', () =>
    fc.assert(
      fc.property(anyWorkbook, ({ goals, indicators }) => {
        const after = carriedOut(ours, planned(workbook(goals, indicators), ours));
        const own = read(after.cells).goals.filter(({ id }) => id === 'KF1');
        expect(own).toHaveLength(1);
      }),
      { numRuns: 100 },
    ));
});
