import fc from 'fast-check';
import type { CellValue, Direction } from '../../../src/domain/model';
import {
  missingReason,
  parseDate,
  parseDateRange,
  parseDirection,
  parseNumber,
  parsePeriod,
  parseValue,
} from '../../../src/domain/reading';

describe('numbers', () => {
  it.each([
    ['83,4', 83.4, 1, null],
    ['1 234 567,5', 1234567.5, 1, null],
    ['1.234,5', 1234.5, 1, null],
    ['1,234.5', 1234.5, 1, null],
    ['1.234.567', 1234567, 0, null],
    ['85,0 %', 85, 1, '%'],
    ['85 procent', 85, 0, '%'],
    ['1,5 procentenheter', 1.5, 1, 'p.e.'],
    ['14 978st', 14978, 0, 'st'],
    ['10,1miljoner ton', 10.1, 1, 'miljoner ton'],
    ['54,8 kWh/m²', 54.8, 1, 'kWh/m²'],
    ['12 per 1 000 invånare', 12, 0, 'per 1 000 invånare'],
    ['2,1 kg CO2-ekv/kg', 2.1, 1, 'kg CO2-ekv/kg'],
    ['21,5% av arbetskraften', 21.5, 1, '%'],
    ['NKI 74', 74, 0, 'NKI'],
    ['c:a 12', 12, 0, null],
    ['95😊', 95, 0, null],
    ['85 ↑', 85, 0, null],
    ['85,2 1)', 85.2, 1, null],
    ['sex procent', 6, 0, '%'],
  ])('%s is %d', (text, value, decimals, unit) => {
    expect(parseNumber(text)).toEqual({ value, decimals, unit, preliminary: false });
  });

  it.each(['85,2*', '85,2 %*', '85,2 (prel.)', 'prel. 85,2', '85,2**)'])('%s is preliminary', (text) => {
    expect(parseNumber(text)).toMatchObject({ value: 85.2, preliminary: true });
  });

  it.each([
    '',
    'bra',
    '8o,5',
    '85 (83)',
    '12,8 15,8',
    '12 34',
    '85,',
    ',5',
    '1e5',
    '(85)',
    '2024-05-06',
    '85 eller 90',
    '70/80?',
    '<5',
    '>90',
    '3 av 4',
    'minskar med 1,4 %',
    'Mål 6,4',
    '14 procentenheter lägre',
    'en god vård',
    '85 kanske',
    '1,2,3',
  ])('%s is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  const swedish = (value: number, decimals: number, blank: string, minus: string): string => {
    const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, blank);
    return `${value < 0 ? minus : ''}${grouped}${part === undefined ? '' : `,${part}`}`;
  };

  it('reads back what Swedish writing makes of a number, in any blanks and any minus', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom('', ' ', '\u00a0', '\u2009', '\u202f'),
        fc.constantFrom('-', '−', '–', '- '),
        fc.constantFrom('', ' %', '%', ' kr', '\u00a0dagar'),
        (digits, decimals, blank, minus, unit) => {
          const value = digits / 10 ** decimals;
          const text = swedish(value, decimals, blank, minus) + unit;
          const read = parseNumber(text);
          expect(read?.value).toBe(Number(value.toFixed(decimals)));
          expect(read?.decimals).toBe(decimals);
        },
      ),
    );
  });
});

describe('missing marks (A-61)', () => {
  it.each([
    ['-', 'bortfall'],
    ['–', 'bortfall'],
    ['.', 'ej tillämplig'],
    ['..', 'sekretess'],
    ['…', 'sekretess'],
    ['*', 'för få svar'],
    ['', 'tom'],
    [' \u00a0', 'tom'],
    ['Mäts ej', 'mäts ej'],
    ['ej mätt', 'mäts ej'],
    ['Ingen mätning har genomförts', 'mäts ej'],
    ['saknas', 'uppgift saknas'],
    ['Statistik saknas', 'uppgift saknas'],
    ['E/T', 'ej tillämplig'],
    ['N/A', 'ej tillämplig'],
    ['#SAKNAS!', 'felvärde'],
    ['#DIVISION/0!', 'felvärde'],
    ['#N/A', 'felvärde'],
    ['#1', null],
    ['0', null],
    ['bra', null],
    ['8', null],
  ])('%s is %s', (text, reason) => {
    expect(missingReason(text)).toBe(reason);
  });
});

