import type { Book } from '../../workbook';
import { flagValue } from './arguments';
import { HostType, readOnly, readWrite } from './define';
import { applicationType } from './application';
import { functionsType } from './functions';
import { NamesRef, namesType } from './names';
import { documentPropertiesType } from './properties';
import { workbookProtectionType } from './protection';
import { rangeType } from './range';
import { RangeRef } from './range-ref';
import { runtimeType } from './runtime';
import { settingsType } from './settings';
import { TablesRef } from './table-ref';
import { tablesType } from './tables';
import { worksheetsType } from './worksheets';

/** Excel.Workbook */
export const workbookType: HostType<Book> = new HostType<Book>({
  name: 'Workbook',
  properties: {
    name: readOnly((book) => book.fileName),
    readOnly: readOnly((book) => book.readOnly),
    isDirty: readWrite(
      (book) => book.dirty,
      (book, value) => {
        book.dirty = flagValue(value);
      },
    ),
    autoSave: readOnly(() => false),
    previouslySaved: readOnly((book) => book.source !== null),
  },
  navigation: {
    _Runtime: () => runtimeType.of(null),
    application: (book) => applicationType.of(book),
    functions: (book) => functionsType.of(book),
    names: (book) => namesType.of(new NamesRef(book, null)),
    properties: (book) => documentPropertiesType.of(book),
    protection: (book) => workbookProtectionType.of(book),
    settings: (book) => settingsType.of(book),
    tables: (book) => tablesType.of(new TablesRef(book, null)),
    worksheets: (book) => worksheetsType.of(book),
  },
  methods: {
    getSelectedRange: (book) => rangeType.of(RangeRef.of(book.active!, book.active!.selection)),
    getActiveCell: (book) => {
      const { top, left } = book.active!.selection;
      return rangeType.of(new RangeRef(book.active!, top, left, 1, 1));
    },
  },
});
