import type { RemovableColumn } from './remove-columns';
import { readMarks } from './report/marks';
import type { FileSettings, OwnColumn } from './settings-schema';
import type { UndoRecord } from './undo-record';
import type { Located } from './undo-sheets';

/** What stays in the workbook of an undone run, by the names its sheets have now. */
export interface Stays {
  readonly columns: readonly RemovableColumn[];
  readonly reports: readonly string[];
}

type Marks = Pick<FileSettings, 'columns' | 'reports'>;

/** Marks of what the run added and stays, since someone has worked in it or its sheet was not found. */
const keptColumns = ({ columns }: Marks, past: UndoRecord, { now }: Located, stays: Stays): OwnColumn[] => {
  const is = (mark: OwnColumn, sheet: string, columnsOf: readonly RemovableColumn[]): boolean =>
    columnsOf.some((one) => one.sheet === sheet && one.heading === mark.heading && one.column === mark.column);
  return columns.filter((mark) => {
    const sheet = now(mark.sheet);
    return sheet === null ? is(mark, mark.sheet, past.columns) : is(mark, sheet, stays.columns);
  });
};

/** The marks of own columns and report sheets as they were before the run, and those of what stays. */
export function marksAfter(settings: Marks, past: UndoRecord, located: Located, stays: Stays): Marks {
  const kept = Object.entries(readMarks(settings.reports)).filter(([, { name }]) => {
    const now = located.now(name);
    return now !== null && stays.reports.includes(now);
  });
  return {
    columns: past.marks === null ? settings.columns : [...past.marks, ...keptColumns(settings, past, located, stays)],
    reports: past.reports === null ? settings.reports : { ...readMarks(past.reports), ...Object.fromEntries(kept) },
  };
}
