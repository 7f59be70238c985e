import { saveXlsx } from '../../../../src/emulator/xlsx';
import { ANY } from '../words';
import { fixture, type Walk } from './walker';

const VAGGERYD_GOAL = /BUN1/;

/** A workbook with a fault of every kind, and one that can be mended twice: of those, all are mended at once. */
const twoAlike = () =>
  fixture('stokig', (book) => {
    const cell = book.sheet('Mål 2025')!.edit(13, 3);
    if (cell.value !== 'KF9') throw new Error(`Another cell than expected: ${cell.value}`);
    cell.value = 'KF3x';
  });

/** Numbers under a heading that may be a goal's id or a target. */
const unclear = () =>
  fixture('stokig', (book) => {
    const sheet = book.sheet('Indikatorer')!;
    sheet.edit(2, 1).value = 'Anteckning';
    sheet.edit(2, 5).value = 'Mål';
  });

/** Start, Läs in, Kontrollera: from the first opening to the findings and what is done with them. */
export const beginning: Walk = async (go, seen) => {
  const { pane } = go;
  await seen('start');
  await go.click('pane.start.template');
  await seen('template-menu');
  await go.escape();
  await go.click('pane.openExample.offer');
  await seen('example-menu');
  await go.escape();
  await pane.getByRole('button', { name: go.say('pane.header.settings') }).click();
  await seen('settings-unread');
  await go.primary();
  await go.read();
  await seen('glance');
  await pane.getByRole('banner').getByRole('button').first().click();
  await seen('occasion-menu');
  await go.escape();

  await go.step('read');
  await seen('read');
  await pane.getByRole('button', { name: /Indikatorer!/ }).click();
  await pane
    .getByRole('combobox', { name: /Indikatorer/ })
    .first()
    .selectOption('');
  await seen('read-corrected');
  await go.primary();
  await go.text(go.say('pane.read.saved'));
  await seen('read-saved');
};

/** Findings: narrowed, mended, acknowledged, written. */
export const checking: Walk = async (go, seen) => {
  const { pane } = go;
  await go.openFile(unclear());
  await go.read();
  await go.step('read');
  await go.text(go.say('pane.read.askLead'));
  await seen('read-asks');
  await go.openFile(twoAlike());
  await go.read();
  await go.step('check');
  const tree = pane.getByRole('tree', { name: go.say('pane.check.list') });
  await tree.waitFor();
  await seen('check');
  await pane.getByRole('searchbox').fill('finns inte som ord');
  await go.text(go.say('pane.check.noMatch'));
  await seen('check-no-match');
  // The search field has one of the same name, which shows itself to those who are in it.
  await pane
    .getByRole('button', { name: go.say('pane.check.clear') })
    .last()
    .click();
  await pane
    .getByRole('group', { name: go.say('pane.check.counts') })
    .getByRole('button')
    .first()
    .click();
  await tree.getByRole('treeitem').first().press('ArrowRight');
  await seen('check-narrowed');
  await pane
    .getByRole('group', { name: go.say('pane.check.counts') })
    .getByRole('button')
    .first()
    .click();

  await pane.getByRole('combobox', { name: go.say('pane.check.rule') }).selectOption('H03');
  await go.click(go.like('pane.fix.all', { count: ANY.number }));
  await go.heading(go.like('pane.fix.title', { count: ANY.number }));
  await seen('fix-all');
  await go.escape();
  await pane.getByRole('dialog').waitFor({ state: 'detached' });
  await go.click('pane.fix.one');
  await seen('fix-one');
  await pane
    .getByRole('dialog')
    .getByRole('button', { name: go.say('pane.fix.do'), exact: true })
    .click();
  await go.text(go.say('pane.notice.changed', { count: 1 }));
  await go.idle();
  await seen('fixed');

  await tree.getByRole('treeitem').first().press('ArrowRight');
  await go.click('pane.acknowledge.one');
  const reason = pane.getByRole('dialog').getByRole('textbox');
  await reason.fill('Bolaget redovisar i mars');
  await seen('acknowledge');
  await pane
    .getByRole('dialog')
    .getByRole('button', { name: go.say('pane.acknowledge.do'), exact: true })
    .click();
  await go.text(go.say('pane.notice.acknowledged'));
  await go.idle();
  await go.click(new RegExp(go.say('pane.check.acknowledged', { count: 1 })));
  await tree.getByRole('treeitem').first().press('ArrowRight');
  await go.button('pane.acknowledge.undo').waitFor();
  await seen('acknowledged');
  await go.click('pane.check.write');
  await go.text(go.say('pane.notice.reported', { count: 1 }));
  await seen('findings-written');
};

