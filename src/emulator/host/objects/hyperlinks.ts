import { type Environment } from '../environment';
import { invalidArgument } from '../host-error';
import { recordValue, textValue } from './arguments';
import { type Property, readWrite } from './define';
import { requireUnlocked } from './guards';
import { type RangeRef } from './range-ref';
import { applyStyle } from './styling';

const optional = (record: Readonly<Record<string, unknown>>, key: string): string | null =>
  record[key] === undefined || record[key] === null ? null : textValue(record[key]);

/** A link shows its text, its place in the workbook or its address; Excel makes it blue and underlined. */
function setLink(range: RangeRef, value: unknown, env: Environment): void {
  const record = recordValue(value);
  const link = {
    address: optional(record, 'address'),
    documentReference: optional(record, 'documentReference'),
    screenTip: optional(record, 'screenTip'),
    text: optional(record, 'textToDisplay'),
  };
  if (link.address === null && link.documentReference === null) throw invalidArgument();
  const { sheet } = range;
  if (range.cellCount > 10_000) throw invalidArgument();
  requireUnlocked(env, sheet, range);
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      const known = sheet.cell(row, column);
      const empty = !known || (known.value === null && known.formula === null);
      if (link.text !== null || empty) {
        const cell = sheet.edit(row, column);
        cell.value = link.text ?? link.documentReference ?? link.address;
        cell.formula = null;
        cell.error = false;
      }
      sheet.hyperlinks.set(`${row},${column}`, link);
    }
  }
  sheet.touch('hyperlinks');
  applyStyle(env, range, { fontColor: '#0563C1', underline: 'Single' });
  env.contentsChanged(sheet, range);
}

function getLink(range: RangeRef): unknown {
  if (range.cellCount !== 1) return null;
  const link = range.sheet.hyperlinks.get(`${range.top},${range.left}`);
  if (!link) return null;
  const shown = range.sheet.cell(range.top, range.left)?.value ?? '';
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: String(shown),
  };
}

/** `Range.hyperlink`: of one cell when read, of every cell when set. */
export const hyperlinkProperty: Property<RangeRef> = readWrite(getLink, setLink);
