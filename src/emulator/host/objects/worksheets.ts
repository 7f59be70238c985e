import type { Book } from '../../workbook';
import type { Environment } from '../environment';
import { EventType, WORKBOOK_TARGET } from '../events';
import { itemNotFound } from '../host-error';
import { type HostObject, HostType } from './define';
import { eventMethods } from './event-methods';
import { requireOpenStructure } from './guards';
import { freeSheetName, requireSheetName } from './sheet-names';
import { worksheetType } from './worksheet';

function add(book: Book, wanted: string | null, env: Environment): HostObject {
  requireOpenStructure(env);
  const name = wanted ?? freeSheetName(book, env.options.locale);
  requireSheetName(book, name, null);
  const sheet = book.addSheet(name);
  book.dirty = true;
  env.events.tell(EventType.added, sheet.id, { worksheetId: sheet.id, source: 'Local' });
  return worksheetType.of(sheet);
}

const shown = (book: Book, visibleOnly: boolean): Book['sheets'] =>
  book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

/** Excel.WorksheetCollection */
export const worksheetsType: HostType<Book> = new HostType<Book>({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((sheet) => worksheetType.of(sheet)),
  item: (book, args) => {
    const sheet = book.sheet(args.text(0));
    if (!sheet) throw itemNotFound();
    return worksheetType.of(sheet);
  },
  methods: {
    getItemOrNullObject: (book, args) => {
      const sheet = book.sheet(args.text(0));
      return sheet ? worksheetType.of(sheet) : null;
    },
    add: (book, args, env) => add(book, args.optionalText(0), env),
    getActiveWorksheet: (book) => worksheetType.of(book.active!),
    getCount: (book, args) => shown(book, args.flag(0, false)).length,
    getFirst: (book, args) => worksheetType.of(shown(book, args.flag(0, false))[0]!),
    getLast: (book, args) => worksheetType.of(shown(book, args.flag(0, false)).at(-1)!),
    ...eventMethods<Book>(
      [
        'DataChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
        'SelectionChangedEvent',
        'FormatChangedEvent',
        'RowSortedEvent',
        'ColumnSortedEvent',
        'ProtectionChangedEvent',
      ],
      () => WORKBOOK_TARGET,
    ),
  },
});
