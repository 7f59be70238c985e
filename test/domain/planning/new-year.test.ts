import fc from 'fast-check';
import type { CellValue, SheetCells, WorkbookCells } from '../../../src/domain/model';
import { cellName, columnName } from '../../../src/domain/model';
import { misread, moved, planNewYear, withColumns } from '../../../src/domain/planning';
import { fixtureCells, sheetOf } from '../../support/cells';
import { read } from '../reading/support';

const plan = (
  cells: WorkbookCells,
  year: number,
  choice: { ended?: string[]; followUp?: 't1' | 'interim' | 'year' } = {},
) =>
  planNewYear(
    read(cells),
    cells,
    { year, kind: 'year' },
    { followUp: choice.followUp ?? null, ended: choice.ended ?? [] },
  );

const columnsOf = (cells: WorkbookCells, year: number): readonly string[] =>
  plan(cells, year).columns.map(
    ({ sheet, column, headings }) => `${sheet}!${columnName(column)} ${headings.join('/')}`,
  );

const changesOf = (cells: WorkbookCells, year: number, choice?: Parameters<typeof plan>[2]): readonly string[] =>
  plan(cells, year, choice).changes.map(
    ({ cell, old, new: next }) => `${cell.sheet}!${cellName(cell.row, cell.column)} ${old} → ${next}`,
  );

const goals = sheetOf('Mål', [
  ['Målnr', 'Nivå', 'Mål'],
  ['N1', 'Nämndmål', 'Trygga invånare'],
]);

const indicators = (headings: readonly (readonly CellValue[])[], more: Partial<SheetCells> = {}): WorkbookCells => {
  const width = headings[0]!.length;
  const body = ['X1', 'N1', 'Trygghet', '%', 'Högre bättre', ...Array<number>(width - 5).fill(71)];
  return { sheets: [goals, sheetOf('Mått', [...headings, body], more)] };
};
const KEYS = ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning'];
const blanks = KEYS.map(() => null);

