import { Book } from '../../../../src/emulator/workbook';
import { saveXlsx } from '../../../../src/emulator/xlsx';
import { ANY } from '../words';
import type { FileToOpen, Walk } from './walker';

/** A workbook in words of its own; nobody can tell whether the last target is met. */
function inOtherWords(): FileToOpen {
  const book = new Book();
  const sheet = book.addSheet('Blad1');
  const rows = [
    ['MÅLUPPFÖLJNING 2025'],
    ['Nr', 'Vad vill vi uppnå?', 'Hur mäter vi?', 'Läge 2025', 'Dit ska vi 2025'],
    ['S1', 'Trygg hemtjänst', 'Nöjda brukare', 87, 'minst 90'],
    ['S2', 'Fler stannar', 'Personalomsättning', 12, 'så lågt det går'],
  ];
  rows.forEach((row, at) => row.forEach((value, column) => (sheet.edit(at, column).value = value)));
  return { name: 'egen.xlsx', buffer: Buffer.from(saveXlsx(book)) };
}

/** *Peka ut en tabell*: where no headings were understood, and what came of it. */
export const pointingOut: Walk = async (go, seen) => {
  const { page, pane } = go;
  await go.openFile(inOtherWords());
  await go.click('pane.start.read');
  await go.text(go.like('errors.NoGoals', { found: ANY.words }));
  await go.step('read');
  await go.inGrid('Blad1', 8, 1);
  await go.click('pane.point.offer');
  await go.text(go.like('errors.NoHeadings', { cell: ANY.words }));
  await go.idle();
  await seen('point-out-no-headings');
  await page.locator('#cell-1-1').click();
  await go.click('pane.point.offer');
  await go.heading('pane.point.title');
  await go.text(go.say('pane.point.needsName'));
  await seen('point-out');
  const choices: readonly (readonly [RegExp, string])[] = [
    [/Vad vill/, 'goals title'],
    [/Hur mäter/, 'indicators title'],
    [/Läge/, 'indicators outcome'],
    [/Dit ska/, 'indicators target'],
  ];
  for (const [heading, field] of choices) await pane.getByRole('combobox', { name: heading }).selectOption(field);
  await go.primary();
  await go.idle();
  await seen('pointed-out');
  await go.step('judge');
  await go.idle();
  await seen('judge-pointed-out');
  await go.step('start');
  await go.heading('pane.start.glance');
  await seen('glance-cannot-judge');
};
