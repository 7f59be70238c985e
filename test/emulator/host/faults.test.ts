import type { Fault } from '../../../src/emulator/host';
import { newBook, openOffice } from '../../support/office';

const write = (values: unknown[][] = [['ny']]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRangeByIndexes(0, 0, values.length, values[0]!.length).values = values;
    await context.sync();
  });

describe('what can go wrong in a sync', () => {
  test.each<[Fault, string, boolean]>([
    ['editMode', 'InvalidOperationInCellEditMode', false],
    ['accessDenied', 'AccessDenied', false],
    ['sessionLost', 'InvalidOrTimedOutSession', false],
    ['activityLimit', 'ActivityLimitReached', false],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded', false],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded', true],
  ])('%s is the error %s, and the cells are written: %p', async (fault, code, written) => {
    const { host, book } = await openOffice();
    host.faults.at(1, fault);
    await expect(write()).rejects.toMatchObject({ code });
    expect(book.sheets[0]!.cell(0, 0)?.value === 'ny').toBe(written);
    await write();
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('ny');
  });

  test('a fault waits for its sync', async () => {
    const { host } = await openOffice();
    host.faults.at(3, 'accessDenied');
    await write();
    await write();
    await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
    await write();
  });

  test('a standing fault meets every sync until it is cleared', async () => {
    const { host } = await openOffice();
    host.faults.always('editMode');
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.faults.clear();
    await write();
  });

  test('a hanging host never answers and does nothing', async () => {
    const { host, book } = await openOffice();
    host.faults.at(1, 'hang');
    const answered = await Promise.race([
      write().then(() => true),
      new Promise((resolve) => setTimeout(() => resolve(false), 50)),
    ]);
    expect(answered).toBe(false);
    expect(book.sheets[0]!.cell(0, 0)).toBeUndefined();
  });

  test('a batch stops after some actions and keeps what was done', async () => {
    const { host, book } = await openOffice();
    // Workbook, worksheets, sheet, range and its reference come before the values.
    host.faults.at(1, { kind: 'partial', after: 7 });
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('A1').values = [['först']];
        sheet.getRange('A2').values = [['sedan']];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'GeneralException' });
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('först');
    expect(book.sheets[0]!.cell(1, 0)).toBeUndefined();
  });

  test('a read may give null instead of cells', async () => {
    const { host } = await openOffice();
    host.faults.at(1, 'nullResult');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B2').load('values,address');
      await context.sync();
      expect(range.values).toBeNull();
      expect(range.address).toBe('Blad1!A1:B2');
    });
  });
});

describe('limits', () => {
  test('requests over the limit are refused before anything is done', async () => {
    const { host, book } = await openOffice(newBook(), { payloadLimit: 20_000 });
    await expect(write(Array.from({ length: 200 }, () => ['x'.repeat(200)]))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(book.sheets[0]!.rows).toEqual([]);
    expect(host.stats.largest).toBeGreaterThan(40_000);
  });

  test('5 MB is the limit unless said otherwise', async () => {
    await openOffice();
    await expect(write(Array.from({ length: 1000 }, () => ['x'.repeat(5300)]))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
  });

  test('answers over the limit are lost', async () => {
    const { book } = await openOffice(newBook(), { payloadLimit: 20_000 });
    for (let row = 0; row < 200; row++) book.sheets[0]!.edit(row, 0).value = 'y'.repeat(200);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Blad1').getUsedRange().load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('letters count as the bytes they are', async () => {
    const { host } = await openOffice();
    await write([['a']]);
    const before = host.stats.sent;
    await write([['å']]);
    const one = host.stats.sent - before;
    await write([['a😀']]);
    expect(host.stats.sent - before - one).toBe(one + 3);
  });

  test('a read of more than 5,000,000 cells gives null', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      const all = sheet.getRange().load('values,rowCount,columnCount');
      await context.sync();
      expect([all.values, all.rowCount, all.columnCount]).toEqual([null, 1048576, 16384]);
    });
  });
});

describe('editing a cell', () => {
  test('refuses syncs, except those that wait until it is over', async () => {
    const { host, book } = await openOffice();
    host.editing = true;
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [['efteråt']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(book.sheets[0]!.cell(0, 0)).toBeUndefined();
    host.editing = false;
    await waiting;
    expect(book.sheets[0]!.cell(0, 0)!.value).toBe('efteråt');
  });
});
