import { MAX_COLUMNS, MAX_ROWS, removeSheet, renameSheet, type Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { EventType } from '../events';
import { invalidArgument, invalidOperation, itemNotFound } from '../host-error';
import { areasAt, areasType } from './areas';
import { flagValue, numberValue, oneOf, textValue } from './arguments';
import { colorText } from './colors';
import { type HostObject, HostType, readOnly, readWrite } from './define';
import { eventMethods } from './event-methods';
import { requireOpenStructure } from './guards';
import { rangeType } from './range';
import { rangeAt, RangeRef, usedRange } from './range-ref';
import { activateSheet } from './sheet-events';
import { requireSheetName } from './sheet-names';
import { worksheetParts } from './worksheet-parts';

const visibleSheets = (env: Environment): Sheet[] => env.book.sheets.filter((sheet) => sheet.visibility === 'Visible');

function requireAnotherVisible(env: Environment, sheet: Sheet): void {
  if (visibleSheets(env).some((other) => other !== sheet)) return;
  throw invalidOperation('A workbook must contain at least one visible worksheet.');
}

function remove(sheet: Sheet, env: Environment): void {
  requireOpenStructure(env);
  requireAnotherVisible(env, sheet);
  const { book, events } = env;
  const index = book.sheets.indexOf(sheet);
  removeSheet(book, sheet);
  book.dirty = true;
  if (book.activeId === sheet.id) {
    const next = [...book.sheets.slice(index), ...book.sheets.slice(0, index).reverse()];
    book.activeId = next.find((other) => other.visibility === 'Visible')!.id;
  }
  events.tell(EventType.deleted, sheet.id, { worksheetId: sheet.id, source: 'Local' });
}

function rename(sheet: Sheet, name: string, env: Environment): void {
  requireOpenStructure(env);
  requireSheetName(env.book, name, sheet);
  renameSheet(env.book, sheet, name);
  env.book.dirty = true;
}

function move(sheet: Sheet, position: number, env: Environment): void {
  requireOpenStructure(env);
  const { sheets } = env.book;
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) throw invalidArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  env.book.sheetsChanged = true;
  env.book.dirty = true;
}

function show(sheet: Sheet, visibility: Sheet['visibility'], env: Environment): void {
  if (visibility === sheet.visibility) return;
  requireOpenStructure(env);
  if (visibility !== 'Visible') requireAnotherVisible(env, sheet);
  sheet.visibility = visibility;
  if (env.book.activeId === sheet.id && visibility !== 'Visible') activateSheet(env, visibleSheets(env)[0]!);
  env.book.sheetsChanged = true;
  env.book.dirty = true;
}

const used = (sheet: Sheet, valuesOnly: boolean): RangeRef | null => {
  const range = usedRange(sheet, valuesOnly);
  return range && RangeRef.of(sheet, range);
};

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, env: Environment): HostObject | null {
  const { sheets } = env.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at]!;
    if (!visibleOnly || other.visibility === 'Visible') return worksheetType.of(other);
  }
  return null;
}

function must(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** Excel.Worksheet */
export const worksheetType: HostType<Sheet> = new HostType<Sheet>({
  name: 'Worksheet',
  aliases: { gridlines: 'showGridlines' },
  check: (sheet, env) => {
    if (!env.book.sheets.includes(sheet)) throw itemNotFound();
  },
  properties: {
    id: readOnly((sheet) => sheet.id),
    name: readWrite(
      (sheet) => sheet.name,
      (sheet, value, env) => rename(sheet, textValue(value), env),
    ),
    position: readWrite(
      (sheet, env) => env.book.sheets.indexOf(sheet),
      (sheet, value, env) => move(sheet, numberValue(value), env),
    ),
    visibility: readWrite(
      (sheet) => sheet.visibility,
      (sheet, value, env) => show(sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden']), env),
    ),
    tabColor: readWrite(
      (sheet) => sheet.tabColor,
      (sheet, value, env) => {
        sheet.tabColor = value === '' ? '' : colorText(value);
        sheet.touch('tab');
        env.book.dirty = true;
      },
    ),
    showGridlines: readWrite(
      (sheet) => sheet.showGridlines,
      (sheet, value, env) => {
        sheet.showGridlines = flagValue(value);
        sheet.touch('view');
        env.book.dirty = true;
      },
    ),
    standardWidth: readOnly((sheet) => sheet.defaultColumnWidth),
    standardHeight: readOnly((sheet) => sheet.defaultRowHeight),
  },
  navigation: worksheetParts,
  methods: {
    getRange: (sheet, args, env) => rangeType.of(rangeAt(env.book, sheet, args.optionalText(0))),
    getRanges: (sheet, args, env) => areasType.of(areasAt(env, sheet, args.optionalText(0))),
    getCell: (sheet, args) => rangeType.of(whole(sheet).to(args.whole(0), args.whole(1), 1, 1)),
    getRangeByIndexes: (sheet, args) =>
      rangeType.of(whole(sheet).to(args.whole(0), args.whole(1), args.whole(2), args.whole(3))),
    getUsedRange: (sheet, args) => rangeType.of(used(sheet, args.flag(0, false)) ?? whole(sheet).to(0, 0, 1, 1)),
    getUsedRangeOrNullObject: (sheet, args) => {
      const range = used(sheet, args.flag(0, false));
      return range && rangeType.of(range);
    },
    activate: (sheet, _args, env) => {
      activateSheet(env, sheet);
    },
    delete: (sheet, _args, env) => remove(sheet, env),
    calculate: () => null,
    getNext: (sheet, args, env) => must(neighbour(sheet, 1, args.flag(0, false), env)),
    getNextOrNullObject: (sheet, args, env) => neighbour(sheet, 1, args.flag(0, false), env),
    getPrevious: (sheet, args, env) => must(neighbour(sheet, -1, args.flag(0, false), env)),
    getPreviousOrNullObject: (sheet, args, env) => neighbour(sheet, -1, args.flag(0, false), env),
    ...eventMethods<Sheet>(
      [
        'DataChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'SelectionChangedEvent',
        'FormatChangedEvent',
        'ProtectionChangedEvent',
      ],
      (sheet) => sheet.id,
    ),
  },
});

const whole = (sheet: Sheet): RangeRef => new RangeRef(sheet, 0, 0, MAX_ROWS, MAX_COLUMNS);
