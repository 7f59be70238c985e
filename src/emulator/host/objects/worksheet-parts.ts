import type { Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { chartsType } from './charts';
import type { HostObject } from './define';
import { freezePanesType } from './freeze-panes';
import { NamesRef, namesType } from './names';
import { pageBreaksType } from './page-breaks';
import { pageLayoutType } from './page-layout';
import { sheetProtectionType } from './protection';
import { TablesRef } from './table-ref';
import { tablesType } from './tables';

/** What hangs on a worksheet without a call: `sheet.tables`, `sheet.charts` … */
export const worksheetParts: Record<string, (sheet: Sheet, env: Environment) => HostObject | null> = {
  charts: (sheet) => chartsType.of(sheet),
  freezePanes: (sheet) => freezePanesType.of(sheet),
  horizontalPageBreaks: (sheet) => pageBreaksType.of(sheet),
  names: (sheet, env) => namesType.of(new NamesRef(env.book, sheet)),
  pageLayout: (sheet) => pageLayoutType.of(sheet),
  protection: (sheet) => sheetProtectionType.of(sheet),
  tables: (sheet, env) => tablesType.of(new TablesRef(env.book, sheet)),
};
