/**
 * What no walk meets: another line in a message, another group in a list, that stands beside what is looked at. Drawn with
 * made data in test/taskpane. A part of the pane that is not drawn and not named here fails the test: a walk is to meet it.
 */
export const NOT_DRAWN: readonly string[] = [
  // What became of cells and sheets that somebody else changed after they were written.
  'parts/messages.tsx: <Text> pane.notice.${kind}',
  'parts/messages.tsx: <Text> pane.notice.history',
  'parts/messages.tsx: <Text> pane.notice.leftAlone',
  'parts/messages.tsx: <Text> pane.notice.notUndoable',
  'parts/messages.tsx: <Text> pane.notice.refused',
  'parts/messages.tsx: <Text> pane.notice.renamed',
  'parts/messages.tsx: <Text> pane.notice.renamedSheet',
  'parts/messages.tsx: <Text> pane.notice.structure',
  // One sentence in place of a list.
  'views/check-view.tsx: <Text> pane.check.none',
  'views/indicator-item.tsx: <Text> pane.indicator.noSeries',
  'views/region-item.tsx: <Badge> pane.read.unsure',
  // A table of outcomes by row, whose rows are listed as the columns are.
  'views/tasks/kolada/additions.tsx: <TaskSection> pane.kolada.newRows',
  'views/tasks/kolada/additions.tsx: <p> pane.kolada.newRow',
  'views/tasks/kolada/cells-view.tsx: <Text> pane.kolada.nothing',
  'views/tasks/kolada/cells-view.tsx: <Text> pane.kolada.unchanged',
  'views/tasks/kolada/id-view.tsx: <Text> pane.kolada.idSame',
  'views/tasks/kolada/what-pick.tsx: <p> pane.take.all',
  'views/tasks/new-year-task.tsx: <Text> pane.newYear.cannotEnd',
  'views/tasks/take-names.tsx: <Field> pane.take.owner',
  'views/tasks/take-summary.tsx: <Text> pane.take.tooLarge',
  // Drawn as the same message of *Nytt år* is.
  'views/tasks/take-task.tsx: <MessageBar> pane.take.refused',
  'views/tasks/take-task.tsx: <Text> pane.take.refused.${reason!}',
];
