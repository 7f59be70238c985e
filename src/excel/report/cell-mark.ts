import { fingerprint } from './text';

/** A cell as `Range.values` gives it; "" = empty. */
export type SheetValue = string | number | boolean;

/** Excel keeps so many digits of a number that is handed to it. */
const DIGITS = 15;

/** Short mark of what a cell holds, the same before it is written and when it is read back. Of an empty cell: "". */
export const cellMark = (value: SheetValue): string =>
  fingerprint(typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : String(value));
