import type { Host } from '../emulator/host';

/** What the workbench's page offers the pane's page inside it: an Excel, put on the pane's window before Office.js loads. */
export interface PaneHostWindow extends Window {
  attachExcel?: (pane: Window) => void;
  /** For trying what goes wrong, from the console or a test: `excel.faults.always('editMode')`. */
  excel?: Host;
}
