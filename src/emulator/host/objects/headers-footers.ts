import type { Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { textValue } from './arguments';
import { HostType, type Property, readOnly, readWrite } from './define';

type Band = 'header' | 'footer';
type Place = 'left' | 'center' | 'right';

function edit(sheet: Sheet, band: Band, place: Place, value: unknown, env: Environment): void {
  const text = textValue(value);
  sheet.page = { ...sheet.page, [band]: { ...sheet.page[band], [place]: text } };
  sheet.touch('page');
  env.book.dirty = true;
}

const part = (band: Band, place: Place): Property<Sheet> =>
  readWrite(
    ({ page }) => page[band][place],
    (sheet, value, env) => edit(sheet, band, place, value, env),
  );

/** Excel.HeaderFooter: texts with Excel's codes (&P, &N, &D, &A …). */
const headerFooterType = new HostType<Sheet>({
  name: 'HeaderFooter',
  properties: {
    leftHeader: part('header', 'left'),
    centerHeader: part('header', 'center'),
    rightHeader: part('header', 'right'),
    leftFooter: part('footer', 'left'),
    centerFooter: part('footer', 'center'),
    rightFooter: part('footer', 'right'),
  },
});

/** Excel.HeaderFooterGroup: one pair for all pages is modelled. */
export const headersFootersType: HostType<Sheet> = new HostType<Sheet>({
  name: 'HeaderFooterGroup',
  properties: { state: readOnly(() => 'Default') },
  navigation: { defaultForAllPages: (sheet) => headerFooterType.of(sheet) },
});
