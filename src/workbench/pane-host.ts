/** Runs in the pane's page before Office.js: asks the workbench around it for an Excel. */
import type { PaneHostWindow } from './attach';

(window.parent as PaneHostWindow).attachExcel?.(window);
