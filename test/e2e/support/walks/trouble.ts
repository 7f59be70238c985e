import type { Fault } from '../../../../src/emulator/host';
import type { PaneHostWindow } from '../../../../src/workbench/attach';
import type { Walk, Walker } from './walker';

const meet = ({ page }: Walker, fault: Fault | null) =>
  page.evaluate((next) => {
    const { faults } = (window as PaneHostWindow).excel!;
    if (next === null) faults.clear();
    else faults.always(next);
  }, fault);

/** Somebody has a cell open in Excel, which answers nothing until they are done. */
const editing = ({ page }: Walker, on: boolean) =>
  page.evaluate((next) => {
    (window as PaneHostWindow).excel!.editing = next;
  }, on);

/** Long work and its way out, and an Excel that refuses. */
export const trouble: Walk = async (go, seen) => {
  await go.openFile('vaggeryd');
  await go.read();
  await editing(go, true);
  await go.secondary();
  await go.button('pane.cancel').waitFor();
  await seen('busy');
  await go.click('pane.cancel');
  await editing(go, false);
  await go.text(go.say('errors.Cancelled'));
  await go.idle();
  await seen('cancelled');
  for (const [fault, place] of [
    ['editMode', 'edit-mode'],
    ['accessDenied', 'access-denied'],
  ] as const) {
    await meet(go, fault);
    await go.secondary();
    await go.click('pane.failure.details');
    await go.idle();
    await seen(place);
    await meet(go, null);
  }
  // A part of the pane that can't be fetched any more.
  await go.openFile('vaggeryd');
  await go.read();
  await go.page.route('**/*.js', (route) => route.abort());
  await go.step('reports');
  await go.text(go.say('errors.PartNotLoaded'));
  await seen('part-not-loaded');
  await go.page.unroute('**/*.js');
};

/** The pane's page where it can't work: opened outside Excel, and without Office.js. */
export const noPane: Walk = async ({ page, say }, seen) => {
  const address = new URL('taskpane.html', page.url()).href;
  const { height } = page.viewportSize()!;
  await page.setViewportSize({ width: 350, height });
  // Office.js remembers in the tab that it is in Excel.
  await page.evaluate(() => sessionStorage.clear());
  await page.route('**/office.js', (route) => route.abort());
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seen('without-office-js');
  await page.unroute('**/office.js');
  await page.goto(address);
  await page.getByRole('heading', { name: say('pane.host.noExcel') }).waitFor();
  await seen('outside-excel');
};
