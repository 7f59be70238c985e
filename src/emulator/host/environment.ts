import type { Book, CellRange, Sheet } from '../workbook';
import type { EventHub } from './events';
import type { RequiredOptions } from './options';

/** Who made a change, as events tell it. */
export type ChangeSource = 'Local' | 'Remote';

/** What the object model acts on and tells: one per host. */
export interface Environment {
  readonly book: Book;
  readonly options: RequiredOptions;
  /** Declared version of ExcelApi, "1.15". */
  readonly excelApi: string;
  readonly events: EventHub;
  /** Members asked for that the emulator lacks, "Class.member": a test wants this empty. */
  readonly unmodelled: Set<string>;
  /** Cells of a sheet got other contents: marks the book dirty, grows tables, queues events, plans recalculation. */
  contentsChanged(sheet: Sheet, range: CellRange): void;
  formatsChanged(sheet: Sheet, range: CellRange): void;
}
