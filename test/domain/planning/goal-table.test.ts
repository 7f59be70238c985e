import fc from 'fast-check';
import type { WorkbookCells } from '../../../src/domain/model';
import { planGoalTable } from '../../../src/domain/planning';
import { freeName, freeTableName } from '../../../src/domain/planning/free-name';
import { newIds, ownerCode } from '../../../src/domain/planning/new-ids';
import { fixtureCells, sheetOf } from '../../support/cells';
import { read } from '../reading/support';

const lines = (...texts: string[]): string[][] => texts.map((text) => [text]);

const planOf = (cells: WorkbookCells) => planGoalTable(read(cells), cells)!;

const inShort = (cells: WorkbookCells): readonly string[] =>
  planOf(cells).goals.map(({ id, parent, owner, title }) => `${id} < ${parent} (${owner}) ${title}`);

describe('the table of goals of inriktning.xlsx', () => {
  it('has the tree that its headings carry, with ids', async () => {
    expect(inShort(await fixtureCells('inriktning'))).toEqual([
      'I1 < null (Kommunfullmäktige) En attraktiv och växande kommun',
      'SN1 < I1 (Socialnämnden) Socialnämnden är en attraktiv arbetsgivare som tillhandahåller tjänster av god kvalitet',
      'I2 < null (Kommunfullmäktige) En hållbar kommun',
      'SN2 < I2 (Socialnämnden) Socialnämnden effektiviserar verksamheten och utvecklar användandet av välfärdsteknik.',
      'I3 < null (Kommunfullmäktige) En lärande kommun',
      'SN3 < I3 (Socialnämnden) Socialnämnden samverkar aktivt med skolor, universitet och andra vårdgivare, huvudmän och civilsamhället',
      'SN4 < I3 (Socialnämnden) Socialnämnden har en innovativ socialtjänst som kännetecknas av delaktighet och ständig förbättring',
      'I4 < null (Kommunfullmäktige) En öppen kommun',
      'SN5 < I4 (Socialnämnden) Socialnämnden ska ha en tydlig och förståelig myndighetsutövning',
    ]);
  });

  it('says every text that was mended, old and new, at its cell', async () => {
    const { repairs } = planOf(await fixtureCells('inriktning'));
    expect(repairs).toContainEqual({
      cell: { sheet: 'Socialnämnden', row: 27, column: 0 },
      old: '- Där människor är sedda, inkluderade och engagerade, hälsa och välmående, ba-\nlanserad demografi, mångfald och alla människors lika värde',
      new: '- Där människor är sedda, inkluderade och engagerade, hälsa och välmående, balanserad demografi, mångfald och alla människors lika värde',
    });
    expect(repairs.every((repair) => repair.old !== repair.new)).toBe(true);
  });

  it('is read as the same goals, and the document not beside it', async () => {
    const cells = await fixtureCells('inriktning');
    const { sheet, from } = planOf(cells);
    const table = sheetOf(sheet.name, [sheet.columns.map(({ heading }) => heading), ...sheet.rows]);
    const both = { sheets: [...cells.sheets, table] };
    const before = read(cells);
    const after = read(both, { origins: [{ from: from[0]!, to: sheet.name }] });
    const said = ({ title, level, description, owner, area }: (typeof before.goals)[number]) => [
      title,
      level,
      description,
      owner,
      area,
    ];
    expect(after.goals.map(said)).toEqual(before.goals.map(said));
    expect(after.regions.map((region) => [region.sheet, region.origins])).toEqual([['Mål', ['Socialnämnden']]]);
    expect(read(both).goals).toHaveLength(2 * before.goals.length);
  });

  it('gives way to the headings again when it is gone or empty', async () => {
    const cells = await fixtureCells('inriktning');
    const { sheet, from } = planOf(cells);
    const origins = [{ from: from[0]!, to: sheet.name }];
    const empty = sheetOf(sheet.name, [sheet.columns.map(({ heading }) => heading)]);
    expect(read(cells, { origins }).goals).toHaveLength(9);
    expect(read({ sheets: [...cells.sheets, empty] }, { origins }).goals).toHaveLength(9);
  });
});

describe('a document of several levels', () => {
  it('keeps each goal under the nearest heading above it, and what is above the nämnd under its own letter', () => {
    const cells = {
      sheets: [
        sheetOf(
          'Kultur- och fritidsnämnden',
          lines(
            'Vision 2030',
            'Plats för alla',
            'Målområde 1: En öppen kommun',
            'KF-mål: Ett gott liv',
            'Nämndens mål',
            '• Mer  idrott',
            '• Fler böcker',
            'KF-mål: Ett  längre liv',
            'Nämndens mål',
            '• Mer idrott',
            'Målområde 2: Miljö',
            'Mål',
            'Mindre avfall',
          ),
        ),
      ],
    };
    expect(inShort(cells)).toEqual([
      'V1 < null (null) Plats för alla',
      'I1 < null (null) En öppen kommun',
      'Ö1 < I1 (Kommunfullmäktige) Ett gott liv',
      'KFN1 < Ö1 (Kultur- och fritidsnämnden) Mer idrott',
      'KFN2 < Ö1 (Kultur- och fritidsnämnden) Fler böcker',
      'Ö2 < I1 (Kommunfullmäktige) Ett längre liv',
      'KFN3 < Ö2 (Kultur- och fritidsnämnden) Mer idrott',
      'I2 < null (null) Miljö',
      'KFN4 < I2 (Kultur- och fritidsnämnden) Mindre avfall',
    ]);
    const { goals, repairs, sheet } = planOf(cells);
    expect(goals.at(-1)!.level).toBeNull();
    expect(repairs.map(({ old, new: mended }) => [old, mended])).toEqual([
      ['• Mer  idrott', '• Mer idrott'],
      ['KF-mål: Ett  längre liv', 'Ett längre liv'],
    ]);
    const table = sheetOf(sheet.name, [sheet.columns.map(({ heading }) => heading), ...sheet.rows]);
    const after = read(
      { sheets: [...cells.sheets, table] },
      { origins: [{ from: 'Kultur- och fritidsnämnden', to: 'Mål' }] },
    );
    expect(after.goals.map(({ id, level, parents }) => [id, level, parents[0]?.id ?? null])).toEqual(
      goals.map(({ id, level, parent }) => [id, level, parent]),
    );
  });
});

