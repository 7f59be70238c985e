import { strFromU8, unzipSync } from 'fflate';

/** The text of a part of a workbook file; throws when there is none. */
export function partText(file: Uint8Array, part: string): string {
  const bytes = unzipSync(file)[part];
  if (bytes === undefined) throw new Error(`No part ${part}`);
  return strFromU8(bytes);
}

export const partNames = (file: Uint8Array): string[] => Object.keys(unzipSync(file)).sort();
