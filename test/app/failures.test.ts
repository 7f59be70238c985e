import { commands } from '../../src/app';
import { failure, toFailure } from '../../src/app/failures';
import { ExcelError, type ExcelErrorCode } from '../../src/excel';
import { createTranslator } from '../../src/i18n';
import { newBook, openOffice } from '../support/office';
import { attempt, openFixture } from './support';

const never = new AbortController().signal;

const CODES: readonly ExcelErrorCode[] = [
  'EditMode',
  'AccessDenied',
  'SheetProtected',
  'SheetHidden',
  'WorkbookReadOnly',
  'SessionLost',
  'RequestTooLarge',
  'ResponseTooLarge',
  'HostSilent',
  'ApiNotFound',
  'CellsChanged',
  'ReadBackDiffers',
  'HalfWritten',
  'NothingToUndo',
  'TooManyCells',
  'SheetTaken',
  'Unexpected',
];

describe('what is told when something goes wrong', () => {
  it.each(CODES)('%s has a text and a remedy in both languages, with nothing left to fill in', (code) => {
    const cells = Array.from({ length: 12 }, (_, row) => ({ sheet: 'Mål', row, column: 2 }));
    const { message, remedy } = toFailure(new ExcelError(code, 'detalj', cells, 'Mål'), never);
    for (const language of ['sv', 'en'] as const) {
      const translator = createTranslator(language);
      for (const text of [translator.message(message), translator.message(remedy)]) {
        expect(text.length).toBeGreaterThan(10);
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('names the first cells and counts the rest', () => {
    const cells = Array.from({ length: 12 }, (_, row) => ({ sheet: 'Mål', row, column: 2 }));
    const { message } = failure('CellsChanged', {}, cells);
    expect(createTranslator('sv').message(message)).toContain('Mål!C1, Mål!C2');
    expect(createTranslator('sv').message(message)).toContain('och 4 till');
  });

  it.each([
    ['accessDenied', 'AccessDenied'],
    ['sessionLost', 'SessionLost'],
    ['activityLimit', 'Unexpected'],
    [{ kind: 'partial', after: 1 }, 'Unexpected'],
  ] as const)('the host’s %j is %s, with Office.js’s own words for support only', async (fault, code) => {
    const { host } = await openFixture('vaggeryd');
    host.faults.at(2, fault);
    const result = await attempt(commands.judge, { occasion: null });
    expect(result).toMatchObject({ ok: false, failure: { code } });
    expect(!result.ok && result.failure.details).toEqual(expect.any(String));
  });

  it('waits for a cell being edited instead of failing', async () => {
    const { host } = await openFixture('vaggeryd');
    host.editing = true;
    const judging = attempt(commands.judge, { occasion: null });
    host.editing = false;
    expect((await judging).ok).toBe(true);
  });

  it('a workbook without goals: says what was found instead', async () => {
    await openFixture('tom');
    const result = await attempt(commands.judge, { occasion: null });
    expect(!result.ok && createTranslator('sv').message(result.failure.message)).toBe(
      'Inga mål hittades i arbetsboken; lästa blad är ”Blad1” (rubriker: Datum, Närvarande, Plats), ”Blad2” (tomt).',
    );
  });

  it.each<[string, string[][], string]>([
    [
      'goals under an empty heading',
      [
        ['Nr', '', 'Ansvarig'],
        ['N1', 'Äldre får god omsorg', 'Socialnämnden'],
      ],
      'Inga mål hittades i arbetsboken; bladet ”Plan” ser ut att ha mål, men rubriken i B1 är tom: skriv Mål där.',
    ],
    [
      'goals under an empty heading at the edge',
      [
        ['', 'Ansvarig', 'Målnr'],
        ['Äldre får god omsorg', 'Socialnämnden', 'N1'],
      ],
      'Inga mål hittades i arbetsboken; bladet ”Plan” ser ut att ha mål, men rubriken i A1 är tom: skriv Mål där.',
    ],
    [
      'goals under an empty heading, and a note at the edge',
      [
        ['Nr', '', 'Ansvarig', ''],
        ['N1', 'Äldre får god omsorg', 'Socialnämnden', 'Ses över'],
      ],
      'Inga mål hittades i arbetsboken; bladet ”Plan” ser ut att ha mål, men rubriken i B1 är tom: skriv Mål där.',
    ],
    [
      'indicators in columns',
      [
        ['Indikator', 'Nöjda'],
        ['Enhet', '%'],
        ['Målvärde 2025', '88'],
        ['Utfall 2025', '89'],
      ],
      'Inga mål hittades i arbetsboken; bladet ”Plan” ser ut att ha indikatorerna i var sin kolumn (A1): vänd tabellen så att varje indikator får en rad.',
    ],
  ])('%s: says the sheet, the cell and what to do', async (_name, rows, expected) => {
    const book = newBook('Plan');
    const sheet = book.sheet('Plan')!;
    for (const [row, cells] of rows.entries())
      for (const [column, text] of cells.entries()) if (text !== '') sheet.edit(row, column).value = text;
    await openOffice(book);
    const result = await attempt(commands.judge, { occasion: null });
    expect(!result.ok && createTranslator('sv').message(result.failure.message)).toBe(expected);
  });

  it('goals under an empty heading are said before the indicators that were found', async () => {
    const book = newBook('Plan');
    const fill = (name: string, rows: readonly (readonly (string | number)[])[]): void => {
      const sheet = book.sheet(name) ?? book.addSheet(name);
      for (const [row, cells] of rows.entries())
        for (const [column, value] of cells.entries()) if (value !== '') sheet.edit(row, column).value = value;
    };
    fill('Plan', [
      ['Nr', '', 'Ansvarig'],
      ['N1', 'Äldre får god omsorg', 'Socialnämnden'],
    ]);
    fill('Nyckeltal', [
      ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Utfall 2025', 'Målvärde 2025'],
      ['I1', 'N1', 'Nöjda', '%', 80, 85],
    ]);
    await openOffice(book);
    const result = await attempt(commands.judge, { occasion: null });
    expect(!result.ok && createTranslator('sv').message(result.failure.message)).toContain(
      'bladet ”Plan” ser ut att ha mål, men rubriken i B1 är tom',
    );
  });

  it('an empty workbook', async () => {
    await openOffice(newBook());
    expect(await attempt(commands.read, { occasion: null })).toMatchObject({ ok: false, failure: { code: 'NoGoals' } });
  });

  it('showing a cell: goes there; a hidden or missing sheet is told', async () => {
    const { book } = await openFixture('skyddad');
    const show = (sheet: string) => attempt(commands.showCell, { cell: { sheet, row: 4, column: 1 } });
    expect(await show('Ekonomi')).toEqual({ ok: true, value: null });
    expect(book.active?.name).toBe('Ekonomi');
    expect(await show('Dold beräkning')).toMatchObject({ ok: false, failure: { code: 'SheetHidden' } });
    expect(await show('Finns inte')).toMatchObject({ ok: false, failure: { code: 'CellsChanged' } });
  });
});
