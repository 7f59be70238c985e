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
