import { heldValue } from '../../domain/model';
import { fingerprint } from './text';

/** A cell as `Range.values` gives it; "" = empty. */
export type SheetValue = string | number | boolean;

/** Short mark of what a cell holds, the same before it is written and when it is read back. Of an empty cell: "". */
export const cellMark = (value: SheetValue): string => fingerprint(String(heldValue(value)));
