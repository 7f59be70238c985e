import { createTranslator } from '../../src/i18n';
import { sayingOf } from '../../src/taskpane/parts/announcer';
import { NO_CHOICE } from '../../src/taskpane/state/kolada-task';
import { INITIAL_STATE, type Notice } from '../../src/taskpane/state/pane-state';
import { FETCHED, GROUPS } from './support/made-kolada';

const sv = createTranslator('sv');
const changed = { written: 2, undoable: true };

/** What a person who does not see the pane hears when something is done. */
it.each<[Notice['kind'], Notice, string]>([
  [
    'acknowledged',
    { kind: 'acknowledged', value: changed } as Notice,
    sv.text('pane.notice.acknowledged', { count: 2 }),
  ],
  ['reopened', { kind: 'reopened', value: changed } as Notice, sv.text('pane.notice.reopened', { count: 2 })],
  ['assessed', { kind: 'assessed', value: changed } as Notice, sv.text('pane.notice.assessed', { count: 2 })],
  [
    'templateMade',
    { kind: 'templateMade', value: { written: 0, sheets: ['Mål'], undoable: true } },
    sv.text('pane.notice.template', { count: 1 }),
  ],
  ['mappingSaved', { kind: 'mappingSaved' }, sv.text('pane.read.saved')],
  [
    'written',
    { kind: 'written', value: { written: [], preview: { refused: [{ sheet: 'Mål', reason: 'protected' }] } } } as never,
    'Inget är skrivet.',
  ],
  ['written', { kind: 'written', value: { written: [], preview: { refused: [] } } } as never, 'Inget behövde skrivas.'],
])('%s is said aloud, once', (_, notice, expected) => {
  const now = { ...INITIAL_STATE, notice };
  expect([sayingOf(sv, INITIAL_STATE, now), sayingOf(sv, now, now)]).toEqual([expected, null]);
});

it('how many cells came of Kolada is said aloud, and not again with every tick', () => {
  const ask = { kind: 'koladaAsk', groups: GROUPS, choice: NO_CHOICE, years: [], questions: null } as const;
  const task = { kind: 'koladaCells', ask, preview: FETCHED, ticked: [], columns: [], rows: [] } as const;
  const asked = { ...INITIAL_STATE, task: ask };
  const came = { ...INITIAL_STATE, task };
  const ticked = { ...INITIAL_STATE, task: { ...task, ticked: ['Indikatorer!P4'] } };
  expect([sayingOf(sv, asked, came), sayingOf(sv, came, ticked)]).toEqual(['4 celler kan ändras.', null]);
});

it('that the workbook has changed is said aloud once, until it changes after being read again', () => {
  const read = { ...INITIAL_STATE };
  const changedSince = { ...INITIAL_STATE, changed: true };
  expect([sayingOf(sv, read, changedSince), sayingOf(sv, changedSince, changedSince)]).toEqual([
    'Arbetsboken har ändrats sedan den lästes.',
    null,
  ]);
});
