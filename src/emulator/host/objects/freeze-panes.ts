import type { Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { type HostObject, HostType } from './define';
import { rangeType } from './range';
import { rangeArgument, RangeRef } from './range-ref';

function freeze(sheet: Sheet, rows: number, columns: number, env: Environment): void {
  if (rows < 0 || columns < 0) throw invalidArgument();
  sheet.freeze = { rows, columns };
  sheet.touch('freeze');
  env.book.dirty = true;
}

/** The frozen cells; whole columns or rows when only those are frozen. */
function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeType.of(new RangeRef(sheet, 0, 0, rows || 1_048_576, columns || 16_384));
}

/** Excel.WorksheetFreezePanes */
export const freezePanesType: HostType<Sheet> = new HostType<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, args, env) => freeze(sheet, args.optionalWhole(0, 1), 0, env),
    freezeColumns: (sheet, args, env) => freeze(sheet, 0, args.optionalWhole(0, 1), env),
    freezeAt: (sheet, args, env) => {
      const range = rangeArgument(args.at(0), sheet, env);
      freeze(
        sheet,
        range.isEntireColumn ? 0 : range.top + range.rows,
        range.isEntireRow ? 0 : range.left + range.columns,
        env,
      );
    },
    unfreeze: (sheet, _args, env) => freeze(sheet, 0, 0, env),
    getLocation: (sheet) => {
      const frozen = location(sheet);
      if (!frozen) throw itemNotFound();
      return frozen;
    },
    getLocationOrNullObject: (sheet) => location(sheet),
  },
});
