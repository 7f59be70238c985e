import type { CellValue } from '../../src/domain/model';
import type { Book } from '../../src/emulator/workbook';
import { newBook } from '../../src/emulator/xlsx';

type Rows = readonly (readonly CellValue[])[];

/** Words and numbers that stand only in rows of individual goals, so that each can be looked for everywhere. */
class Planted {
  readonly marks: string[] = [];
  /** The number of the third goal, a secret too. */
  readonly third = this.text('P3');

  /** A text that nothing else in the workbook has. */
  text(words: string): string {
    const mark = `Qzx${this.marks.length + 1}j`;
    this.marks.push(mark);
    return `${words} ${mark}`;
  }

  /** A number that nothing else in the workbook has: as the cell has it, and with a comma. */
  number(): number {
    const value = 7301.25 + this.marks.length;
    this.marks.push(
      `${value}`,
      `${value}`.replace('.', ','),
      `${Math.floor(value / 1000)} ${`${value % 1000}`.replace('.', ',')}`,
    );
    return value;
  }
}

const HEADINGS = [
  ...['Målnr', 'Nivå', 'Mål', 'Beskrivning', 'Överordnat mål', 'Ansvarig', 'Målområde', 'Bedömning', 'Motivering'],
  ...['Kommentar', 'Agenda 2030', 'Gäller till'],
];

const PUBLIC: Rows = [
  ['KF1', 'Övergripande mål', 'Alla elever lyckas', null, null, 'Kommunfullmäktige', 'Skola'],
  [
    'N1',
    'Nämndmål',
    'Fler når gymnasiet',
    'Om skolan',
    'KF1',
    'Barnnämnden',
    'Skola',
    'Uppfyllt',
    'Bra år.',
    'Ok',
    '4',
  ],
  ['N2', 'Nämndmål', 'Trygga skolor', null, 'KF1', 'Barnnämnden', 'Skola'],
  // Names no goal, and a safe fix offers the one that is meant.
  ['N3', 'Nämndmål', 'Fler läser', null, 'KF1x', 'Barnnämnden', 'Skola'],
];

const INDICATOR_HEADINGS = [
  ...[
    'Indikatornr',
    'Målnr',
    'Indikator',
    'Enhet',
    'Riktning',
    'Kolada-id',
    'Utfall 2023',
    'Utfall 2024',
    'Utfall 2025',
  ],
  ...['Målvärde 2024', 'Målvärde 2025', 'Källa', 'Kommentar'],
];
const PUBLIC_INDICATORS: Rows = [
  ['I1', 'N1', 'Elever i åk 9 behöriga till yrkesprogram', '%', 'Högre bättre', 'N15428', 80, 81, null, 85, 86],
  ['I2', 'N2', 'Trygga elever', '%', 'Högre bättre', null, 69, 70, 74, 75, 80, 'Enkät'],
];

/** Rows of individual goals that are right, and rows with every kind of fault that the checks look for. */
function personalGoals(plant: Planted, level: string): CellValue[][] {
  const row = (
    id: string,
    title: string,
    parent: string,
    more: Readonly<Record<number, CellValue>> = {},
  ): CellValue[] => {
    const cells: CellValue[] = [id, level, plant.text(title), plant.text('Beskrivet av'), parent];
    cells.push(plant.text('Anna'), plant.text('Eget område'), 'Delvis uppfyllt', plant.text('Samtal i maj om'));
    cells.push(plant.text('Sjukskriven'), '4', null);
    for (const [at, value] of Object.entries(more)) cells[Number(at)] = value;
    return cells;
  };
  return [
    row('P1', 'Leda lärarlaget', 'N1'),
    row('P2', 'Klara utbildningen', plant.text('N9')),
    row(plant.third, 'Minska stressen', '', { 7: plant.text('Nästan'), 8: null }),
    row('P1', 'Samma nummer', 'N1', { 7: null, 11: '2019-12-31' }),
  ];
}

function personalIndicators(plant: Planted): CellValue[][] {
  return [
    [
      'J1',
      'P1',
      plant.text('Samtal hållna'),
      'st',
      'Högre bättre',
      null,
      plant.number(),
      plant.number(),
      plant.number(),
      plant.number(),
      plant.number(),
      plant.text('Egna anteckningar'),
      plant.text('Svag'),
    ],
    [
      'J2',
      'P2',
      plant.text('Prov'),
      plant.text('poäng'),
      plant.text('Uppåt'),
      plant.text('N154'),
      null,
      plant.text('underkänd'),
      null,
      null,
      plant.text('minst godkänt'),
    ],
    [
      'J3',
      'P1',
      plant.text('Elever i egen klass'),
      '%',
      'Högre bättre',
      'N15428',
      null,
      plant.number(),
      null,
      null,
      99,
    ],
    [
      'J4',
      plant.third,
      plant.text('Dagar borta'),
      'dagar',
      'Lägre bättre',
      null,
      plant.number(),
      null,
      null,
      null,
      'öka',
    ],
  ];
}