describe('values', () => {
  const short = (raw: CellValue, direction: Direction | null = null, format = 'General') => {
    const { value, word, ranks, missing, unreadable, ownYear } = parseValue(raw, format, direction);
    if (unreadable) return 'unreadable';
    if (ranks.length > 0)
      return ranks
        .map(({ place, of, population }) => [place, of, population].filter((part) => part !== null).join('/'))
        .join(' ');
    return missing ?? word ?? (ownYear === null ? value : `${value}@${ownYear}`);
  };

  it.each<[CellValue, Direction | null, string | number]>([
    [83.4, null, 83.4],
    [0, null, 0],
    [null, null, 'tom'],
    [true, 'yesNo', 'Ja'],
    ['Ja', null, 'Ja'],
    ['plats 4 av 31', null, '4/31'],
    ['plats 5 av 26 i länet, 61 av 290 i riket', 'rank', '5/26/länet 61/290/riket'],
    ['plats 5 av 26 i länet och plats 61 av 290 i riket', 'rank', '5/26/länet 61/290/riket'],
    ['4 av 31', 'rank', '4/31'],
    ['4 av 31', 'higher', 'unreadable'],
    [12, 'rank', '12'],
    ['77 % (2015)', null, '77@2015'],
    ['79 % (75 av 95)', null, 79],
    ['79 % (15 av 95)', null, 'unreadable'],
    ['2025', null, 'unreadable'],
    ['2 025', null, 2025],
    ['2025 st', null, 2025],
  ])('%s (%s) is %s', (raw, direction, expected) => {
    expect(short(raw, direction)).toBe(expected);
  });

  it('a date made of a number is no value', () => {
    expect(short(45418, null, 'yyyy-mm-dd')).toBe('unreadable');
  });
});

describe('periods', () => {
  it.each<[CellValue, string | null]>([
    [2025, '2025 year bare'],
    ['2025', '2025 year bare'],
    ['Helår 2024', '2024 year'],
    ['2024 helår', '2024 year'],
    ['Årsbokslut 2024', '2024 year'],
    ['T1 2025', '2025 t1'],
    ['2025 T1', '2025 t1'],
    ['Tertial 1 2025', '2025 t1'],
    ['T2 2025', '2025 interim'],
    ['Delår 2025', '2025 interim'],
    ['2025-08', '2025 interim'],
    ['2025-08-31', '2025 interim'],
    ['2025-04', '2025 t1'],
    ['2025-12', '2025 year'],
    ['augusti 2025', '2025 interim'],
    ['jan–aug 2025', '2025 interim'],
    ['januari-april 2025', '2025 t1'],
    ['31/8 2025', '2025 interim'],
    ['2025-06', null],
    ['juni 2025', null],
    ['Q2 2025', null],
    ['Delår 1 2025', null],
    ['2024–2026', null],
    ['läsåret 2024/25', null],
    ['T1 augusti 2025', null],
    ['vår', null],
    [45, null],
  ])('%s is %s', (value, expected) => {
    const period = parsePeriod(value);
    expect(period === null ? null : `${period.year} ${period.part}${period.bare ? ' bare' : ''}`).toBe(expected);
  });
});

describe('dates (A-55)', () => {
  it.each<[CellValue, 'from' | 'to', string | null]>([
    [44927, 'from', '2023-01-01'],
    [44927.75, 'from', '2023-01-01'],
    ['2023-01-01', 'from', '2023-01-01'],
    ['2023-01-01 00:00:00', 'from', '2023-01-01'],
    ['1 januari 2023', 'from', '2023-01-01'],
    ['den 31 dec 2026', 'to', '2026-12-31'],
    ['31/12 2026', 'to', '2026-12-31'],
    ['31.12.2026', 'to', '2026-12-31'],
    ['20261231', 'to', '2026-12-31'],
    [2026, 'from', '2026-01-01'],
    [2026, 'to', '2026-12-31'],
    ['2026', 'to', '2026-12-31'],
    ['2024-02', 'to', '2024-02-29'],
    ['mars 2025', 'from', '2025-03-01'],
    ['31 februari 2025', 'from', null],
    ['2025-13-01', 'from', null],
    ['snart', 'from', null],
    [12, 'from', null],
  ])('%s (%s) is %s', (value, edge, expected) => {
    expect(parseDate(value, edge)).toBe(expected);
  });

  it.each([
    ['2023–2026', '2023-01-01 2026-12-31'],
    ['2023-26', '2023-01-01 2026-12-31'],
    ['2023-01-01 – 2026-06-30', '2023-01-01 2026-06-30'],
    ['2026–2023', 'null'],
    ['2023', 'null'],
  ])('%s is %s', (value, expected) => {
    const range = parseDateRange(value);
    expect(range === null ? 'null' : `${range.from} ${range.to}`).toBe(expected);
  });
});

describe('directions', () => {
  it.each<[string, Direction | null]>([
    ['Högre bättre', 'higher'],
    ['Öka', 'higher'],
    ['↑', 'higher'],
    ['Lägre är bättre', 'lower'],
    ['↓', 'lower'],
    ['Intervall', 'interval'],
    ['Ja/Nej', 'yesNo'],
    ['Placering (Rang)', 'rank'],
    ['Rang', 'rank'],
    ['Bibehålla', 'keep'],
    ['Ingen', 'none'],
    ['uppåt?', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(parseDirection(text)).toBe(expected);
  });
});
