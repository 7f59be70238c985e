import { type PageModel, parseRange, rangeAddress, type Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { flagValue, numberValue, oneOf, recordValue, textValue } from './arguments';
import { areasType } from './areas';
import { headersFootersType } from './headers-footers';
import { type HostObject, HostType, type Property, readWrite } from './define';
import { rangeType } from './range';
import { rangeArgument, RangeRef } from './range-ref';

/** Changes the page set-up of a sheet. */
function editPage(sheet: Sheet, env: Environment, change: Partial<PageModel>): void {
  sheet.page = { ...sheet.page, ...change };
  sheet.touch('page');
  env.book.dirty = true;
}

const property = <Key extends keyof PageModel>(key: Key, read: (value: unknown) => PageModel[Key]): Property<Sheet> =>
  readWrite(
    ({ page }) => page[key],
    (sheet, value, env) => editPage(sheet, env, { [key]: read(value) }),
  );

const margin = (key: keyof PageModel['margins']): Property<Sheet> =>
  readWrite(
    ({ page }) => page.margins[key],
    (sheet, value, env) => editPage(sheet, env, { margins: { ...sheet.page.margins, [key]: pointsValue(value) } }),
  );

function pointsValue(value: unknown): number {
  const points = numberValue(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const count = numberValue(value);
  if (!Number.isInteger(count) || count < 0) throw invalidArgument();
  return count === 0 ? null : count;
}

/** Either a scale in per cent (10–400), or pages wide and tall (left out: as many as needed). */
function setZoom(sheet: Sheet, value: unknown, env: Environment): void {
  const zoom = recordValue(value);
  const scale = zoom['scale'] === undefined || zoom['scale'] === null ? null : numberValue(zoom['scale']);
  if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument();
  const fitWide = pages(zoom['horizontalFitToPages']);
  const fitTall = pages(zoom['verticalFitToPages']);
  editPage(sheet, env, { scale, fitWide, fitTall });
}

const zoomOf = ({ page }: Sheet): object => ({
  ...(page.fitWide === null ? {} : { horizontalFitToPages: page.fitWide }),
  ...(page.fitTall === null ? {} : { verticalFitToPages: page.fitTall }),
  ...(page.fitWide === null && page.fitTall === null ? { scale: page.scale ?? 100 } : {}),
});

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, unit: unknown, given: unknown, env: Environment): void {
  const factor = POINTS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])]!;
  const margins = { ...sheet.page.margins };
  for (const [key, value] of Object.entries(recordValue(given))) {
    if (value === null || value === undefined) continue;
    if (!(key in margins)) throw invalidArgument();
    margins[key as keyof typeof margins] = pointsValue(value) * factor;
  }
  editPage(sheet, env, { margins });
}

const titleRange = (sheet: Sheet, address: string | null): HostObject | null => {
  const range = address === null ? null : parseRange(address);
  return range && rangeType.of(RangeRef.of(sheet, range));
};

const printArea = (sheet: Sheet): HostObject | null => {
  const ranges = (sheet.page.printArea ?? '').split(',').flatMap((part) => parseRange(part) ?? []);
  return ranges.length === 0 ? null : areasType.of(ranges.map((range) => RangeRef.of(sheet, range)));
};

function must(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** An argument that is a range on the sheet, as an address without sheet. */
const rangeText = (sheet: Sheet, value: unknown, env: Environment): string =>
  rangeAddress(rangeArgument(value, sheet, env));

/** Excel.PageLayout: margins in points. */
export const pageLayoutType: HostType<Sheet> = new HostType<Sheet>({
  name: 'PageLayout',
  properties: {
    orientation: property('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    paperSize: property('paper', (value) => {
      const paper = textValue(value);
      if (!/^[A-Z][A-Za-z0-9]*$/.test(paper)) throw invalidArgument();
      return paper;
    }),
    zoom: readWrite(zoomOf, setZoom),
    centerHorizontally: property('centerHorizontally', flagValue),
    centerVertically: property('centerVertically', flagValue),
    printGridlines: property('printGridlines', flagValue),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  navigation: { headersFooters: (sheet) => headersFootersType.of(sheet) },
  methods: {
    setPrintArea: (sheet, args, env) => editPage(sheet, env, { printArea: rangeText(sheet, args.at(0), env) }),
    getPrintArea: (sheet) => must(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (sheet, args, env) => {
      const { top, rows } = rangeArgument(args.at(0), sheet, env);
      editPage(sheet, env, { titleRows: `${top + 1}:${top + rows}` });
    },
    getPrintTitleRows: (sheet) => must(titleRange(sheet, sheet.page.titleRows)),
    getPrintTitleRowsOrNullObject: (sheet) => titleRange(sheet, sheet.page.titleRows),
    setPrintTitleColumns: (sheet, args, env) => {
      const range = rangeArgument(args.at(0), sheet, env);
      editPage(sheet, env, { titleColumns: rangeAddress(range.to(0, range.left, 1_048_576, range.columns)) });
    },
    getPrintTitleColumns: (sheet) => must(titleRange(sheet, sheet.page.titleColumns)),
    getPrintTitleColumnsOrNullObject: (sheet) => titleRange(sheet, sheet.page.titleColumns),
    setPrintMargins: (sheet, args, env) => setMargins(sheet, args.at(0), args.at(1), env),
  },
});
