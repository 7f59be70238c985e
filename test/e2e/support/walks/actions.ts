import fs from 'node:fs';
import path from 'node:path';
import type { Book } from '../../../../src/emulator/workbook';
import { ANY } from '../words';
import { type FileToOpen, fixture, FIXTURES, type Walk } from './walker';

/** An empty workbook: an example's sheets, a template with its example rows, and what the pane says where it finds nothing. */
export const emptyBook: Walk = async (go, seen) => {
  await go.openBlank('Inställningar');
  await go.click('pane.openExample.offer');
  await go.item(/Haninge/);
  await go.heading(/Haninge/);
  await seen('example');
  await go.secondary();
  await go.click('pane.start.read');
  await go.text(go.like('errors.NoGoals', { found: ANY.words }));
  await go.click('pane.failure.details');
  await seen('no-goals');
  await go.step('check');
  await go.text(go.say('pane.check.empty'));
  await go.click('pane.close');
  await seen('check-unread');
  await go.step('judge');
  await go.text(go.say('pane.judge.empty'));
  await go.click('pane.close');
  await seen('judge-unread');
  await go.step('read');
  await go.text(go.say('pane.read.empty'));
  await seen('read-unread');
  await go.step('reports');
  await go.heading('pane.reports.title');
  await seen('reports-unread');
  await go.openBlank();
  await go.click('pane.start.template');
  await go.item(/Sollentuna/);
  await go.text(go.like('pane.notice.template', { count: ANY.number }));
  await go.idle();
  await seen('template-made');
  await go.click('pane.kolada.offer');
  await go.heading('pane.kolada.title');
  await go.idle();
  await seen('kolada-no-municipality');
  await go.secondary();
  // Somebody works in one of the example rows: that one is kept.
  await go.inGrid('Indikatorer', 1, 2, 'Vår egen indikator');
  await go.click('pane.changed.reread');
  await go.idle();
  await go.click('pane.examples.offer');
  await go.heading('pane.examples.title');
  await seen('examples');
};

/** *Gör måltabell* of a document's headings, and what the pane says of a goal that has no cells of its own. */
export const goalTable: Walk = async (go, seen) => {
  const { pane } = go;
  await go.openFile('inriktning');
  await go.read();
  await go.click('pane.header.settings');
  await go.heading('pane.settings.title');
  await seen('settings-bare');
  await go.step('check');
  await go.button('pane.goalTable.offer').waitFor();
  await seen('check-document');
  await go.step('judge');
  await pane.getByRole('treeitem').last().click();
  await go.text(go.say('pane.assess.noRows'));
  await seen('goal-of-a-heading');
  await go.primary();
  await go.heading('pane.preview.title');
  await go.idle();
  await seen('preview-nothing');
  await go.step('read');
  await pane.getByRole('button', { name: /Socialnämnden!/ }).click();
  await go.click('pane.goalTable.offer');
  await go.heading('pane.goalTable.title');
  await seen('goal-table');
  await go.primary();
  await go.text(go.like('pane.task.done', { count: 0, sheets: 1 }));
  await go.idle();
  await pane.getByRole('button', { name: /Mål!/ }).click();
  await seen('goal-table-made');
};

/** *Nytt år*, and columns of somebody else's where status would stand. */
export const newYear: Walk = async (go, seen) => {
  await go.openFile('haninge');
  await go.read();
  await go.click('pane.newYear.offer');
  await go.heading(go.like('pane.newYear.title', { year: ANY.words }));
  await seen('new-year');
  await go.openFile(
    fixture('haninge', (book) => {
      book.sheet('Inställningar')!.edit(6, 1).value = 2026;
    }),
  );
  await go.read();
  await go.click('pane.newYear.offer');
  await go.text(go.say('pane.newYear.termLead'));
  await seen('new-term');
  await go.openFile('egen-status');
  await go.read();
  await go.step('judge');
  await go.idle();
  await go.primary();
  await go.heading('pane.preview.title');
  await go.idle();
  await seen('preview-own-columns');
  await go.openFile('skyddad');
  await go.read();
  await go.click('pane.newYear.offer');
  await go.heading(go.like('pane.newYear.title', { year: ANY.words }));
  await seen('new-year-refused');
  await go.step('judge');
  await go.idle();
  await go.primary();
  await go.heading('pane.preview.title');
  await go.idle();
  await seen('preview-refused');
};

function renamed(book: Book): void {
  const sheet = book.sheet('Styrkedja 2025')!;
  const row = sheet.rows.findIndex((cells) => cells?.some((cell) => cell?.value === 'VON.1'));
  const column = sheet.rows[row]!.findIndex((cell) => cell?.value === 'VON.1') + 2;
  sheet.edit(row, column).value = 'Ett nytt mål för äldre';
}

/** *Hämta mål från annan arbetsbok*: a file that can't be read, and one that can. */
export const taking: Walk = async (go, seen) => {
  const { pane } = go;
  const choose = ({ name, buffer }: FileToOpen) =>
    pane.locator('input[type=file]').first().setInputFiles({ name, buffer, mimeType: 'application/octet-stream' });
  await go.openFile('vaggeryd');
  await go.read();
  await choose({ name: 'krypterad.xlsx', buffer: fs.readFileSync(path.join(FIXTURES, 'krypterad.xlsx')) });
  await go.button('pane.failure.details').click();
  await seen('take-encrypted');
  await choose(fixture('sollentuna', (book) => void book.addSheet('Anteckningar')));
  await go.heading('pane.take.title');
  await pane.getByRole('button', { name: go.like('pane.take.findings', { count: ANY.number }) }).click();
  await seen('take');
  await go.primary();
  await go.text(go.like('pane.take.done', { fresh: ANY.number, changed: 0, gone: 0 }));
  await go.idle();
  await seen('taken');
  await choose(fixture('sollentuna', renamed));
  await go.text(/→ Ett nytt mål för äldre/);
  await seen('take-again');
  await go.secondary();
  await choose(fixture('sollentuna', () => {}));
  await go.text(go.like('pane.take.nothing', { count: ANY.number }));
  await seen('take-nothing');
};
