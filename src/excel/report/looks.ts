import type { CellStyle, RowStyle, SeriesStyle } from '../../domain/reporting';

/** A look in fonts and colours. Every text colour has at least 4.5:1 against its fill (tested). */
export interface Look {
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
}

export const FONT = 'Calibri';
export const BODY_SIZE = 10;
const INK = '#1F1F1F';
const MUTED = '#474747';
export const LINE = '#BFBFBF';

const look = (fill: string | null, color: string, bold = false, size = BODY_SIZE, italic = false): Look => ({
  fill,
  color,
  bold,
  italic,
  size,
});

export type LookName =
  CellStyle | 'title' | 'subtitle' | 'heading' | 'subheading' | 'tableHeading' | 'hint' | `row.${RowStyle}` | 'key';

export const LOOKS: Readonly<Record<LookName, Look>> = {
  title: look(null, '#7A1218', true, 16),
  subtitle: look(null, MUTED, false, 11),
  heading: look(null, '#7A1218', true, 12),
  subheading: look(null, INK, true),
  tableHeading: look('#5B1A1F', '#FFFFFF', true),
  hint: look(null, MUTED, false, BODY_SIZE, true),
  key: look(null, MUTED),
  'row.plain': look(null, INK),
  'row.area': look('#E3D3CF', INK, true, 11),
  'row.goal': look('#F4ECEA', INK, true),
  'row.detail': look('#FBF8F7', MUTED),
  'row.total': look('#EFEFEF', INK, true),
  text: look(null, INK),
  strong: look(null, INK, true),
  muted: look(null, MUTED),
  number: look(null, INK),
  centre: look(null, INK),
  comment: look('#FFFDF2', INK),
  met: look('#D5EBD7', '#12481B', true),
  partly: look('#FCE9B8', '#5C3B00', true),
  notMet: look('#F6CFCF', '#7A1218', true),
  notMeasured: look('#E6E6E6', '#3A3A3A', true),
  other: look('#EDEDF4', '#33334D', true),
  link: look(null, '#0B5394'),
  error: look('#F6CFCF', '#7A1218', true),
  warning: look('#FCE9B8', '#5C3B00', true),
  notice: look('#DCE8F5', '#123C69', true),
};

/** Colours of chart series: strong enough to be told apart on white, and in grey. */
export const SERIES_COLOR: Readonly<Partial<Record<SeriesStyle, string>>> = {
  met: '#2E7D32',
  partly: '#E6A100',
  notMet: '#B3261E',
  notMeasured: '#8A8A8A',
  outcome: '#1F4E79',
  target: '#B3261E',
};

/** A cell's look in its row: its own fill and ink, else the row's. */
export function cellLook(cell: CellStyle | undefined, row: RowStyle): LookName {
  if (cell === undefined || cell === 'text' || cell === 'strong' || cell === 'number' || cell === 'centre') {
    return row === 'plain' ? (cell ?? 'text') : `row.${row}`;
  }
  return cell === 'muted' && row !== 'plain' ? `row.${row}` : cell;
}