it('titles of tables are no document: their tables go on standing under them', () => {
  const heading = ['Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'];
  const titles = sheetOf('Socialnämnden', [
    ['Målområde: Trygghet'],
    ['Mål 1: Korta köer'],
    heading,
    ['Tid', 'dagar', 'Minska', 5, 4],
    [],
    ['Mål 2: Bra mat'],
    heading,
    ['Nöjda', '%', 'Öka', 80, 85],
  ]);
  const model = read({ sheets: [titles] });
  expect(model.regions.some(({ blockLayout }) => blockLayout)).toBe(true);
  expect(planGoalTable(model, { sheets: [titles] })).toBeNull();
});

it('titles of tables beside a document on another sheet stay out of its table', () => {
  const heading = ['Indikator', 'Enhet', 'Riktning', 'Utfall 2024', 'Målvärde 2025'];
  const cells = {
    sheets: [
      sheetOf('Uppföljning', [['Mål 1: Korta köer'], heading, ['Tid', 'dagar', 'Minska', 5, 4]]),
      sheetOf('Socialnämnden', lines('Målområde:', 'Trygghet', 'Nämndens mål:', 'Alla ska vara trygga')),
    ],
  };
  expect(planOf(cells).from).toEqual(['Socialnämnden']);
  expect(inShort(cells)).toEqual(['I1 < null (null) Trygghet', 'SN1 < I1 (Socialnämnden) Alla ska vara trygga']);
});

describe('several documents', () => {
  const document = (name: string, committee: string, goal: string) =>
    sheetOf(
      name,
      lines(
        'Strategiskt inriktningsområde:',
        'En öppen kommun',
        'Beskrivning',
        `- ${name}`,
        `${committee}s mål:`,
        goal,
      ),
    );

  it('share their areas, and every description of them is kept', () => {
    const cells = {
      sheets: [
        document('Socialnämnden', 'Socialnämnden', 'Trygg vård'),
        document('Miljö', 'Miljö- och byggnadsnämnden', 'Snabba beslut'),
      ],
    };
    expect(inShort(cells)).toEqual([
      'I1 < null (null) En öppen kommun',
      'SN1 < I1 (Socialnämnden) Trygg vård',
      'MBN1 < I1 (Miljö- och byggnadsnämnden) Snabba beslut',
    ]);
    expect(planOf(cells).goals[0]!.description).toBe('- Socialnämnden\n- Miljö');
  });

  it('never takes an id, a sheet or a table that is there', () => {
    const taken = sheetOf(
      'Mål',
      [
        ['Målnr', 'Nivå', 'Mål'],
        ['SN1', 'Nämndmål', 'Redan här'],
      ],
      { tables: [{ name: 'Mål', top: 0, left: 0, rows: 2, columns: 3, hasHeading: true, hasTotals: false }] },
    );
    const cells = { sheets: [taken, document('Socialnämnden', 'Socialnämnden', 'Trygg vård')] };
    const { sheet, goals } = planOf(cells);
    expect([sheet.name, sheet.table, goals.map(({ id }) => id)]).toEqual(['Mål 2', 'Mål_2', ['I1', 'SN2']]);
  });
});

it('there is none where no headings carry goals', async () => {
  const cells = await fixtureCells('vaggeryd');
  expect(planGoalTable(read(cells), cells)).toBeNull();
});

it.each([
  ['Socialnämnden', 'SN'],
  ['Barn- och utbildningsnämnden', 'BUN'],
  ['Kommunstyrelsen', 'KS'],
  ['Vetlanda Energibolaget', 'VEB'],
  ['AB Bostäder', 'B'],
  ['2020', ''],
])('%s in short: %s', (owner, code) => expect(ownerCode(owner)).toBe(code));

describe('names and ids that are handed out', () => {
  const names = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 8 });

  it('are never taken ones, and no longer than Excel allows', () =>
    fc.assert(
      fc.property(names, fc.string({ minLength: 1, maxLength: 40 }), (taken, wanted) => {
        const all = [...taken, wanted, wanted.slice(0, 31)];
        const name = freeName(wanted, all);
        expect(all.map((one) => one.toLocaleLowerCase('sv'))).not.toContain(name.toLocaleLowerCase('sv'));
        expect(name.length).toBeLessThanOrEqual(31);
        expect(freeTableName(wanted, all)).toMatch(/^[\p{L}\p{N}_]+$/u);
      }),
    ));

  it('ids differ from each other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I1', 'SN1', 'SN2', 'sn3')),
        fc.array(fc.constantFrom('I', 'SN')),
        (taken, codes) => {
          const next = newIds(taken);
          const ids = codes.map(next);
          expect(new Set([...ids, ...taken].map((id) => id.toLowerCase())).size).toBe(
            ids.length + new Set(taken.map((id) => id.toLowerCase())).size,
          );
        },
      ),
    ));
});
