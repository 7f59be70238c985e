import { quoteSheet, rangeAddress } from '../../workbook';
import { itemNotFound } from '../host-error';
import { HostType, readOnly } from './define';
import { rangeType } from './range';
import type { RangeRef } from './range-ref';
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

/** Excel.RangeAreas: several rectangles of one sheet, to read where they are. */
export const areasType: HostType<Areas> = new HostType<Areas>({
  name: 'RangeAreas',
  keepable: true,
  properties: {
    address: readOnly((areas) => areas.map((area) => `${quoteSheet(area.sheet.name)}!${rangeAddress(area)}`).join(',')),
    areaCount: readOnly((areas) => areas.length),
    cellCount: readOnly((areas) => areas.reduce((sum, area) => sum + area.cellCount, 0)),
  },
  navigation: {
    areas: (areas) => rangesType.of(areas),
    worksheet: (areas) => worksheetType.of(areas[0]!.sheet),
  },
});
