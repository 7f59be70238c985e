import type { Command, CommandId, ExportFilesValue, PaneCommands, Result } from '../../../src/taskpane/services';
import { DESCRIBED, FETCHED, FOUND, GROUPS, ID_PREVIEW, QUESTIONS } from './made-kolada';
import { EXAMPLES, GOAL_TABLE, NEW_YEAR, OPEN_EXAMPLE, POINTED } from './made-plans';
import { TAKE } from './made-take';
import { CHECKED, JUDGED, PREVIEW, READ } from './made-workbook';

const ACTED = { written: 2, sheets: ['Mål 2'], undoable: true };

const HANDED_OVER: ExportFilesValue = {
  format: 'stratsys',
  name: 'stratsys-2025-12.txt',
  text: '\ufeffOrganisation\tPeriod\tMått\tVärde\r\nSocialnämnden\t2025-12-31\tVäntetid\t85\r\n',
  rows: 1,
  notes: [{ key: 'export.note.noValue', args: { count: 1, names: 'I9' } }],
  occasion: null,
};

export interface Call {
  readonly id: CommandId;
  readonly options: unknown;
}

/**
 * The registry, without a workbook: every command answers at once with the made workbook, unless `answers` says
 * otherwise. `calls` is what was asked for.
 */
export function fakeCommands(
  answers: Partial<Record<CommandId, (signal: AbortSignal) => Promise<Result<unknown>>>> = {},
) {
  const calls: Call[] = [];
  const command = <Options, Value>(id: CommandId, value: Value): Command<Options, Value> => ({
    id,
    label: `app.command.${id}`,
    async run(options, _progress, signal) {
      calls.push({ id, options });
      const answer = answers[id];
      return answer ? ((await answer(signal)) as Result<Value>) : { ok: true, value };
    },
  });
  const written = {
    occasion: JUDGED.judgements.occasion,
    written: PREVIEW.changes,
    sheets: ['Mål', 'Indikatorer'],
    preview: PREVIEW,
    undoable: true,
  };
  const commands: PaneCommands = {
    read: command('read', READ),
    check: command('check', CHECKED),
    judge: command('judge', JUDGED),
    previewStatus: command('previewStatus', PREVIEW),
    writeStatus: command('writeStatus', written),
    undo: command('undo', {
      restored: 2,
      leftAlone: [{ sheet: 'Mål', row: 3, column: 9 }],
      removedSheets: [],
      restoredSheets: [],
      keptSheets: [],
      renamedSheets: [{ from: 'Mål', to: 'Målen' }],
      missingSheets: ['Indikatorer'],
    }),
    report: command('report', {
      sheets: ['Sammanfattning', 'Röd tråd'],
      renamed: [{ wanted: 'Täckning', used: 'Täckning (2)' }],
      refused: ['Avvikelser'],
      notCreated: ['Jämförelse'],
      keptComments: 2,
      movedComments: 1,
      leftInHistory: 0,
      undoable: true,
    }),
    showCell: command('showCell', null),
    saveMapping: command('saveMapping', READ),
    headingsAtSelection: command('headingsAtSelection', POINTED),
    saveTable: command('saveTable', READ),
    writeFindings: command('writeFindings', {
      sheets: ['Kontroll'],
      renamed: [],
      refused: [],
      notCreated: [],
      keptComments: 0,
      movedComments: 0,
      leftInHistory: 0,
      undoable: true,
    }),
    applyChanges: command('applyChanges', { written: 1, undoable: true }),
    acknowledge: command('acknowledge', { written: 2, undoable: true }),
    template: command('template', { written: 0, sheets: ['Mål', 'Nivåer'], undoable: true }),
    previewGoalTable: command('previewGoalTable', GOAL_TABLE),
    previewNewYear: command('previewNewYear', NEW_YEAR),
    writeNewYear: command('writeNewYear', { ...ACTED, columns: 2 }),
    previewExamples: command('previewExamples', EXAMPLES),
    removeExamples: command('removeExamples', ACTED),
    writeGoalTable: command('writeGoalTable', ACTED),
    previewTake: command('previewTake', TAKE),
    writeTake: command('writeTake', { ...ACTED, taken: { fresh: 1, changed: 1, gone: 1 } }),
    goalAtSelection: command('goalAtSelection', { goal: 'N1', indicator: null }),
    previewOpenExample: command('previewOpenExample', OPEN_EXAMPLE),
    openExample: command('openExample', { written: 0, sheets: ['Mål', 'Indikatorer'], undoable: true }),
    exportFiles: command('exportFiles', HANDED_OVER),
    koladaGroups: command('koladaGroups', GROUPS),
    describeKeyFigure: command('describeKeyFigure', DESCRIBED),
    prepareFetch: command('prepareFetch', QUESTIONS),
    previewFetch: command('previewFetch', FETCHED),
    applyFetch: command('applyFetch', {
      written: FETCHED.plan.changes.slice(0, 3),
      added: [],
      undoable: true,
    }),
    searchKeyFigures: command('searchKeyFigures', FOUND),
    previewKoladaId: command('previewKoladaId', ID_PREVIEW),
    fillKoladaId: command('fillKoladaId', ACTED),
  };
  return { commands, calls };
}

export const failed = (
  code: 'NoGoals' | 'Cancelled' | 'CellsChanged' | 'EditMode' | 'NoGoalThere' | 'KoladaBlocked' | 'Unexpected',
): Result<never> => ({
  ok: false,
  failure: {
    code,
    message: { key: 'pane.host.noExcel' },
    remedy: { key: 'pane.host.noExcelLead' },
    cells: [{ sheet: 'Mål', row: 2, column: 1 }],
    details: 'Range.values',
  },
});