describe('columns of the next year', () => {
  it.each<[string, WorkbookCells, number, readonly string[]]>([
    [
      'stand after the last ones of their kind',
      indicators([[...KEYS, 'Utfall 2024', 'Utfall 2025', 'Målvärde 2025', 'Källa']]),
      2025,
      ['Mått!H Utfall 2026', 'Mått!J Målvärde 2026'],
    ],
    [
      'stand in pairs where the years before do',
      indicators([[...KEYS, 'Utfall 2024', 'Målvärde 2024', 'Utfall 2025', 'Målvärde 2025']]),
      2025,
      ['Mått!J Utfall 2026', 'Mått!K Målvärde 2026'],
    ],
    [
      'are as many as the parts of the year',
      indicators([[...KEYS, 'T1 2025', 'Delår 2025', 'Helår 2025', 'Målvärde 2025']]),
      2025,
      ['Mått!I T1 2026', 'Mått!J Delår 2026', 'Mått!K Helår 2026', 'Mått!M Målvärde 2026'],
    ],
    [
      'are left out where they are there',
      indicators([[...KEYS, 'Utfall 2025', 'Målvärde 2025', 'Målvärde 2026']]),
      2025,
      ['Mått!G Utfall 2026'],
    ],
    [
      'get a heading in two rows where the years have one',
      indicators([
        [...KEYS, 'Utfall', null, 'Målvärde', null],
        [...blanks, 2024, 2025, 2025, 2026],
      ]),
      2025,
      ['Mått!H /2026'],
    ],
    [
      'get their year above their parts where the years stand so',
      indicators([
        [...KEYS, 2024, null, 2025, null],
        [...blanks, 'Utfall', 'Målvärde', 'Utfall', 'Målvärde'],
      ]),
      2025,
      ['Mått!J 2026/Utfall', 'Mått!K /Målvärde'],
    ],
  ])('%s', (_what, cells, year, expected) => {
    expect(columnsOf(cells, year)).toEqual(expected);
    const planned = plan(cells, year);
    expect(misread(read(cells), read(withColumns(cells, planned.columns)), planned)).toEqual([]);
  });

  it.each<[string, WorkbookCells, string]>([
    ['the sheet is protected', indicators([[...KEYS, 'Utfall 2025']], { protected: true }), 'protected'],
    [
      'another table stands to the right in the same rows',
      indicators([[...KEYS, 'Utfall 2025', null, 'Kod', 'Not']], {
        tables: [{ name: 'Not', top: 0, left: 7, rows: 2, columns: 2, hasHeading: true, hasTotals: false }],
      }),
      'neighbours',
    ],
    [
      'something to the right goes on below the block',
      {
        sheets: [
          goals,
          sheetOf('Mått', [
            [...KEYS, 'Utfall 2025', null, 'Anteckning'],
            ['X1', 'N1', 'Trygghet', '%', 'Högre bättre', 71, null, 'Se nämnd'],
            [null, null, null, null, null, null, null, 'fortsätter här'],
          ]),
        ],
      },
      'neighbours',
    ],
  ])('are none, and it is said why, when %s', (_why, cells, reason) => {
    const { columns, refused } = plan(cells, 2025);
    expect([columns, refused]).toEqual([[], [{ sheet: 'Mått', reason }]]);
  });

  it.each(['sollentuna', 'vallentuna', 'vaggeryd', 'egen-status', 'stokig'])(
    '%s: every other cell means what it meant',
    async (name) => {
      const cells = await fixtureCells(name);
      const before = read(cells);
      const planned = planNewYear(before, cells, { year: 2026, kind: 'year' }, { followUp: null, ended: [] });
      const after = read(withColumns(cells, planned.columns));
      expect(planned.columns.length).toBeGreaterThan(0);
      expect(misread(before, after, planned)).toEqual([]);
      const values = (model: typeof before) =>
        model.indicators.map(({ id, outcomes, targets, comparisons, comment }) => [
          id,
          outcomes
            .filter(({ period }) => period.year < 2027)
            .map(({ period, value, gender }) => [period, value, gender]),
          targets.filter(({ year }) => year !== 2027).map(({ year, raw }) => [year, raw]),
          comparisons.map(({ group, value }) => [group, value]),
          comment,
        ]);
      expect(values(after)).toEqual(values(before));
      expect(after.goals.map(({ id, title }) => [id, title])).toEqual(before.goals.map(({ id, title }) => [id, title]));
    },
  );

  it('every cell stands where it is said to stand (law)', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Utfall', 'Målvärde'), { minLength: 1, maxLength: 6 }), (kinds) => {
        const used = new Map<string, number>();
        const headings = kinds.map((kind) => {
          const year = (used.get(kind) ?? 2020) + 1;
          used.set(kind, year);
          return `${kind} ${year}`;
        });
        const cells = indicators([[...KEYS, ...headings, 'Källa']]);
        const { columns } = plan(cells, 2025);
        const after = withColumns(cells, columns);
        for (const sheet of cells.sheets)
          sheet.values.forEach((line, row) =>
            line.forEach((value, column) => {
              const place = moved({ sheet: sheet.name, row, column }, columns);
              expect(after.sheets.find(({ name }) => name === sheet.name)!.values[row]![place.column]).toBe(value);
            }),
          );
        expect(after.sheets[1]!.values[0]!.length).toBe(KEYS.length + headings.length + 1 + columns.length);
      }),
    ));
});

