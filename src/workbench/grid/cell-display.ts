import { DAYS_TO_1904 } from '../../domain/reading/calendar';
import { format, isDateFormat } from 'numfmt';
import { type Cell, errorText, textLocale } from '../../emulator/workbook';

export interface CellDisplay {
  readonly text: string;
  /** Where the value stands when its style leaves it to the kind of value. */
  readonly align: 'left' | 'right' | 'center';
}

const LOCALE = 'sv-SE';
const EMPTY: CellDisplay = { text: '', align: 'left' };

/** What a cell shows in a Swedish Excel. */
export function displayOf(cell: Cell | undefined, numberFormat: string, date1904: boolean): CellDisplay {
  if (!cell || cell.value === null) return EMPTY;
  const { value } = cell;
  if (cell.error) return { text: errorText(String(value), textLocale(LOCALE)), align: 'center' };
  if (typeof value === 'boolean') return { text: value ? 'SANT' : 'FALSKT', align: 'center' };
  const serial = date1904 && typeof value === 'number' && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  const text = format(numberFormat, serial, { locale: LOCALE, throws: false });
  return { text, align: typeof value === 'number' ? 'right' : 'left' };
}

/** What is edited when a cell is opened: its formula, or its value as a Swede types it. */
export function editText(cell: Cell | undefined, percent: boolean): string {
  if (!cell) return '';
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  if (typeof value === 'number') {
    const digits = percent ? `${Number((value * 100).toPrecision(12))}%` : String(value);
    return digits.replace('.', ',');
  }
  return value;
}
