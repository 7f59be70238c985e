/** Report sheets as they stood before they were drawn anew: taken, kept in the record for *Ångra*, compared, put back. */
export { partOfAdded, partToCompare, shareAsDrawn, wasChanged, wasWorkedIn } from './changed';
export { packLines, unpackLines } from './packed-lines';
export { restoreOperations } from './restore';
export { rowMarks } from './row-marks';
export { type AddedSheet, addedSchema, outlineSchema, type SheetSnapshot } from './schema';
export { readRows, type SheetRows, type Standing, standingSheets } from './standing';
export { contentOf, type Subject, takeSnapshots } from './take';
