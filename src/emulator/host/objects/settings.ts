import type { Book } from '../../workbook';
import { itemNotFound } from '../host-error';
import { type HostObject, HostType, readOnly, readWrite } from './define';

class SettingRef {
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

function write(book: Book, key: string, value: unknown): void {
  book.settings = { ...book.settings, [key]: JSON.stringify(value) };
  book.settingsChanged = true;
  book.dirty = true;
}

/** Excel.Setting: the same settings as Office.context.document.settings. */
const settingType = new HostType<SettingRef>({
  name: 'Setting',
  check: ({ book, key }) => {
    if (!(key in book.settings)) throw itemNotFound();
  },
  properties: {
    _Id: readOnly(({ key }) => key),
    key: readOnly(({ key }) => key),
    value: readWrite(
      ({ book, key }) => JSON.parse(book.settings[key]!) as unknown,
      ({ book, key }, value) => write(book, key, value),
    ),
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings = Object.fromEntries(Object.entries(book.settings).filter(([name]) => name !== key));
      book.settingsChanged = true;
      book.dirty = true;
    },
  },
});

const find = (book: Book, key: string): HostObject | null =>
  key in book.settings ? settingType.of(new SettingRef(book, key)) : null;

/** Excel.SettingCollection */
export const settingsType: HostType<Book> = new HostType<Book>({
  name: 'SettingCollection',
  items: (book) => Object.keys(book.settings).map((key) => settingType.of(new SettingRef(book, key))),
  item: (book, args) => {
    const found = find(book, args.text(0));
    if (!found) throw itemNotFound();
    return found;
  },
  methods: {
    getItemOrNullObject: (book, args) => find(book, args.text(0)),
    getCount: (book) => Object.keys(book.settings).length,
    add: (book, args) => {
      write(book, args.text(0), args.at(1));
      return settingType.of(new SettingRef(book, args.text(0)));
    },
  },
});
