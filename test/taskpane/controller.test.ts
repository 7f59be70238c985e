import { type Controller, createController } from '../../src/taskpane/state/controller';
import { createStore } from '../../src/taskpane/state/store';
import type { CommandId, Result } from '../../src/taskpane/services';
import { occasion } from '../support/build-model';
import { GOAL_TABLE } from './support/made-plans';
import { failed, fakeCommands } from './support/fake-commands';
import { NO_WATCH } from './support/render';
import { CHECKED, FINDINGS, JUDGED, PREVIEW, READ } from './support/made-workbook';

function pane(answers: Parameters<typeof fakeCommands>[0] = {}) {
  const { commands, calls } = fakeCommands(answers);
  const store = createStore();
  return {
    store,
    calls,
    controller: createController(store, commands, NO_WATCH),
    ids: () => calls.map(({ id }) => id),
  };
}

it.each([
  ['check', ['check']],
  ['judge', ['judge']],
  ['read', ['read']],
  ['reports', ['read']],
  ['start', []],
  ['settings', []],
] as const)('opening %s fetches %j once', async (view, expected) => {
  const { controller, ids } = pane();
  await controller.go(view);
  await controller.go('start');
  await controller.go(view);
  expect(ids()).toEqual(expected);
});

it('asks for the occasion the user chose, and again when it changes', async () => {
  const { controller, calls } = pane();
  await controller.go('judge');
  await controller.chooseOccasion(occasion('2025-08'));
  expect(calls).toEqual([
    { id: 'judge', options: { occasion: null, earlier: 3 } },
    { id: 'judge', options: { occasion: occasion('2025-08'), earlier: 3 } },
  ]);
});

it('writes exactly what was previewed, with the columns the user said are ours', async () => {
  const { controller, calls, store } = pane();
  await controller.preview(PREVIEW.unmarked);
  await controller.write();
  expect(calls.at(-1)).toEqual({ id: 'writeStatus', options: { preview: PREVIEW, ours: PREVIEW.unmarked } });
  expect(store.state()).toMatchObject({ preview: null, notice: { kind: 'written' }, read: { canUndo: true } });
});

it('never writes without a preview', async () => {
  const { controller, ids } = pane();
  await controller.write();
  expect(ids()).toEqual([]);
});

it('undoes, and then has nothing to undo', async () => {
  const { controller, store } = pane();
  await controller.judge();
  await controller.undo();
  expect(store.state()).toMatchObject({ notice: { kind: 'undone' }, judged: { canUndo: false, lastRun: null } });
});

it('mends cells and checks again', async () => {
  const { controller, calls, ids, store } = pane();
  const changes = FINDINGS.flatMap(({ fix }) => fix?.changes ?? []);
  await controller.fix({ changes, anchors: [] });
  expect(ids()).toEqual(['applyChanges', 'check']);
  expect(calls[0]!.options).toEqual({ changes, anchors: [] });
  expect(store.state().notice).toMatchObject({ kind: 'changed' });
});

it('writes an assessment and judges again', async () => {
  const { controller, calls, ids, store } = pane();
  const changes = [{ cell: { sheet: 'Mål', row: 3, column: 9 }, old: null, new: 'Uppfyllt' }];
  await controller.judge();
  await controller.assess('N1', changes);
  expect(ids()).toEqual(['judge', 'applyChanges', 'judge']);
  expect(calls[1]!.options).toEqual({ changes, anchors: JUDGED.assessing.get('N1') });
  expect(store.state().notice).toMatchObject({ kind: 'assessed' });
});

it.each([
  ['Vi vet.', 'acknowledged'],
  [null, 'reopened'],
])('acknowledges a finding with the reason %p and checks again', async (reason, kind) => {
  const { controller, calls, ids, store } = pane();
  await controller.acknowledge('H03|made', reason);
  expect(ids()).toEqual(['acknowledge', 'check']);
  expect(calls[0]!.options).toEqual({ occasion: null, key: 'H03|made', reason });
  expect(store.state().notice).toMatchObject({ kind });
});

it('tells a failure and keeps what was known', async () => {
  const { controller, store } = pane({ judge: async () => failed('EditMode') });
  await controller.check();
  await controller.judge();
  expect(store.state()).toMatchObject({
    failed: { command: 'judge', failure: { code: 'EditMode' } },
    busy: null,
    checked: { findings: FINDINGS },
  });
});

