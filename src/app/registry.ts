import { check, judge } from './commands/judge';
import { read } from './commands/read';
import { showCell } from './commands/show-cell';
import { lazyCommand } from './lazy';

/** Everything the add-in can do. Ribbon, pane and command line run these and nothing below them. What
 * every sitting needs opens with the pane; the rest is fetched when it is run. */
export const commands = {
  read,
  check,
  judge,
  previewStatus: lazyCommand('previewStatus', async () => (await import('./commands/status')).previewStatus),
  writeStatus: lazyCommand('writeStatus', async () => (await import('./commands/status')).writeStatus),
  undo: lazyCommand('undo', async () => (await import('./commands/undo')).undo),
  report: lazyCommand('report', async () => (await import('./commands/report')).report),
  writeFindings: lazyCommand('writeFindings', async () => (await import('./commands/report')).writeFindings),
  showCell,
  saveMapping: lazyCommand('saveMapping', async () => (await import('./commands/save-mapping')).saveMapping),
  headingsAtSelection: lazyCommand(
    'headingsAtSelection',
    async () => (await import('./commands/point-out')).headingsAtSelection,
  ),
  saveTable: lazyCommand('saveTable', async () => (await import('./commands/point-out')).saveTable),
  applyChanges: lazyCommand('applyChanges', async () => (await import('./commands/apply-changes')).applyChanges),
  acknowledge: lazyCommand('acknowledge', async () => (await import('./commands/acknowledge')).acknowledge),
  template: lazyCommand('template', async () => (await import('./commands/template')).template),
  previewGoalTable: lazyCommand(
    'previewGoalTable',
    async () => (await import('./commands/goal-table')).previewGoalTable,
  ),
  writeGoalTable: lazyCommand('writeGoalTable', async () => (await import('./commands/goal-table')).writeGoalTable),
  previewExamples: lazyCommand('previewExamples', async () => (await import('./commands/examples')).previewExamples),
  removeExamples: lazyCommand('removeExamples', async () => (await import('./commands/examples')).removeExamples),
  previewNewYear: lazyCommand('previewNewYear', async () => (await import('./commands/new-year')).previewNewYear),
  writeNewYear: lazyCommand('writeNewYear', async () => (await import('./commands/new-year')).writeNewYear),
  previewTake: lazyCommand('previewTake', async () => (await import('./commands/take')).previewTake),
  writeTake: lazyCommand('writeTake', async () => (await import('./commands/take')).writeTake),
  prepareFetch: lazyCommand(
    'prepareFetch',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/fetch')).prepareFetch,
  ),
  previewFetch: lazyCommand(
    'previewFetch',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/fetch')).previewFetch,
  ),
  applyFetch: lazyCommand(
    'applyFetch',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/fetch')).applyFetch,
  ),
  searchKeyFigures: lazyCommand(
    'searchKeyFigures',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/key-figures')).searchKeyFigures,
  ),
  koladaGroups: lazyCommand(
    'koladaGroups',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/key-figures')).koladaGroups,
  ),
  describeKeyFigure: lazyCommand(
    'describeKeyFigure',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/key-figures')).describeKeyFigure,
  ),
  previewKoladaId: lazyCommand(
    'previewKoladaId',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/key-figures')).previewKoladaId,
  ),
  fillKoladaId: lazyCommand(
    'fillKoladaId',
    async () => (await import(/* webpackChunkName: "kolada" */ './commands/key-figures')).fillKoladaId,
  ),
  goalAtSelection: lazyCommand(
    'goalAtSelection',
    async () => (await import('./commands/goal-at-selection')).goalAtSelection,
  ),
  previewOpenExample: lazyCommand(
    'previewOpenExample',
    async () => (await import('./commands/open-example')).previewOpenExample,
  ),
  openExample: lazyCommand('openExample', async () => (await import('./commands/open-example')).openExample),
  exportFiles: lazyCommand('exportFiles', async () => (await import('./commands/export-files')).exportFiles),
} as const;

/**
 * Fetches what statuses are written and undone with, so that it is there when it is asked for. Can it not be fetched
 * nothing is said: the command fetches it anew when it is run, and says it then.
 */
export function fetchAhead(): void {
  void Promise.allSettled([import('./commands/status'), import('./commands/undo')]);
}
