import { exampleAddress, EXAMPLES as KNOWN, type ExampleId } from '../app/example-list';
import { openXlsx, saveXlsx, XlsxError, type XlsxErrorCode } from '../emulator/xlsx';
import type { Book } from '../emulator/workbook';

/** The example workbooks beside the page: those of the pane's *Öppna exempel*. */
export const EXAMPLES: readonly ExampleId[] = KNOWN.map(({ id }) => id);
export type Example = ExampleId;

export type OpenResult =
  | { readonly ok: true; readonly book: Book }
  | { readonly ok: false; readonly reason: XlsxErrorCode | 'unreachable'; readonly file: string };

function open(bytes: Uint8Array, file: string): OpenResult {
  try {
    return { ok: true, book: openXlsx(bytes, file) };
  } catch (error) {
    if (error instanceof XlsxError) return { ok: false, reason: error.code, file };
    throw error;
  }
}

export async function openExample(name: Example): Promise<OpenResult> {
  const file = `${name}.xlsx`;
  const response = await fetch(exampleAddress(name)).catch(() => null);
  if (!response?.ok) return { ok: false, reason: 'unreachable', file };
  return open(new Uint8Array(await response.arrayBuffer()), file);
}

export const openFile = async (file: File): Promise<OpenResult> =>
  open(new Uint8Array(await file.arrayBuffer()), file.name);

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the browser as a download. */
export function saveAs(book: Book): void {
  const url = URL.createObjectURL(new Blob([saveXlsx(book) as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = book.fileName;
  link.click();
  URL.revokeObjectURL(url);
}
