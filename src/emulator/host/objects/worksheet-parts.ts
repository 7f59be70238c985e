import type { Sheet } from '../../workbook';
import type { Environment } from '../environment';
import type { HostObject } from './define';

/** What hangs on a worksheet without a call: `sheet.tables`, `sheet.charts` … */
export const worksheetParts: Record<string, (sheet: Sheet, env: Environment) => HostObject | null> = {};
