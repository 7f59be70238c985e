import type { errors as swedish } from '../sv/errors';

/** What went wrong, what was and was not changed, and what to do. English. */
export const errors = {
  'errors.Cancelled': 'Cancelled. Nothing has been changed.',
  'errors.Cancelled.remedy': 'Run again whenever you like.',
  'errors.EditMode': 'A cell is being edited in Excel right now. Nothing has been changed.',
  'errors.EditMode.remedy': 'Finish editing with Enter or Esc and run again.',
  'errors.AccessDenied': 'Excel does not let the add-in reach the workbook. Nothing has been changed.',
  'errors.AccessDenied.remedy': 'Check that the workbook is not locked, protected or open as read-only, and run again.',
  'errors.SheetProtected': 'The sheet “{sheet}” is protected. Nothing has been written.',
  'errors.SheetProtected.remedy':
    'Unprotect the sheet (Review > Unprotect Sheet) if results are to be written there. The add-in never unprotects anything.',
  'errors.SheetHidden': 'The cell is on the sheet “{sheet}”, which is hidden.',
  'errors.SheetHidden.remedy': 'Show the sheet (right-click a sheet tab > Unhide) and try again.',
  'errors.WorkbookReadOnly': 'The workbook is open as read-only. Nothing has been written.',
  'errors.WorkbookReadOnly.remedy': 'Open it for editing, or save a copy and run there.',
  'errors.SessionLost': 'The connection to the workbook has been lost.',
  'errors.SessionLost.remedy':
    'Reload the page, check the cells that were to be written and run again. If Undo is still there you can use it.',
  'errors.RequestTooLarge':
    'What was to be written is larger than Excel accepts at once. The previous values have been put back.',
  'errors.RequestTooLarge.remedy': 'Make the report for one committee at a time, or split the workbook.',
  'errors.ResponseTooLarge':
    'The workbook answers with more than Excel can hand over at once. Nothing has been changed.',
  'errors.ResponseTooLarge.remedy': 'Remove unused sheets or very long texts and run again.',
  'errors.HostSilent': 'Excel has not answered for a minute.',
  'errors.HostSilent.remedy': 'Save, reload the workbook and check the columns written last before you run again.',
  'errors.ApiNotFound': 'This version of Excel lacks a function that is needed. Nothing has been changed.',
  'errors.ApiNotFound.remedy': 'Update Excel, or use Excel on the web.',
  'errors.NoGoals': 'No goals were found in the workbook; {found}.',
  'errors.NoGoals.remedy':
    'A sheet of goals needs a heading row, for example Målnr, Nivå, Mål, Överordnat mål and Ansvarig. Correct the headings, or choose Point out a table under Read.',
  'errors.CellsChanged': 'The workbook has changed since the preview ({cells}). Nothing has been written.',
  'errors.CellsChanged.remedy': 'Look at how it is now and do it again.',
  'errors.NoRoom':
    'New columns or rows found no room where they were to stand ({cells}), probably because cells there are merged or belong to another table. Everything is as before.',
  'errors.NoRoom.remedy':
    'If it was status, write again: the preview then places the columns beside. Else unmerge the cells and try again.',
  'errors.ReadBackDiffers': 'Excel did not keep what was written ({cells}). The previous values have been put back.',
  'errors.ReadBackDiffers.remedy':
    'See whether the cells have data validation, formulas or protection, and write again.',
  'errors.HalfWritten':
    'Writing was cut short and the previous values could not be put back. Some cells may have new values.',
  'errors.HalfWritten.remedy': 'Choose Undo: what stood in the cells is kept in the workbook.',
  'errors.NothingToUndo': 'There is nothing to undo.',
  'errors.NothingToUndo.remedy': 'Undo is for what the add-in last wrote in this workbook.',
  'errors.TooManyCells': 'The sheet “{sheet}” is too large to be read ({details}).',
  'errors.TooManyCells.remedy': 'Delete empty rows and columns below and to the right of the data, save and run again.',
  'errors.PartNotLoaded':
    'A part of the add-in could not be fetched from the municipality’s web server. Nothing has been changed.',
  'errors.PartNotLoaded.remedy':
    'Check the network and try again. If that does not help, close the pane and open it again: it may have been updated.',
  'errors.SheetTaken': 'There is already a sheet called “{sheet}”. Nothing has been written.',
  'errors.SheetTaken.remedy': 'Make the template in a new workbook, or rename the sheet.',
  'errors.StructureProtected':
    'The structure of the workbook is protected, so no sheets can be added. Nothing has been written.',
  'errors.StructureProtected.remedy':
    'Remove the protection (Review > Protect Workbook) and try again. The add-in never unlocks anything.',
  'errors.NoDocument': 'The workbook has no sheet whose headings carry the goal chain. Nothing has been written.',
  'errors.NoDocument.remedy':
    'Read the workbook again: the sheet may have changed, or the table of goals is there already.',
  'errors.ModelUnknown': 'There is no steering model “{model}”.',
  'errors.ModelUnknown.remedy': 'Choose one of {models}.',
  'errors.MappingInvalid': 'The mapping, which says how the workbook is read, can’t be used: {problem}',
  'errors.MappingInvalid.remedy':
    'In Excel: update the add-in, it may have been saved by a newer version. On the command line: it needs version 1 and regions as read --json shows them.',
  'errors.Unexpected': 'Something unexpected happened. What stood in the workbook is still there or has been put back.',
  'errors.Unexpected.remedy': 'Try again. If it happens again, send the details below to support.',
  'errors.NoGoalThere': 'The cell {cell} belongs to no goal and no indicator.',
  'errors.NoGoalThere.remedy':
    'Select a cell in the row of a goal or an indicator, in a status column or in a report, and choose again. If the row of a report has been sorted: select the goal in its own table.',
  'errors.NoHeadings': 'The row at {cell} has no headings that can be read.',
  'errors.NoHeadings.remedy':
    'Select a cell in the table’s heading row, the one with words such as Mål, Indikator and Utfall, and choose again.',
  'errors.WorkbookInUse':
    'The workbook already has goals, indicators or settings. The example would be mixed with them, so nothing is added.',
  'errors.WorkbookInUse.remedy': 'Make a new, empty workbook and choose Open example there.',
  'errors.NoExamples': 'The workbook has no example rows of the template left. Nothing has been changed.',
  'errors.NoExamples.remedy': 'Read the workbook again to see what it says now.',
  'errors.NothingForNewYear':
    'The workbook has columns for {year} already, and nothing else needs changing. Nothing has been written.',
  'errors.NothingForNewYear.remedy':
    'Write outcomes and targets there, and choose the occasion at the top of the pane.',
  'errors.FileNotXlsx': 'The file “{file}” is no Excel workbook (.xlsx). Nothing has been taken.',
  'errors.FileNotXlsx.remedy': 'Choose a file saved as an Excel workbook (.xlsx).',
  'errors.FileEncrypted': 'The file “{file}” is encrypted with a password. Nothing has been taken.',
  'errors.FileEncrypted.remedy': 'Open it in Excel, save a copy without a password and choose the copy.',
  'errors.FileLegacyXls': 'The file “{file}” is in the old .xls format. Nothing has been taken.',
  'errors.FileLegacyXls.remedy': 'Open it in Excel, save it as .xlsx and choose the new file.',
  'errors.FileTruncated': 'The file “{file}” is cut off: its end is missing. Nothing has been taken.',
  'errors.FileTruncated.remedy': 'Download or save the file again and try once more.',
  'errors.FileTooLarge': 'The file “{file}” is larger than the add-in reads. Nothing has been taken.',
  'errors.FileTooLarge.remedy': 'Save a copy with only the sheets of goals and indicators, and choose the copy.',
  'errors.FileMacroFile': 'The file “{file}” contains macros. Nothing has been taken.',
  'errors.FileMacroFile.remedy': 'Save it as .xlsx without macros and choose the new file.',
  'errors.FileBroken': 'The file “{file}” is damaged and can’t be read. Nothing has been taken.',
  'errors.FileBroken.remedy': 'Open it in Excel, save it again and try once more.',
  'errors.FileHostile':
    'The file “{file}” contains something that does not belong in a workbook. Nothing has been taken.',
  'errors.FileHostile.remedy': 'Ask whoever sent the file. Don’t open it unless you trust the sender.',
  'errors.FileUnreadable': 'The file “{file}” can’t be read right now. Nothing has been taken.',
  'errors.FileUnreadable.remedy': 'It may have been moved, deleted or opened elsewhere. Choose it again.',
  'errors.FileNoGoals': 'The file “{file}” has neither goals nor indicators; {found}. Nothing has been taken.',
  'errors.FileNoGoals.remedy':
    'A sheet needs a row of headings, for example Målnr, Nivå, Mål and Ansvarig. Otherwise open the file in Excel and choose Point out a table under Read there.',
} as const satisfies Record<keyof typeof swedish, string>;
