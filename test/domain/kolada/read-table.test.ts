import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readTable } from '../../../src/domain/kolada';
import { tableCells } from '../../../src/domain/kolada/table-cells';
import { readText } from '../../../src/kolada';

const context = {
  figures: [
    { id: 'N15428', title: 'Behöriga till yrkesprogram, andel (%)', area: '', type: 'K', byGender: true, producer: '' },
    { id: 'N00901', title: 'Skattesats till kommun (%)', area: '', type: 'K', byGender: false, producer: '' },
  ],
  places: [
    { id: '0000', title: 'Riket', type: 'L' },
    { id: '0665', title: 'Vaggeryd', type: 'K' },
    { id: '0582', title: 'Söderköping', type: 'K' },
  ],
  municipality: '0665',
  kpi: null,
} as const;

/** "N15428 0665 2025 T 77.5", with the reason in place of a number, and a star where it is preliminary. */
function read(text: string, more: { kpi?: string } = {}): readonly string[] | string {
  const table = readTable(text, { ...context, ...more });
  if (!table.ok) return table.problem;
  const unread = table.unread.map((row) => `oläst rad ${row}`);
  return [
    ...table.values.map(
      ({ kpi, place, year, gender, value, missing, preliminary }) =>
        `${kpi} ${place} ${year} ${gender} ${value ?? missing}${preliminary ? '*' : ''}`,
    ),
    ...unread,
  ];
}

describe('a table from Kolada', () => {
  it.each<[string, string, readonly string[] | string]>([
    [
      'copied from a page: years in columns, Swedish numbers, marks',
      'Nyckeltal\tKommun\t2023\t2024\t2025\nBehöriga till yrkesprogram, andel (%)\tVaggeryd\t78,3\t83,9\t77,5\nBehöriga till yrkesprogram, andel (%)\tSöderköping\t-\t.\t..',
      [
        'N15428 0665 2023 T 78.3',
        'N15428 0665 2024 T 83.9',
        'N15428 0665 2025 T 77.5',
        'N15428 0582 2023 T bortfall',
        'N15428 0582 2024 T ej tillämplig',
        'N15428 0582 2025 T sekretess',
      ],
    ],
    [
      'the key figure above the headings',
      'Behöriga till yrkesprogram (N15428)\n\nKommun;Kön;2024;2025\nVaggeryds kommun;Kvinnor;80,1;79\nRiket;Totalt;84,2;84,1*',
      ['N15428 0665 2024 K 80.1', 'N15428 0665 2025 K 79', 'N15428 0000 2024 T 84.2', 'N15428 0000 2025 T 84.1*'],
    ],
    [
      'genders in the columns',
      'Kolada-id;2025 Kvinnor;2025 Män;2025\nN15428;80;75;77,5',
      ['N15428 0665 2025 K 80', 'N15428 0665 2025 M 75', 'N15428 0665 2025 T 77.5'],
    ],
    [
      'a row a value, from a program, the zero of the code gone',
      'kpi,municipality_id,municipality,year,gender,value,status\nN15428,665,Vaggeryd,2025,T,77.528089,\nN15428,0582,Söderköping,2025,M,,Missing',
      ['N15428 0665 2025 T 77.528089', 'N15428 0582 2025 M uppgift saknas'],
    ],
    [
      'quoted cells with the divider and line breaks in them',
      'Nyckeltal;År;Värde\n"Skattesats till\nkommun (%)";2025;"21,49"\n"Skattesats till kommun (%)";2024;"1 234,5"',
      ['N00901 0665 2025 T 21.49', 'N00901 0665 2024 T 1234.5'],
    ],
    ['no key figure', 'Kommun;2025\nVaggeryd;77,5', 'noKeyFigure'],
    ['an unknown key figure', 'Nyckeltal;2025\nNågot annat;77,5', 'noKeyFigure'],
    ['no headings', 'Vaggeryd;77,5', 'noHeadings'],
    ['headings alone', 'kpi;2025', 'noValues'],
    [
      'rows that are not understood are told, the others read',
      'kpi;Kommun;År;Värde\nN15428;Vaggeryd;2025;77,5\nN15428;Vaggeryd;2024;vet inte\nN15428;Ankeborg;2024;5\nN15428;Vaggeryd;i år;5',
      ['N15428 0665 2025 T 77.5', 'oläst rad 3', 'oläst rad 4', 'oläst rad 5'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is of the key figure it is said to be of where it names none', () => {
    expect(read('Kommun;2025\nVaggeryd;77,5', { kpi: 'N15428' })).toEqual(['N15428 0665 2025 T 77.5']);
  });

  it('gives the values of a real file', () => {
    const file = readFileSync(join(__dirname, '../../fixtures/kolada/vaggeryd_peers_5kpi.csv'), 'utf8');
    const table = readTable(file, context);
    expect(table.ok && [table.values.length, table.unread]).toEqual([
      file.split('\n').filter((line) => /,T,-?\d/.test(line)).length,
      [],
    ]);
  });

  it('reads back the cells of any table that was written with quotation marks', () => {
    const cell = fc.string().map((text) => text.replace(/[\r\n\t]/g, ' ').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t')).join('\n');
        expect(tableCells(text)).toEqual(rows.filter((row) => row.some((one) => one !== '')));
      }),
    );
  });
});

describe('what is pasted or read from a file', () => {
  const answer = {
    values: [
      {
        kpi: 'N15428',
        municipality: '0665',
        period: 2025,
        values: [{ gender: 'T', status: '', value: 77.5, isdeleted: false }],
      },
    ],
    next_url: null,
  };

  it.each<[string, string, number | string]>([
    ['an answer of the interface', JSON.stringify(answer), 1],
    ['several in a list', JSON.stringify([answer, answer]), 2],
    ['a table', 'kpi;2025\nN15428;77,5', 1],
    ['nothing', ' \n', 'empty'],
    ['JSON of something else', '{"a":1}', 'json'],
    ['JSON that breaks off', '{"values":[', 'json'],
    ['an answer without values', '{"values":[]}', 'noValues'],
    ['text', 'hej', 'noHeadings'],
  ])('%s', (_, text, expected) => {
    const found = readText(text, context);
    expect(found.ok ? found.values.length : found.problem).toBe(expected);
  });
});
