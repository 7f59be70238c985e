import type { Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { type HostObject, HostType, readOnly } from './define';
import { rangeType } from './range';
import { rangeArgument, RangeRef } from './range-ref';

class BreakRef {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
  ) {}
}

function setBreaks(sheet: Sheet, breaks: number[], env: Environment): void {
  sheet.page = { ...sheet.page, breaks: [...new Set(breaks)].sort((a, b) => a - b) };
  sheet.touch('page');
  env.book.dirty = true;
}

/** Excel.PageBreak: a page starts before the row. */
const pageBreakType = new HostType<BreakRef>({
  name: 'PageBreak',
  check: ({ sheet, row }) => {
    if (!sheet.page.breaks.includes(row)) throw itemNotFound();
  },
  properties: {
    _Id: readOnly(({ row }) => String(row)),
    rowIndex: readOnly(({ row }) => row),
    columnIndex: readOnly(() => 0),
  },
  methods: {
    delete: ({ sheet, row }, _args, env) =>
      setBreaks(
        sheet,
        sheet.page.breaks.filter((one) => one !== row),
        env,
      ),
    getCellAfterBreak: ({ sheet, row }) => rangeType.of(new RangeRef(sheet, row, 0, 1, 1)),
  },
});

function add(sheet: Sheet, range: RangeRef, env: Environment): HostObject {
  if (range.top === 0) throw invalidArgument();
  setBreaks(sheet, [...sheet.page.breaks, range.top], env);
  return pageBreakType.of(new BreakRef(sheet, range.top));
}

/** Excel.PageBreakCollection: breaks between rows. */
export const pageBreaksType: HostType<Sheet> = new HostType<Sheet>({
  name: 'PageBreakCollection',
  items: (sheet) => sheet.page.breaks.map((row) => pageBreakType.of(new BreakRef(sheet, row))),
  item: (sheet, args) => {
    const row = Number(args.at(0));
    if (!sheet.page.breaks.includes(row)) throw itemNotFound();
    return pageBreakType.of(new BreakRef(sheet, row));
  },
  methods: {
    add: (sheet, args, env) => add(sheet, rangeArgument(args.at(0), sheet, env), env),
    getCount: (sheet) => sheet.page.breaks.length,
    removePageBreaks: (sheet, _args, env) => setBreaks(sheet, [], env),
  },
});
