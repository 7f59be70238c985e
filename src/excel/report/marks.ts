/**
 * What the document settings remember of our report sheets: key of the sheet → where it is. Plain data: the settings
 * part as a whole is kept and versioned by src/excel/settings.ts.
 */
export interface ReportMark {
  /** Excel's id of the worksheet, which survives renaming and moving. */
  readonly sheetId: string;
  /** The sheet's name when it was last drawn; for workbooks whose ids were renumbered. */
  readonly name: string;
  /** Columns the report used, and their widths: as long as they stay the same the user's own widths stand. */
  readonly widths: readonly number[];
}

export type ReportMarks = Readonly<Record<string, ReportMark>>;
