import { ExcelError, readSettings } from '../../src/excel';
import { EMPTY_SETTINGS } from '../../src/excel/settings-schema';
import { changeSettings, SETTINGS_KEY } from '../../src/excel/settings';
import { speaks, writing } from '../../src/excel/session';
import { watched } from '../../src/excel/watchdog';
import { newBook, openOffice } from '../support/office';

describe('one step of Excel’s own undo', () => {
  beforeEach(() => openOffice(newBook()));
  afterEach(() => jest.restoreAllMocks());

  const refuse = (code: string) =>
    jest.spyOn(Excel, 'run').mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  const newExcel = () => jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(true);

  it('asks for it by the version’s text: 1.20 is newer than 1.15', () => {
    expect([speaks('1.11'), speaks('1.15'), speaks('1.20')]).toEqual([true, true, false]);
  });

  it('an Excel that can’t gets a plain run', async () => {
    const run = jest.spyOn(Excel, 'run');
    expect(await writing(() => Promise.resolve('klart'))).toBe('klart');
    expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
  });

  it('an Excel that can gets one group, and a plain run when it refuses', async () => {
    newExcel();
    const run = refuse('UndoNotSupported');
    expect(await writing(() => Promise.resolve('klart'))).toBe('klart');
    expect(run.mock.calls.map(([options]) => options)).toEqual([
      { delayForCellEdit: true, mergeUndoGroup: true },
      { delayForCellEdit: true },
    ]);
  });

  it('any other error is not tried again', async () => {
    newExcel();
    const run = refuse('AccessDenied');
    await expect(writing(() => Promise.resolve('klart'))).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('the watchdog', () => {
  it('ends a round trip that never comes back', async () => {
    await expect(watched(new Promise(() => undefined), 5)).rejects.toEqual(new ExcelError('HostSilent', '5 ms'));
  });

  it('lets others pass, with their result or their error', async () => {
    expect(await watched(Promise.resolve(7), 1000)).toBe(7);
    await expect(watched(Promise.reject(new Error('nej')), 1000)).rejects.toThrow('nej');
  });
});

describe('settings in the file', () => {
  it('are empty where there are none', async () => {
    await openOffice(newBook());
    expect(readSettings()).toEqual({ settings: EMPTY_SETTINGS, unreadable: false });
  });

  it('are kept under one key, versioned', async () => {
    const { book } = await openOffice(newBook());
    await changeSettings((settings) => ({ ...settings, lastRun: { occasion: '2025-12', at: 'nu' } }));
    expect(Object.keys(book.settings)).toEqual([SETTINGS_KEY]);
    expect(readSettings().settings).toEqual({ ...EMPTY_SETTINGS, lastRun: { occasion: '2025-12', at: 'nu' } });
  });

  it('that can’t be read are put aside, never thrown away', async () => {
    await openOffice(newBook());
    Office.context.document.settings.set(SETTINGS_KEY, { version: 7, columns: 'annat' });
    expect(readSettings()).toEqual({ settings: EMPTY_SETTINGS, unreadable: true });
    await changeSettings((settings) => settings);
    expect(Office.context.document.settings.get(`${SETTINGS_KEY}.unread`)).toEqual({ version: 7, columns: 'annat' });
    expect(readSettings().unreadable).toBe(false);
  });
});
