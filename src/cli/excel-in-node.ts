import type { Book } from '../emulator/workbook';
import type { Traffic } from '../emulator/host';
import { openOfficeInNode } from '../emulator/host/node';

/** The book open in an emulated Excel, with Office.js running against it in this process. */
export interface ExcelInNode {
  readonly traffic: Readonly<Traffic>;
  close(): void;
}

/** From here on the add-in's commands work on the book. One at a time: Office.js is global. */
export async function openInExcel(book: Book): Promise<ExcelInNode> {
  const office = await openOfficeInNode(book, { excelApi: '1.15' });
  office.installGlobals();
  return { traffic: office.host.stats, close: () => office.close() };
}
