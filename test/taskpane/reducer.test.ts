import { type Action, reduce } from '../../src/taskpane/state/reducer';
import { INITIAL_STATE, NO_FILTER, type PaneState } from '../../src/taskpane/state/pane-state';
import { CHECKED, JUDGED, PREVIEW, READ } from './support/made-workbook';
import { failed } from './support/fake-commands';
import { occasion } from '../support/build-model';

const after = (actions: readonly Action[], from: PaneState = INITIAL_STATE): PaneState => actions.reduce(reduce, from);

const known = after([
  { type: 'readDone', value: READ },
  { type: 'checkDone', value: CHECKED },
  { type: 'judgeDone', value: JUDGED },
]);

it('keeps what was read, checked and judged side by side', () => {
  expect(known).toMatchObject({ read: JUDGED, checked: JUDGED, judged: JUDGED });
});

it.each<[string, Action, Partial<PaneState>]>([
  [
    'another reading',
    { type: 'readDone', value: READ },
    { read: READ, checked: null, judged: null, filter: NO_FILTER },
  ],
  ['another check', { type: 'checkDone', value: CHECKED }, { checked: CHECKED, judged: null }],
  [
    'another occasion',
    { type: 'occasionChosen', occasion: occasion('2025-08') },
    { occasion: occasion('2025-08'), checked: null, judged: null, preview: null },
  ],
])('%s forgets what followed from the one before', (_name, action, expected) => {
  expect(after([action], known)).toMatchObject(expected);
});

it('comes back from the settings to the step they were opened from', () => {
  const settings = after([
    { type: 'viewed', view: 'check' },
    { type: 'viewed', view: 'settings' },
  ]);
  expect(settings).toMatchObject({ view: 'settings', returnTo: 'check' });
});

it('leaves messages, preview and the open goal behind in another step', () => {
  const failure = failed('NoGoals');
  if (failure.ok) throw new Error('made to fail');
  const busyView = after(
    [
      { type: 'viewed', view: 'judge' },
      { type: 'previewDone', value: PREVIEW, ours: PREVIEW.unmarked },
      { type: 'failed', failed: { command: 'writeStatus', failure: failure.failure } },
    ],
    known,
  );
  expect(busyView).toMatchObject({ preview: PREVIEW, ours: PREVIEW.unmarked });
  expect(after([{ type: 'viewed', view: 'start' }], busyView)).toMatchObject({
    preview: null,
    openGoal: null,
    failed: null,
    notice: null,
  });
});

it('knows after writing that it can be undone, wherever it looks', () => {
  const lastRun = { occasion: '2025-12', at: '2026-01-01T12:00:00Z' };
  const written = after(
    [{ type: 'noticed', notice: { kind: 'mappingSaved' }, after: { canUndo: true, lastRun } }],
    known,
  );
  for (const value of [written.read, written.checked, written.judged]) {
    expect(value).toMatchObject({ canUndo: true, lastRun });
  }
});

it('shows progress only while something is at work', () => {
  const progress = { step: { key: 'pane.busy.read' }, share: 0.5 };
  expect(after([{ type: 'progressed', progress }]).busy).toBeNull();
  const busy = after([
    { type: 'started', command: 'read' },
    { type: 'progressed', progress },
  ]);
  expect(busy.busy).toEqual({ command: 'read', progress });
  expect(after([{ type: 'ended' }], busy).busy).toBeNull();
});

it('narrows by one thing at a time', () => {
  const narrowed = after([
    { type: 'filtered', filter: { severities: ['error'] } },
    { type: 'filtered', filter: { search: 'KF6' } },
  ]);
  expect(narrowed.filter).toEqual({ ...NO_FILTER, severities: ['error'], search: 'KF6' });
});

it.each<[string, Action]>([
  ['the list', { type: 'goalOpened', goal: null }],
  ['another step', { type: 'viewed', view: 'check' }],
  ['a new reading', { type: 'readDone', value: READ }],
  ['another goal', { type: 'goalOpened', goal: 'N2' }],
])('an indicator that was asked for is forgotten with %s', (_, action) => {
  const state = { ...INITIAL_STATE, view: 'judge' as const, openGoal: 'N1', openIndicator: 'I1' };
  expect(reduce(state, action).openIndicator).toBeNull();
});