it.each<[string, CommandId, (controller: Controller) => Promise<void>, readonly CommandId[]]>([
  [
    'status',
    'writeStatus',
    (c) => c.preview().then(() => c.write()),
    ['previewStatus', 'writeStatus', 'previewStatus'],
  ],
  ['a fix', 'applyChanges', (c) => c.fix({ changes: [], anchors: [] }), ['applyChanges', 'check']],
  ['an assessment', 'applyChanges', (c) => c.assess('N1', []), ['applyChanges', 'judge']],
  [
    'a new year',
    'writeNewYear',
    (c) => c.open('newYear').then(() => c.carryOut()),
    ['previewNewYear', 'writeNewYear', 'previewNewYear'],
  ],
])('%s refused since cells have changed is shown again, with the reason', async (_, command, act, expected) => {
  const { controller, ids, store } = pane({ [command]: async () => failed('CellsChanged') });
  await act(controller);
  expect(ids()).toEqual(expected);
  expect(store.state()).toMatchObject({ busy: null, failed: { command, failure: { code: 'CellsChanged' } } });
});

it('runs one command at a time, and cancels it', async () => {
  let answer: (result: Result<unknown>) => void = () => {};
  let aborted = false;
  const { controller, ids, store } = pane({
    read: (signal) => {
      signal.addEventListener('abort', () => {
        aborted = true;
        answer(failed('Cancelled'));
      });
      return new Promise((resolve) => (answer = resolve));
    },
  });
  const reading = controller.read();
  await controller.check();
  await controller.show({ sheet: 'Mål', row: 0, column: 0 });
  expect(ids()).toEqual(['read']);
  expect(store.state().busy).toMatchObject({ command: 'read' });
  controller.cancel();
  await reading;
  expect(aborted).toBe(true);
  expect(store.state()).toMatchObject({ busy: null, read: null, failed: { failure: { code: 'Cancelled' } } });
  await controller.check();
  expect(ids()).toEqual(['read', 'check']);
});

it.each([
  ['check', ['check'], { view: 'check' }],
  ['writeStatus', ['previewStatus'], { view: 'judge', preview: PREVIEW }],
  ['report', ['read'], { view: 'reports', read: READ }],
] as const)('answers the ribbon’s %s', async (request, expected, state) => {
  const { controller, ids, store } = pane();
  await controller.answer(request);
  expect(ids()).toEqual(expected);
  expect(store.state()).toMatchObject(state);
});

describe('an action of the user’s', () => {
  it('is shown, done as it was shown, and what came of it is read', async () => {
    const { controller, calls, ids, store } = pane();
    await controller.open('goalTable');
    expect(store.state().task).toEqual({ kind: 'goalTable', preview: GOAL_TABLE });
    await controller.carryOut();
    expect(ids()).toEqual(['previewGoalTable', 'writeGoalTable', 'read']);
    expect(calls[1]!.options).toEqual({ preview: GOAL_TABLE });
    expect(store.state()).toMatchObject({ task: null, notice: { kind: 'acted' }, read: { canUndo: true } });
  });

  it('is never done without having been shown', async () => {
    const { controller, ids } = pane();
    await controller.carryOut();
    expect(ids()).toEqual([]);
  });

  it('is left when another step is opened, and read anew when it is undone', async () => {
    const { controller, store, ids } = pane();
    await controller.open('goalTable');
    await controller.go('start');
    expect(store.state().task).toBeNull();
    await controller.open('goalTable');
    await controller.carryOut();
    await controller.undo();
    expect(ids().slice(-2)).toEqual(['undo', 'read']);
    expect(store.state()).toMatchObject({ notice: { kind: 'undone' }, read: { canUndo: false } });
  });
});