/** Bedöm: the tree, a goal, an indicator, an assessment, the preview, what was written and taken back. */
export const judging: Walk = async (go, seen) => {
  const { pane } = go;
  await go.openFile('vaggeryd');
  await go.read();
  await go.step('judge');
  await pane.getByRole('tree', { name: go.say('pane.judge.tree') }).waitFor();
  await seen('judge');
  await go.step('start');
  await seen('glance-judged');
  await go.step('judge');
  await go.inGrid('Läs mig', 1, 0);
  await go.click('pane.judge.selected');
  await go.click('pane.failure.details');
  await seen('goal-not-there');
  await go.click('pane.close');
  await pane.getByRole('treeitem').filter({ hasText: VAGGERYD_GOAL }).last().click();
  await go.button('pane.goal.back').waitFor();
  await pane.getByRole('combobox').first().waitFor();
  await seen('goal');
  await pane.getByRole('main').getByRole('heading', { level: 4 }).getByRole('button').first().click();
  await pane.getByRole('img').locator('svg').waitFor();
  await go.click('pane.indicator.table');
  await seen('indicator');
  await pane.getByRole('combobox').first().selectOption({ index: 2 });
  await seen('assessment-entered');
  await go.click('pane.assess.write');
  await go.text(go.say('pane.notice.assessed'));
  await go.idle();
  await seen('assessed');
  await go.primary();
  await go.heading('pane.preview.title');
  await go.idle();
  await seen('preview');
  await go.primary();
  await go.text(go.like('pane.notice.written', { count: ANY.number }));
  await seen('written');
  const marksLost = await go.saved();
  marksLost.settings = {};
  await go.click('pane.undo');
  await go.text(go.like('pane.notice.undone', { count: ANY.number }));
  await go.idle();
  await seen('undone');
  await go.openFile({ name: 'vaggeryd.xlsx', buffer: Buffer.from(saveXlsx(marksLost)) });
  await go.read();
  await go.step('judge');
  await go.primary();
  await go.text(go.say('pane.preview.unmarked'));
  await go.idle();
  await seen('preview-marks-lost');
};

/** Rapporter, the files to hand over, Inställningar, and a workbook that somebody changes meanwhile. */
export const reporting: Walk = async (go, seen) => {
  const { pane } = go;
  await go.openFile('vaggeryd');
  await go.read();
  await go.step('reports');
  const own = pane.getByRole('radio').nth(3);
  await own.waitFor();
  await seen('reports');
  await own.click();
  const pick = pane.getByRole('group', { name: go.say('pane.reports.charts.pick') });
  await pick.getByRole('checkbox').nth(1).click();
  await seen('reports-charts');
  await pick.getByRole('searchbox').fill('finns inte som ord');
  await go.text(go.say('pane.reports.charts.noMatch'));
  const sheets = pane.getByRole('group', { name: go.say('pane.reports.sheets') }).getByRole('checkbox');
  for (const box of await sheets.all()) await box.click();
  await go.text(go.say('pane.reports.noneChosen'));
  await seen('reports-none');
  await sheets.first().click();
  await go.primary();
  await go.text(go.say('pane.notice.reported', { count: 1 }));
  await go.idle();
  await seen('reported');
  await go.click('pane.files.stratsys');
  await go.click('pane.files.copy');
  await go.text(go.say('pane.files.copied'));
  await go.click('pane.files.show');
  await pane.getByRole('region', { name: go.like('pane.files.text', { name: ANY.words }) }).waitFor();
  await seen('hand-over');
  await pane.getByRole('button', { name: go.say('pane.header.settings') }).click();
  await go.heading('pane.settings.title');
  await seen('settings');
  await go.step('judge');
  await go.inGrid('Mål', 6, 2, 'Ett mål med ny text');
  await go.text(go.say('pane.changed'));
  await seen('changed');
};
