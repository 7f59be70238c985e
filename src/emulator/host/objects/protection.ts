import type { Book, Sheet } from '../../workbook';
import { HostType, readOnly } from './define';

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** Excel.WorksheetProtection: state only. The add-in never protects or unprotects anything, so neither is modelled. */
export const sheetProtectionType: HostType<Sheet> = new HostType<Sheet>({
  name: 'WorksheetProtection',
  properties: {
    protected: readOnly(({ protection }) => protection.on),
    options: readOnly(({ protection }) =>
      protection.on
        ? {
            selectionMode: 'Normal',
            ...Object.fromEntries(OPTIONS.map((name) => [name, protection.options[name] === true])),
          }
        : null,
    ),
  },
});

/** Excel.WorkbookProtection: whether the structure is protected. */
export const workbookProtectionType: HostType<Book> = new HostType<Book>({
  name: 'WorkbookProtection',
  properties: { protected: readOnly(({ protection }) => protection.structure) },
});
