import { MAX_COLUMNS, MAX_ROWS } from '../../workbook';
import type { Geometry } from '../sheet/geometry';
import type { XmlElement } from '../../../xlsx-reading/xml';

/** English metric units in a point. */
const EMU = 12_700;

export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

const anchors = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

/** A chart's frame in a drawing. */
export interface Frame {
  readonly anchor: XmlElement;
  readonly name: string;
  /** Relationship of the drawing that leads to the chart. */
  readonly chartId: string;
}

/** The frames of a drawing that hold charts, in order. */
export function chartFrames(drawing: XmlElement): Frame[] {
  return drawing.elements
    .filter(({ local }) => anchors.includes(local))
    .flatMap((anchor) => {
      const frame = anchor.child('graphicFrame');
      const chartId = frame?.child('graphic')?.child('graphicData')?.child('chart')?.getPrefixed('id') ?? null;
      const name = frame?.find('cNvPr')?.get('name') ?? '';
      return chartId === null ? [] : [{ anchor, name, chartId }];
    });
}

/** Where an anchor puts its contents, in points from the sheet's top left. */
export function placeOf(anchor: XmlElement, geometry: Geometry): Place {
  if (anchor.local === 'absoluteAnchor') {
    const position = anchor.child('pos');
    return { left: (position?.number('x') ?? 0) / EMU, top: (position?.number('y') ?? 0) / EMU, ...extent(anchor) };
  }
  const from = corner(anchor.child('from'), geometry);
  if (anchor.local === 'oneCellAnchor') return { ...from, ...extent(anchor) };
  const to = corner(anchor.child('to'), geometry);
  return { ...from, width: Math.max(0, to.left - from.left), height: Math.max(0, to.top - from.top) };
}

function extent(anchor: XmlElement): { width: number; height: number } {
  const size = anchor.child('ext');
  return { width: (size?.number('cx') ?? 0) / EMU, height: (size?.number('cy') ?? 0) / EMU };
}

function corner(marker: XmlElement | undefined, geometry: Geometry): { left: number; top: number } {
  const at = (local: string, most: number): number =>
    Math.min(most, Math.max(0, Math.trunc(Number(marker?.child(local)?.text ?? 0)) || 0));
  return {
    left: geometry.columnLeft(at('col', MAX_COLUMNS)) + at('colOff', 1e9) / EMU,
    top: geometry.rowTop(at('row', MAX_ROWS)) + at('rowOff', 1e9) / EMU,
  };
}

/** An anchor at a place, with `contents` inside: fixed to one cell, so that it keeps its size when columns are widened. */
export function makeAnchor(drawing: XmlElement, place: Place, geometry: Geometry, contents: XmlElement[]): XmlElement {
  const column = geometry.columnAt(place.left);
  const row = geometry.rowAt(place.top);
  const text = (local: string, value: number): XmlElement => drawing.make(local, {}, String(Math.round(value)));
  const from = drawing.make(
    'from',
    {},
    text('col', column.index),
    text('colOff', column.rest * EMU),
    text('row', row.index),
    text('rowOff', row.rest * EMU),
  );
  const size = drawing.make('ext', { cx: Math.round(place.width * EMU), cy: Math.round(place.height * EMU) });
  return drawing.make('oneCellAnchor', {}, from, size, ...contents);
}
