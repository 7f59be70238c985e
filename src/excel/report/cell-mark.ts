import { heldValue } from '../../domain/model';
import { isCountFormula } from './count-formula';
import { textMark } from './text';

/** A cell as `Range.values` gives it; "" = empty. A formula of ours that counts stands as its text. */
export type SheetValue = string | number | boolean;

/** What is marked of a cell: of one that counts, that it does. Which rows it counts, and how many, is Excel's to keep. */
export const markedValue = (value: SheetValue): SheetValue =>
  isCountFormula(value) ? '=COUNT' : (heldValue(value) as SheetValue);

/** Short mark of what a cell holds, the same before it is written and when it is read back. Of an empty cell: "". */
export const cellMark = (value: SheetValue): string => textMark(String(markedValue(value)));
