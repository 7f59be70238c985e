import { z } from 'zod/mini';

/**
 * What the document settings remember of our report sheets: key of the sheet → where it is. Plain data: the settings
 * part as a whole is kept and versioned by src/excel/settings.ts.
 */
const markSchema = z.object({
  /** Excel's id of the worksheet, which survives renaming and moving. */
  sheetId: z.string(),
  /** The sheet's name when it was last drawn; for workbooks whose ids were renumbered. */
  name: z.string(),
  /** Columns the report used, and their widths: as long as they stay the same the user's own widths stand. */
  widths: z.readonly(z.array(z.number())),
});

export type ReportMark = Readonly<z.infer<typeof markSchema>>;
export type ReportMarks = Readonly<Record<string, ReportMark>>;

/** The marks in what the settings hold; what is damaged counts as lost, and the sheets are found by their own marks. */
export function readMarks(stored: unknown): ReportMarks {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([key, mark]) => {
      const parsed = markSchema.safeParse(mark);
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}
