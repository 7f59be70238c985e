import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingKnowledge } from '../../support/knowledge';
import type { SheetCells } from '../../../src/domain/model';
import { type Mapping, parseMapping, readWorkbook } from '../../../src/domain/reading';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import { fixtureCells, sheetOf } from '../../support/cells';
import { at, read, readSheets, regionsInShort } from './support';

const mappingFile = (name: string): string =>
  readFileSync(join(__dirname, '../../fixtures/workbooks', `${name}.mapping.json`), 'utf8');

const mapping = (...columns: [field: string, heading: string, column: string][]): Mapping => {
  const parsed = parseMapping({
    version: 1,
    regions: [
      {
        kind: 'goals',
        sheet: 'Blad1',
        range: 'A1:C3',
        table: null,
        columns: columns.map(([field, heading, column]) => ({ field, heading, column })),
      },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.error.key);
  return parsed.value;
};

const sheet = (head: string[], above: number = 0): SheetCells =>
  sheetOf('Blad1', [...Array(above).fill([]), head, ['1', 'Trygg', 'SN'], ['2', 'Kort', 'UN']]);

describe('a stored mapping', () => {
  it('wins over recognition while its headings stand', () => {
    const found = readSheets([sheet(['Beteckning', 'Vad vi vill', 'Vem'])], {
      mapping: mapping(['id', 'Beteckning', 'A'], ['title', 'Vad vi vill', 'B'], ['owner', 'Vem', 'C']),
    });
    expect(found.goals.map(({ id, title, owner }) => [id, title, owner])).toEqual([
      ['1', 'Trygg', 'SN'],
      ['2', 'Kort', 'UN'],
    ]);
    expect(found.problems).toEqual([]);
  });

  it('may say other than recognition would', () => {
    const found = readSheets([sheet(['Nr', 'Mål', 'Kommentar'])], {
      mapping: mapping(['id', 'Nr', 'A'], ['title', 'Mål', 'B'], ['owner', 'Kommentar', 'C']),
    });
    expect(found.goals.map(({ owner, comment }) => [owner, comment])).toEqual([
      ['SN', null],
      ['UN', null],
    ]);
  });

  it('knows headings that came after it', () => {
    const found = readSheets([sheet(['Nr', 'Vad vi vill', 'Ansvarig'])], {
      mapping: mapping(['id', 'Nr', 'A'], ['title', 'Vad vi vill', 'B']),
    });
    expect(found.goals.map(({ owner }) => owner)).toEqual(['SN', 'UN']);
  });

  it('is found again by its headings when they moved, and the user is told (W06)', () => {
    const found = readSheets([sheet(['Vad vi vill', 'Beteckning', 'Vem'], 3)], {
      mapping: mapping(['id', 'Beteckning', 'A'], ['title', 'Vad vi vill', 'B']),
    });
    expect(found.goals.map(({ id, title }) => [id, title])).toEqual([
      ['Trygg', '1'],
      ['Kort', '2'],
    ]);
    expect(
      found.problems.map((problem) =>
        problem.kind === 'mappingMoved' ? `${problem.field} ${at(problem.cell!)}` : problem.kind,
      ),
    ).toEqual(['id Blad1!B4', 'title Blad1!A4']);
  });

  it('tells of a field there is none of, and reads the column by its heading (W06)', () => {
    const found = readSheets([sheet(['Nr', 'Vad vi vill', 'Ansvarig'])], {
      mapping: mapping(['id', 'Nr', 'A'], ['title', 'Vad vi vill', 'B'], ['agare', 'Ansvarig', 'C']),
    });
    expect(found.goals.map(({ id, owner }) => [id, owner])).toEqual([
      ['1', 'SN'],
      ['2', 'UN'],
    ]);
    expect(found.problems).toMatchObject([{ kind: 'mappingField', heading: 'Ansvarig', field: 'agare' }]);
  });

  it('gives way to recognition where none of its headings is left', async () => {
    const parsed = parseMapping(mappingFile('stokig'));
    if (!parsed.ok) throw new Error(parsed.error.key);
    const found = read(await fixtureCells('stokig'), { mapping: parsed.value });
    expect(found.goals).toHaveLength(33);
    expect(found.problems.filter(({ kind }) => kind === 'mappingMoved')).toMatchObject([
      { heading: 'Nr', field: 'id', cell: null },
      { heading: 'Målformulering 2023', field: 'title', cell: null },
      { heading: 'Bidrar till', field: 'parents', cell: null },
    ]);
  });

  it('of a sheet that is gone is told', () => {
    const found = readSheets(
      [
        sheetOf('Annat', [
          ['Nr', 'Mål'],
          ['1', 'T'],
        ]),
      ],
      { mapping: mapping(['id', 'Nr', 'A']) },
    );
    expect(found.problems).toMatchObject([{ kind: 'mappingMoved', sheet: 'Blad1', cell: null }]);
    expect(found.goals).toHaveLength(1);
  });

  it.each(['sollentuna', 'haninge', 'vallentuna', 'vaggeryd', 'tecken', 'stokig'])(
    '%s: the mapping of what was read reads the same again, also after JSON',
    async (name) => {
      const cells = await fixtureCells(name);
      const first = complete(readWorkbook(cells, readingKnowledge));
      const parsed = parseMapping(JSON.stringify(first.mapping));
      if (!parsed.ok) throw new Error(parsed.error.key);
      const second = complete(readWorkbook(cells, readingKnowledge, { mapping: parsed.value }));
      expect(regionsInShort(second.model)).toEqual(regionsInShort(first.model));
      expect({ ...second.model, regions: [] }).toEqual({ ...first.model, regions: [] });
    },
  );
});

describe('a mapping file that is not one', () => {
  const swedish = createTranslator('sv');
  const region = { kind: 'goals', sheet: 'Mål', range: 'A1:B2', columns: [] };
  const complaint = (json: unknown): string => {
    const parsed = parseMapping(json);
    return parsed.ok ? 'ok' : swedish.message(parsed.error);
  };

  it.each<[unknown, string]>([
    [{ version: 1, regions: [] }, 'ok'],
    [[], 'Vid $ ska det stå ett objekt med namngivna värden.'],
    [
      { version: 2, regions: [] },
      'Vid version ska det stå versionen 1. Filen är av en annan sort eller gjord av en nyare version.',
    ],
    [{ version: 1 }, 'Vid regions ska det stå en lista som inte är tom.'],
    [
      { version: 1, regions: [{ ...region, kind: 'mål' }] },
      'Vid regions[0].kind ska det stå något av: goals, indicators, outcomes, targets, activities, organisation, links, finance, levels, settings.',
    ],
    [
      { version: 1, regions: [{ ...region, range: 'A' }] },
      '”A” vid regions[0].range är inget cellområde. Skriv som A3:M40.',
    ],
    [
      { version: 1, regions: [{ ...region, columns: [{ field: 'id', heading: 'Nr', column: '3' }] }] },
      '”3” vid regions[0].columns[0].column är ingen kolumn. Skriv kolumnens bokstav, som C.',
    ],
    [
      {
        version: 1,
        regions: [{ ...region, columns: [{ field: 'outcome', heading: 'Nr', column: 'A', period: '2025-06' }] }],
      },
      '”2025-06” vid regions[0].columns[0].period är ingen period. Skriv 2025, 2025-04, 2025-08 eller 2025-12.',
    ],
    ['{\n "version": 1,\n "regions": [\n  { "kind": "x" }\n ]\n}', 'Vid regions[0].range (rad 4) ska det stå en text.'],
    ['{\n "version": 1,\n "regions": [,]\n}', 'Filen är inte giltig JSON: den bryter av på rad 3.'],
  ])('%j', (json, expected) => {
    expect(complaint(json)).toBe(expected);
  });
});

it('a workbook read by its own mapping reads the same, sums left out', () => {
  const sheets = [
    sheetOf('Kulturnämnden', [
      ['Nr', 'Nämndmål', 'Bidrar till KF-mål', 'Indikator', 'Enhet', 'Mål 2025', 'Utfall 2025'],
      ['1.1', 'Fler besök', 1, 'Besök', 'antal', 100, 90],
      ['1.2', 'Fritid för alla', 2, 'Aktiva', '%', 70, 68],
      ['Summa antal mål', 2],
    ]),
  ];
  const first = complete(readWorkbook({ sheets }, readingKnowledge, {}));
  const again = readSheets(sheets, { mapping: first.mapping });
  expect(first.model.goals.map(({ title }) => title)).toEqual(['Fler besök', 'Fritid för alla']);
  expect(again.goals).toEqual(first.model.goals);
  expect(again.indicators).toEqual(first.model.indicators);
});
