import { emptyPage, type Sheet } from '../../workbook';
import type { SheetParts } from '../sheet/parts';
import { joinHeader, splitHeader } from './header-text';
import { paperNumber, paperName } from './paper';
import { sheetPropertiesOrder } from './view';

const POINTS = 72;
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Page set-up but for print area and titles, which are names. */
export function readPage(parts: SheetParts, sheet: Sheet): void {
  const page = (sheet.page = emptyPage());
  const margins = parts.first('pageMargins');
  for (const side of sides) page.margins[side] = round((margins?.number(side) ?? page.margins[side] / POINTS) * POINTS);
  const setup = parts.first('pageSetup');
  const fit = parts.first('sheetPr')?.child('pageSetUpPr')?.flag('fitToPage') ?? false;
  page.orientation = setup?.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  page.paper = paperName(setup?.number('paperSize') ?? 1);
  if (fit) {
    // 0 = as many pages as it takes.
    page.fitWide = (setup?.number('fitToWidth') ?? 1) || null;
    page.fitTall = (setup?.number('fitToHeight') ?? 1) || null;
  } else page.scale = setup?.number('scale') ?? null;
  const options = parts.first('printOptions');
  page.centerHorizontally = options?.flag('horizontalCentered') ?? false;
  page.centerVertically = options?.flag('verticalCentered') ?? false;
  page.printGridlines = options?.flag('gridLines') ?? false;
  const texts = parts.first('headerFooter');
  page.header = splitHeader(texts?.child('oddHeader')?.text ?? '');
  page.footer = splitHeader(texts?.child('oddFooter')?.text ?? '');
  page.breaks = (parts.first('rowBreaks')?.all('brk') ?? [])
    .flatMap((item) => item.number('id') ?? [])
    .filter((row) => row > 0);
}

/** What a save compares; print area and titles are compared with the names. */
export const pageSignature = (sheet: Sheet): string =>
  JSON.stringify({ ...sheet.page, printArea: null, titleRows: null, titleColumns: null });

export function writePage(parts: SheetParts, sheet: Sheet): void {
  const { page } = sheet;
  const margins = parts.ensure('pageMargins');
  for (const side of sides) {
    if (round((margins.number(side) ?? NaN) * POINTS) !== page.margins[side])
      margins.set(side, round(page.margins[side] / POINTS));
  }
  writeSetup(parts, sheet);
  const options: Record<string, boolean> = {
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    gridLines: page.printGridlines,
  };
  if (parts.first('printOptions') !== undefined || Object.values(options).includes(true)) {
    const element = parts.ensure('printOptions');
    for (const [name, on] of Object.entries(options)) {
      if (element.flag(name) !== on) element.set(name, on ? '1' : null);
    }
  }
  writeHeaders(parts, sheet);
  writeBreaks(parts, sheet);
}

function writeSetup(parts: SheetParts, sheet: Sheet): void {
  const { page } = sheet;
  const setup = parts.ensure('pageSetup');
  const fit = page.fitWide !== null || page.fitTall !== null;
  const paper = paperNumber(page.paper);
  if (paper !== null && (setup.number('paperSize') ?? 1) !== paper) setup.set('paperSize', paper);
  if (
    (setup.get('orientation') === 'landscape') !== (page.orientation === 'Landscape') ||
    setup.get('orientation') === null
  ) {
    setup.set('orientation', page.orientation.toLowerCase());
  }
  setup.set('scale', fit || page.scale === null || page.scale === 100 ? null : Math.round(page.scale));
  setup.set('fitToWidth', !fit || page.fitWide === 1 ? null : (page.fitWide ?? 0));
  setup.set('fitToHeight', !fit || page.fitTall === 1 ? null : (page.fitTall ?? 0));
  const known = parts.first('sheetPr')?.child('pageSetUpPr');
  if ((known?.flag('fitToPage') ?? false) === fit) return;
  parts
    .ensure('sheetPr')
    .ensure('pageSetUpPr', sheetPropertiesOrder)
    .set('fitToPage', fit ? '1' : null);
}

function writeHeaders(parts: SheetParts, sheet: Sheet): void {
  const texts: Record<string, string> = {
    oddHeader: joinHeader(sheet.page.header),
    oddFooter: joinHeader(sheet.page.footer),
  };
  const known = parts.first('headerFooter');
  if (known === undefined && Object.values(texts).every((text) => text === '')) return;
  const element = parts.ensure('headerFooter');
  for (const [local, text] of Object.entries(texts)) {
    const old = element.child(local);
    if (old !== undefined && joinHeader(splitHeader(old.text)) === text) continue;
    if (old !== undefined) element.remove(old);
    if (text !== '')
      element.insert(element.make(local, {}, text), [
        'oddHeader',
        'oddFooter',
        'evenHeader',
        'evenFooter',
        'firstHeader',
        'firstFooter',
      ]);
  }
}

function writeBreaks(parts: SheetParts, sheet: Sheet): void {
  const wanted = [...new Set(sheet.page.breaks)].sort((a, b) => a - b);
  const known = parts.first('rowBreaks');
  const old = (known?.all('brk') ?? []).flatMap((item) => item.number('id') ?? []);
  if (JSON.stringify(old) === JSON.stringify(wanted)) return;
  if (wanted.length === 0) return parts.removeAll('rowBreaks');
  const breaks = parts.ensure('rowBreaks').set('count', wanted.length).set('manualBreakCount', wanted.length);
  breaks.children = wanted.map((row) => breaks.make('brk', { id: row, max: 16383, man: '1' }));
}