const activities = (plant: Planted): Rows => [
  ['Nr', 'Aktivitet', 'Mål', 'Ansvarig', 'Start', 'Slut', 'Status', 'Kommentar'],
  ['A1', 'Läxhjälp', 'N1', 'Barnnämnden', '2025-01-15', '2025-12-01', 'Pågår'],
  [
    'A2',
    plant.text('Handledning'),
    'P1',
    plant.text('Anna'),
    '2025-01-15',
    '2024-12-01',
    plant.text('Stoppad'),
    plant.text('Vill byta chef'),
  ],
];

const LEVELS: Rows = [
  ['Nivå', 'Ordning', 'Ägare', 'Överordnad nivå', 'Överordnat krävs', 'Indikator krävs', 'Bedöms', 'Visas i rapport'],
  ['Övergripande mål', 1, 'kommunfullmäktige', null, 'nej', 'nej', 'ja', 'ja'],
  ['Nämndmål', 2, 'nämnd', 'Övergripande mål', 'fel', 'ja', 'ja', 'ja'],
  ['Utvecklingssamtal', 3, 'individ', 'Nämndmål', 'varning', 'nej', 'ja', 'nej'],
];

const SETTINGS: Rows = [
  ['Inställning', 'Värde'],
  ['Kommun', 'Karlstad'],
  ['År', 2025],
];

export interface PersonalBook {
  readonly book: Book;
  /** What must not be found anywhere but in the cells it was planted in. */
  readonly marks: readonly string[];
  /** For `--mapping`; null: the headings say enough. */
  readonly mapping: object | null;
}

function bookOf(sheets: Readonly<Record<string, Rows>>): Book {
  const book = newBook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    rows.forEach((row, r) => row.forEach((value, c) => (sheet.edit(r, c).value = value)));
  }
  return book;
}

function made(
  arrange: (plant: Planted) => Readonly<Record<string, Rows>>,
  mapping: object | null = null,
): PersonalBook {
  const plant = new Planted();
  const book = bookOf(arrange(plant));
  return { book, marks: plant.marks, mapping };
}

const common = (plant: Planted) => ({
  Indikatorer: [INDICATOR_HEADINGS, ...PUBLIC_INDICATORS, ...personalIndicators(plant)],
  Aktiviteter: activities(plant),
  Inställningar: SETTINGS,
});

const UNKNOWN = ['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Jota', 'Kappa', 'Lambda', 'My'];
const FIELDS = [
  'id',
  'level',
  'title',
  'description',
  'parents',
  'owner',
  'area',
  'assessment',
  'motivation',
  'comment',
  'sdg',
  'validTo',
];

/** The same secrets in workbooks of different shapes. */
export const SHAPES: readonly (readonly [shape: string, make: () => PersonalBook])[] = [
  [
    'mixed in among the goals',
    () =>
      made((plant) => ({ Mål: [HEADINGS, ...PUBLIC, ...personalGoals(plant, 'Individuellt mål')], ...common(plant) })),
  ],
  [
    'on a sheet of their own, a level of the workbook’s own',
    () =>
      made((plant) => ({
        Mål: [HEADINGS, ...PUBLIC],
        Samtal: [HEADINGS, ...personalGoals(plant, 'Utvecklingssamtal')],
        Nivåer: LEVELS,
        Organisation: [
          ['Namn', 'Typ', 'Överordnad'],
          ['Barnnämnden', 'nämnd', null],
          [plant.text('Anna'), 'individ', 'Barnnämnden'],
        ],
        ...common(plant),
      })),
  ],
  [
    'in columns that somebody has pointed out',
    () =>
      made((plant) => ({ Mål: [UNKNOWN, ...PUBLIC, ...personalGoals(plant, 'Individ')], ...common(plant) }), {
        version: 1,
        regions: [
          {
            ...{ kind: 'goals', sheet: 'Mål', range: 'A1:L9', table: null },
            columns: FIELDS.map((field, at) => ({
              field,
              heading: UNKNOWN[at]!,
              column: String.fromCharCode(65 + at),
            })),
          },
        ],
      }),
  ],
];

/** The planted marks that are found in a text. */
export const leaked = (text: string, { marks }: PersonalBook): string[] => marks.filter((mark) => text.includes(mark));
