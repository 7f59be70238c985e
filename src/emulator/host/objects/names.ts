import type { Book, DefinedNameModel, Sheet } from '../../workbook';
import { invalidArgument, itemNotFound } from '../host-error';
import { flagValue, textValue } from './arguments';
import { type HostObject, HostType, isHostObject, readOnly, readWrite } from './define';
import { rangeType } from './range';
import { RangeRef, rangeOfFormula, referenceFormula } from './range-ref';
import { requireObjectName } from './table-ref';
import { worksheetType } from './worksheet';

/** Names of the workbook, or of one sheet. */
export class NamesRef {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet | null,
  ) {}

  get list(): DefinedNameModel[] {
    return this.sheet ? this.sheet.names : this.book.names;
  }

  find(name: string): NameRef | null {
    const wanted = name.toLowerCase();
    const item = this.list.find((one) => one.name.toLowerCase() === wanted);
    return item ? new NameRef(this, item) : null;
  }
}

class NameRef {
  constructor(
    readonly names: NamesRef,
    readonly item: DefinedNameModel,
  ) {}

  get range(): RangeRef | null {
    return rangeOfFormula(this.names.book, this.names.sheet, this.item.formula);
  }
}

function changed(names: NamesRef): void {
  names.book.namesChanged = true;
  names.book.dirty = true;
}

function formulaOf(reference: unknown): string {
  if (isHostObject(reference) && reference.self instanceof RangeRef) return referenceFormula(reference.self);
  if (typeof reference === 'number') return `=${reference}`;
  const text = textValue(reference);
  return text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;
}

function add(names: NamesRef, name: string, reference: unknown, comment: string): HostObject {
  requireObjectName(names.book, name, names.list);
  const item = { name, formula: formulaOf(reference), comment, visible: true };
  names.list.push(item);
  changed(names);
  return namedItemType.of(new NameRef(names, item));
}

function must<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

/** Excel.NamedItem: a name for cells, or for a constant or formula. */
const namedItemType: HostType<NameRef> = new HostType<NameRef>({
  name: 'NamedItem',
  check: ({ names, item }) => {
    if (!names.list.includes(item)) throw itemNotFound();
  },
  properties: {
    _Id: readOnly(({ item }) => item.name),
    name: readOnly(({ item }) => item.name),
    type: readOnly((name) => (name.range ? 'Range' : /^="/.test(name.item.formula) ? 'String' : 'Error')),
    scope: readOnly(({ names }) => (names.sheet ? 'Worksheet' : 'Workbook')),
    value: readOnly((name) => name.range?.address ?? name.item.formula.slice(1).replace(/^"(.*)"$/, '$1')),
    formula: readWrite(
      ({ item }) => item.formula,
      ({ names, item }, value) => {
        const formula = textValue(value);
        if (!formula.startsWith('=')) throw invalidArgument();
        item.formula = formula;
        changed(names);
      },
    ),
    comment: readWrite(
      ({ item }) => item.comment,
      ({ names, item }, value) => {
        item.comment = textValue(value);
        changed(names);
      },
    ),
    visible: readWrite(
      ({ item }) => item.visible,
      ({ names, item }, value) => {
        item.visible = flagValue(value);
        changed(names);
      },
    ),
  },
  navigation: {
    worksheet: ({ names }) => worksheetType.of(must(names.sheet)),
    worksheetOrNullObject: ({ names }) => names.sheet && worksheetType.of(names.sheet),
  },
  methods: {
    getRange: (name) => rangeType.of(must(name.range)),
    getRangeOrNullObject: (name) => name.range && rangeType.of(name.range),
    delete: ({ names, item }) => {
      names.list.splice(names.list.indexOf(item), 1);
      changed(names);
    },
  },
});

/** Excel.NamedItemCollection, of a workbook or of a sheet. */
export const namesType: HostType<NamesRef> = new HostType<NamesRef>({
  name: 'NamedItemCollection',
  items: (names) => names.list.map((item) => namedItemType.of(new NameRef(names, item))),
  item: (names, args) => namedItemType.of(must(names.find(args.text(0)))),
  methods: {
    getItemOrNullObject: (names, args) => {
      const found = names.find(args.text(0));
      return found && namedItemType.of(found);
    },
    getCount: (names) => names.list.length,
    add: (names, args) => add(names, args.text(0), args.at(1), args.optionalText(2) ?? ''),
  },
});
