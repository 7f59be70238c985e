import '../support/node-globals';
import fc from 'fast-check';
import { commands } from '../../src/app';
import { rowKeyOf } from './report-keys';
import type { Book, Cell, Sheet } from '../../src/emulator/workbook';
import { cellsOf } from '../excel/support';
import { generateBook } from '../support/generate-book';
import { openOffice } from '../support/office';
import { must } from './support';

/**
 * Whatever happens to a workbook and its reports between two runs, no word someone wrote in a report is lost or doubled,
 * widths and columns of the user's stand, and a run after a run changes nothing.
 */
const SIZE = { goals: 8, indicators: 10, periods: 2, committees: 2 };
const REPORTS = ['Sammanfattning', 'Nämnd 1', 'Nämnd 2'];
const [TITLE, PARENT, OWNER, STAGE] = [2, 4, 5, 9];
const GOALS = Array.from({ length: SIZE.goals }, (_, at) => at + 1);

/** Rows of a report's tables, by their hidden keys. */
const tableRows = (sheet: Sheet): number[] =>
  sheet.rows.flatMap((_, row) => (/^[a-z]/.test(rowKeyOf(sheet, row) ?? '') ? [row] : []));

function swap(sheet: Sheet, a: number, b: number, columns: number): void {
  for (let column = 0; column < columns; column++) {
    const [one, other] = [{ ...sheet.edit(a, column) }, { ...sheet.edit(b, column) }];
    const put = (row: number, { value, formula }: Cell): void =>
      void Object.assign(sheet.edit(row, column), { value, formula });
    put(a, other);
    put(b, one);
  }
}

type Happening = (book: Book, at: number) => void;

const onGoal =
  (column: number, value: (at: number) => string): Happening =>
  (book, at) => {
    book.sheet('Mål')!.edit(GOALS[at % GOALS.length]!, column).value = value(at);
  };

const onReport =
  (act: (sheet: Sheet, keyColumn: number, rows: readonly number[], at: number) => void): Happening =>
  (book, at) => {
    const sheet = book.sheet(REPORTS[at % REPORTS.length]!);
    if (!sheet) return;
    const keyColumn = sheet.rows[0]!.findIndex((cell) => String(cell?.value ?? '').startsWith('roda-traden|'));
    act(sheet, keyColumn, tableRows(sheet), at);
  };

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  'a goal is moved': (book, at) => swap(book.sheet('Mål')!, 1 + (at % 8), 1 + ((at * 3 + 1) % 8), 10),
  'a goal is renamed': onGoal(TITLE, (at) => `Nytt namn ${at}`),
  'a goal is ended': onGoal(STAGE, () => 'Avslutat'),
  'a goal is in force again': onGoal(STAGE, () => 'Beslutat'),
  'a goal gets another parent': onGoal(PARENT, (at) => `KF${1 + (at % 4)}`),
  'a goal goes to another nämnd': onGoal(OWNER, (at) => `Nämnd ${1 + (at % 2)}`),
  'an indicator is added': (book, at) => {
    const sheet = book.sheet('Indikatorer')!;
    const row = sheet.rows.length;
    [`X${row}`, `N${5 + (at % 4)}`, `Ny indikator ${row}`, '%', 'Högre bättre', 1, 2022, 2, at, 3, 4].forEach(
      (value, column) => (sheet.edit(row, column).value = value),
    );
  },
  'rows of a report are sorted': onReport((sheet, keyColumn, rows, at) =>
    swap(sheet, rows[at % rows.length]!, rows[(at * 7 + 3) % rows.length]!, keyColumn + (at % 2)),
  ),
  'a column is widened': onReport((sheet, _, __, at) => void sheet.columnWidths.set(at % 5, 33.7)),
};

const COMMENT = 'kommentar';
let words = 0;

/** Someone writes in a report: beside a row, in the analysis, or in a column of their own to the right. */
const WRITINGS: Readonly<Record<string, Happening>> = {
  'a comment': onReport((sheet, keyColumn, rows, at) => {
    const cell = sheet.edit(rows[at % rows.length]!, keyColumn - 1);
    if (cell.value === null || cell.value === '') cell.value = `${COMMENT} ${(words += 1)}.`;
  }),
  'an analysis': onReport((sheet) => {
    const row = sheet.rows.findIndex((_, at) => rowKeyOf(sheet, at)?.startsWith('#free/analysis/'));
    const cell = sheet.edit(row, 0);
    if (cell.value === null || cell.value === '') cell.value = `${COMMENT} ${(words += 1)}.`;
  }),
  'a column to the right': onReport((sheet, keyColumn, rows, at) => {
    const cell = sheet.edit(rows[at % rows.length]!, keyColumn + 1);
    if (cell.value === null || cell.value === '') cell.value = `${COMMENT} ${(words += 1)}.`;
  }),
};

/** Everything that reports show, as one text. */
const shown = (book: Book): string =>
  REPORTS.flatMap((name) => book.sheet(name)?.rows ?? [])
    .flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value ?? '')))
    .join('\n');

const ALL: Readonly<Record<string, Happening>> = { ...HAPPENINGS, ...WRITINGS };
const steps = fc.array(
  fc.record({
    what: fc.constantFrom(...Object.keys(ALL)),
    at: fc.nat(40),
  }),
  { minLength: 3, maxLength: 9 },
);
const rounds = fc.array(fc.record({ steps, live: fc.boolean(), texts: fc.constantFrom('short', 'full') }), {
  minLength: 1,
  maxLength: 2,
});

async function keepsEveryWord(given: ReturnType<typeof rounds.generate>['value']): Promise<void> {
  const book = generateBook(SIZE);
  book.sheet('Mål')!.edit(0, STAGE).value = 'Skede';
  await openOffice(book);
  const options = { occasion: null, kinds: ['summary', 'committees'], owners: null } as const;
  words = 0;
  await must(commands.report, { ...options, texts: 'full' });
  for (const { steps: happened, live, texts } of given) {
    for (const { what, at } of happened) ALL[what]!(book, at);
    const widths = REPORTS.map((name) =>
      [...(book.sheet(name)?.columnWidths ?? [])].filter(([, width]) => width === 33.7),
    );
    await must(commands.report, { ...options, live, texts });
    for (let word = 1; word <= words; word++) {
      expect([word, shown(book).split(`${COMMENT} ${word}.`).length - 1]).toEqual([word, 1]);
    }
    expect(
      REPORTS.map((name) => [...(book.sheet(name)?.columnWidths ?? [])].filter(([, width]) => width === 33.7)),
    ).toEqual(widths);
    const once = cellsOf(book);
    await must(commands.report, { ...options, live, texts });
    expect(cellsOf(book)).toEqual(once);
  }
}

test('no word of anybody’s is lost or doubled, and two runs are the same', async () => {
  await fc.assert(fc.asyncProperty(rounds, keepsEveryWord), { numRuns: 6 });
}, 60_000);