describe('a workbook that somebody changes', () => {
  it('is said to have changed only when something has been read, until it is read again', async () => {
    const { controller, store } = pane();
    controller.workbookChanged();
    expect(store.state().changed).toBe(false);
    await controller.read();
    controller.workbookChanged();
    expect(store.state().changed).toBe(true);
    await controller.reread();
    expect(store.state().changed).toBe(false);
  });

  it.each([
    ['start', [], 'read'],
    ['read', [], 'read'],
    ['check', [], 'check'],
    ['judge', [], 'judge'],
    ['start', ['judge'], 'judge'],
    ['reports', ['check'], 'check'],
  ] as const)('is read again as %s shows it, after %j', async (view, visited, command) => {
    const { controller, store, ids } = pane();
    for (const before of visited) await controller.go(before);
    await controller.go(view);
    await controller.reread();
    expect([ids().at(-1), store.state().view]).toEqual([command, view]);
  });

  it('shows what would be written anew, with what the user said is ours', async () => {
    const { controller, calls, store } = pane();
    await controller.preview(PREVIEW.unmarked);
    controller.workbookChanged();
    await controller.reread();
    expect(calls.at(-1)).toMatchObject({ id: 'previewStatus', options: { ours: PREVIEW.unmarked } });
    expect(store.state().preview).not.toBeNull();
  });

  it('may have changed after it was read, where Excel tells it meanwhile', async () => {
    const made = pane({
      check: async () => {
        made.controller.workbookChanged();
        return { ok: true, value: CHECKED };
      },
    });
    await made.controller.check();
    expect(made.store.state().changed).toBe(true);
  });

  it('stays changed when reading it again fails', async () => {
    let fails = false;
    const { controller, store } = pane({
      read: async () => (fails ? failed('EditMode') : { ok: true, value: READ }),
    });
    await controller.read();
    controller.workbookChanged();
    fails = true;
    await controller.reread();
    expect(store.state().changed).toBe(true);
  });

  it('is listened to from the first reading on, never while the add-in writes', async () => {
    const heard: string[] = [];
    const { commands } = fakeCommands({
      writeStatus: async () => {
        heard.push('write');
        return failed('EditMode');
      },
    });
    const note = (what: string) => async () => void heard.push(what);
    const controller = createController(createStore(), commands, { start: note('start'), stop: note('stop') });
    await controller.preview();
    await controller.write();
    expect(heard).toEqual(['start', 'stop', 'write', 'start']);
  });
});

describe('the goal in the selected cell', () => {
  it('opens in Bedöm, judged first where it was not', async () => {
    const { controller, store, ids } = pane();
    await controller.showSelected();
    expect(ids()).toEqual(['judge', 'goalAtSelection']);
    expect(store.state()).toMatchObject({ view: 'judge', openGoal: 'N1', openIndicator: null });
    await controller.showSelected();
    expect(ids().slice(2)).toEqual(['goalAtSelection']);
  });

  it('is looked for in the workbook as it is', async () => {
    const { controller, ids } = pane();
    await controller.judge();
    controller.workbookChanged();
    await controller.showSelected();
    expect(ids()).toEqual(['judge', 'judge', 'goalAtSelection']);
  });

  it('leaves the pane as it is where there is none', async () => {
    const { controller, store } = pane({ goalAtSelection: async () => failed('NoGoalThere') });
    await controller.showSelected();
    expect(store.state()).toMatchObject({ openGoal: null, failed: { failure: { code: 'NoGoalThere' } } });
  });
});

describe('undoing what was done', () => {
  it('begins again where nothing is left to read', async () => {
    let opened = false;
    const { controller, store } = pane({
      read: async () => (opened ? { ok: true, value: READ } : failed('NoGoals')),
      openExample: async () => {
        opened = true;
        return { ok: true, value: { written: 0, sheets: ['Mål'], undoable: true } };
      },
      undo: async () => {
        opened = false;
        return {
          ok: true,
          value: { restored: 0, leftAlone: [], removedSheets: ['Mål'], restoredSheets: [], keptSheets: [] },
        };
      },
    });
    await controller.openExample('vaggeryd');
    await controller.carryOut();
    expect(store.state()).toMatchObject({ notice: { kind: 'acted' }, read: { model: READ.model } });
    await controller.undo();
    expect(store.state()).toMatchObject({ notice: { kind: 'undone' }, read: null, view: 'start', failed: null });
  });

  it('reads anew where what was done is no longer told: it may have been anything', async () => {
    const { controller, store, ids } = pane();
    await controller.go('judge');
    await controller.undo();
    expect(ids()).toEqual(['judge', 'undo', 'judge']);
    expect(store.state().notice?.kind).toBe('undone');
  });

  it('reads cells that were changed anew, and not those that nothing is read of', async () => {
    const { controller, ids } = pane();
    await controller.go('check');
    await controller.fix({ changes: [], anchors: [] });
    await controller.undo();
    expect(ids()).toEqual(['check', 'applyChanges', 'check', 'undo', 'check']);
    await controller.preview();
    await controller.write();
    await controller.undo();
    expect(ids().slice(5)).toEqual(['previewStatus', 'writeStatus', 'undo']);
  });
});
