import { quoteSheet, rangeAddress, type Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument, itemNotFound } from '../host-error';
import { HostType, readOnly } from './define';
import { rangeType } from './range';
import { rangeFormatType } from './range-format';
import { rangeAt, type RangeRef } from './range-ref';
import { together } from './together';
import { worksheetType } from './worksheet';

type Areas = readonly RangeRef[];

const rangesType = new HostType<Areas>({
  name: 'RangeCollection',
  items: (areas) => areas.map((area) => rangeType.of(area)),
  methods: {
    getCount: (areas) => areas.length,
    getItemAt: (areas, args) => {
      const area = areas[args.whole(0)];
      if (!area) throw itemNotFound();
      return rangeType.of(area);
    },
  },
});

/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8192;

/** Commas and semicolons part addresses, except inside a quoted sheet name. */
const ADDRESS = /(?:'(?:[^']|'')*'|[^,;'])+/g;

/** The areas of "A1:B2,A5:B5" on the sheet; the whole sheet without an address. */
export function areasAt(env: Environment, sheet: Sheet, address: string | null): readonly RangeRef[] {
  if (address === null || address === '') return [rangeAt(env.book, sheet, null)];
  if (address.length > LONGEST_ADDRESS) throw invalidArgument();
  const areas = (address.match(ADDRESS) ?? []).map((one) => rangeAt(env.book, sheet, one.trim()));
  if (areas.length === 0 || areas.some((area) => area.sheet !== sheet)) throw invalidArgument();
  return areas;
}

/** Excel.RangeAreas: several rectangles of one sheet, to read where they are and to format as one. */
export const areasType: HostType<Areas> = new HostType<Areas>({
  name: 'RangeAreas',
  keepable: true,
  properties: {
    address: readOnly((areas) => areas.map((area) => `${quoteSheet(area.sheet.name)}!${rangeAddress(area)}`).join(',')),
    areaCount: readOnly((areas) => areas.length),
    cellCount: readOnly((areas) => areas.reduce((sum, area) => sum + area.cellCount, 0)),
  },
  navigation: {
    format: (areas) => together(areas.map((area) => rangeFormatType.of(area))),
    areas: (areas) => rangesType.of(areas),
    worksheet: (areas) => worksheetType.of(areas[0]!.sheet),
  },
});
