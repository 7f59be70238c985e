import { acknowledge } from './commands/acknowledge';
import { applyChanges } from './commands/apply-changes';
import { previewExamples, removeExamples } from './commands/examples';
import { previewGoalTable, writeGoalTable } from './commands/goal-table';
import { check, judge } from './commands/judge';
import { previewNewYear, writeNewYear } from './commands/new-year';
import { read } from './commands/read';
import { report, writeFindings } from './commands/report';
import { saveMapping } from './commands/save-mapping';
import { showCell } from './commands/show-cell';
import { previewStatus, writeStatus } from './commands/status';
import { previewTake, writeTake } from './commands/take';
import { template } from './commands/template';
import { undo } from './commands/undo';

/** Everything the add-in can do. Ribbon, pane and command line run these and nothing below them. */
export const commands = {
  read,
  check,
  judge,
  previewStatus,
  writeStatus,
  undo,
  report,
  writeFindings,
  showCell,
  saveMapping,
  applyChanges,
  acknowledge,
  template,
  previewGoalTable,
  writeGoalTable,
  previewExamples,
  removeExamples,
  previewNewYear,
  writeNewYear,
  previewTake,
  writeTake,
} as const;

export type Commands = typeof commands;
