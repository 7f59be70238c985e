import type { Sheet } from '../../workbook';
import { cellName } from '../sheet/address';
import type { SheetParts } from '../sheet/parts';

/** Frozen panes, gridlines and the tab's colour. Split (not frozen) panes are not modelled. */
export function readView(
  parts: SheetParts,
  sheet: Sheet,
  color: (tab: Parameters<SheetParts['insert']>[0]) => string | null,
): void {
  const view = parts.first('sheetViews')?.child('sheetView');
  sheet.showGridlines = view?.flag('showGridLines', true) ?? true;
  const pane = view?.child('pane');
  if (pane !== undefined && /^frozen/.test(pane.get('state') ?? '')) {
    sheet.freeze = { rows: pane.number('ySplit') ?? 0, columns: pane.number('xSplit') ?? 0 };
  }
  const tab = parts.first('sheetPr')?.child('tabColor');
  sheet.tabColor = (tab === undefined ? null : color(tab)) ?? '';
}

export const viewSignature = (sheet: Sheet): string => JSON.stringify([sheet.freeze, sheet.showGridlines]);
export const tabSignature = (sheet: Sheet): string => sheet.tabColor;

export function writeView(parts: SheetParts, sheet: Sheet): void {
  const views = parts.ensure('sheetViews');
  const view = views.child('sheetView') ?? views.add(views.make('sheetView', { workbookViewId: 0 }));
  if (view.flag('showGridLines', true) !== sheet.showGridlines)
    view.set('showGridLines', sheet.showGridlines ? null : '0');
  const { rows, columns } = sheet.freeze;
  const old = view.child('pane');
  const oldFrozen = old !== undefined && /^frozen/.test(old.get('state') ?? '');
  if (old === undefined ? rows === 0 && columns === 0 : oldFrozen && sameSplit()) return;
  // Selections belong to panes: with other panes they would point at ones that aren't there.
  view.children = view.children.filter(
    (node) => typeof node === 'string' || 'raw' in node || !/^(pane|selection)$/.test(node.local),
  );
  if (rows === 0 && columns === 0) return;
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = view.make('pane', {
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: cellName(rows, columns),
    activePane: active,
    state: 'frozen',
  });
  const panes = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  view.children.unshift(pane, ...panes.map((name) => view.make('selection', { pane: name })));

  function sameSplit(): boolean {
    return (old!.number('ySplit') ?? 0) === rows && (old!.number('xSplit') ?? 0) === columns;
  }
}

export function writeTab(parts: SheetParts, sheet: Sheet): void {
  const properties = parts.ensure('sheetPr');
  const old = properties.child('tabColor');
  if (old !== undefined) properties.remove(old);
  if (sheet.tabColor === '') return;
  properties.insert(
    properties.make('tabColor', { rgb: `FF${sheet.tabColor.replace('#', '').toUpperCase()}` }),
    sheetPropertiesOrder,
  );
}

export const sheetPropertiesOrder = ['tabColor', 'outlinePr', 'pageSetUpPr'];

export const isSelected = (parts: SheetParts): boolean =>
  parts.first('sheetViews')?.child('sheetView')?.flag('tabSelected') ?? false;

/** Selects the tab or takes its selection away. */
export function writeSelected(parts: SheetParts, selected: boolean): void {
  if (isSelected(parts) === selected) return;
  const views = parts.ensure('sheetViews');
  const view = views.child('sheetView') ?? views.add(views.make('sheetView', { workbookViewId: 0 }));
  view.set('tabSelected', selected ? '1' : null);
}