describe('the occasion', () => {
  const settings = (...rows: readonly (readonly CellValue[])[]): WorkbookCells => ({
    sheets: [goals, sheetOf('Inställningar', [['Inställning', 'Värde'], ...rows])],
  });
  const SOME = [
    ['Uppföljning', 'Helår'],
    ['År', 2025],
  ] as const;

  it.each<[string, WorkbookCells, Parameters<typeof plan>[2], readonly string[]]>([
    ['moves to the next year', settings(...SOME), {}, ['Inställningar!B3 2025 → 2026']],
    [
      'gets the kind that is chosen',
      settings(...SOME),
      { followUp: 't1' },
      ['Inställningar!B2 Helår → T1', 'Inställningar!B3 2025 → 2026'],
    ],
    [
      'a year in text stays text',
      settings(['Uppföljning', 'Delår'], ['År', '2025']),
      { followUp: 'interim' },
      ['Inställningar!B3 2025 → 2026'],
    ],
    [
      'a year beside its kind moves too',
      settings(['Uppföljning', 'Helår 2025']),
      {},
      ['Inställningar!B2 Helår 2025 → Helår 2026'],
    ],
    [
      'a new term is set',
      settings(...SOME, ['Mandatperiod från', 2022], ['Mandatperiod till', 2025]),
      {},
      ['Inställningar!B3 2025 → 2026', 'Inställningar!B4 2022 → 2026', 'Inställningar!B5 2025 → 2029'],
    ],
    [
      'a new term in one cell too',
      settings(['Mandatperiod', '2022–2025']),
      {},
      ['Inställningar!B2 2022–2025 → 2026–2029'],
    ],
  ])('%s', (_what, cells, choice, expected) => expect(changesOf(cells, 2025, choice)).toEqual(expected));
});

describe('goals when a new term begins', () => {
  const cells = (rows: readonly (readonly (CellValue | readonly [CellValue, string])[])[]): WorkbookCells => ({
    sheets: [
      sheetOf('Mål', [['Målnr', 'Nivå', 'Mål', 'Skede', 'Gäller till'], ...rows]),
      sheetOf('Inställningar', [
        ['Inställning', 'Värde'],
        ['Mandatperiod från', 2023],
        ['Mandatperiod till', 2026],
      ]),
    ],
  });
  const goal = (id: string, stage: CellValue, end: CellValue | readonly [CellValue, string]) => [
    id,
    'Nämndmål',
    `Mål ${id}`,
    stage,
    end,
  ];
  const ofGoals = (book: WorkbookCells, ended: string[]) =>
    changesOf(book, 2026, { ended }).filter((text) => text.startsWith('Mål!'));

  it.each<[string, CellValue | readonly [CellValue, string], string[], readonly string[]]>([
    ['ended without an end', null, ['A'], ['Mål!E2 null → 2026', 'Mål!D2 Gällande → Avslutat']],
    ['ended in a column of days', [null, 'yyyy-mm-dd'], ['A'], ['Mål!E2 null → 46387', 'Mål!D2 Gällande → Avslutat']],
    ['ended before its own end', 2030, ['A'], ['Mål!E2 2030 → 2026', 'Mål!D2 Gällande → Avslutat']],
    ['ended as it says itself', 2026, ['A'], ['Mål!D2 Gällande → Avslutat']],
    ['carried over, a year', 2026, [], ['Mål!E2 2026 → 2030']],
    ['carried over, a day', [46387, 'yyyy-mm-dd'], [], ['Mål!E2 46387 → 47848']],
    ['carried over, in text', '2026-12-31', [], ['Mål!E2 2026-12-31 → 2030-12-31']],
    ['carried over without an end', null, [], []],
    ['carried over beyond the new term', 2034, [], []],
  ])('%s', (_what, end, ended, expected) =>
    expect(ofGoals(cells([goal('A', 'Gällande', end)]), ended)).toEqual(expected),
  );

  it('ended ones and individual ones are not asked about', () => {
    const book = cells([
      goal('A', 'Avslutat', 2024),
      goal('B', 'Gällande', null),
      ['P1', 'Individuellt mål', 'Privat', null, null],
    ]);
    expect(plan(book, 2026).term?.goals.map(({ id }) => id)).toEqual(['B']);
    expect(plan(book, 2025).term).toBeNull();
  });
});
