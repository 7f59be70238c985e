import { checkModel } from '../../../src/domain/checking';
import type { CellValue } from '../../../src/domain/model';
import { complete } from '../../../src/domain/work';
import { createTranslator, loadTranslator } from '../../../src/i18n';
import { sheetOf } from '../../support/cells';
import { readSheets } from '../reading/support';

const swedish = createTranslator('sv');

/** The findings of T02 and U02 about one row. */
function told(
  target: CellValue,
  outcome: CellValue,
  forecast: CellValue = null,
  language = swedish,
): readonly string[] {
  const model = readSheets([
    sheetOf('I', [
      ['Indikatornr', 'Målnr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2025', 'Målvärde 2025', 'Prognos'],
      ['I1', 'N1', 'Trygga', '%', 'Öka', outcome, target, forecast],
    ]),
  ]);
  return complete(checkModel(model, { year: 2025, kind: 'year' }, null))
    .filter(({ rule }) => rule === 'T02' || rule === 'U02')
    .map(({ message }) => language.message(message));
}

describe('what cannot be read is told with what was understood of it', () => {
  it('a target', () => {
    expect(told('öka 2 % per år från 2023', 80)).toEqual([
      'Målvärdet ”öka 2 % per år från 2023” för I1 kan inte läsas som en helhet. Uppfattat så långt: ordet ”öka”, talet 2\u00a0%, ordet ”per år” och året 2023. Skriv till exempel minst 85 %, högst 14 dagar eller 70–80.',
    ]);
  });

  it('an outcome', () => {
    expect(told(85, '12,8 15,8')).toEqual([
      'Utfallet ”12,8 15,8” (2025) för I1 kan inte läsas som ett enda tal. Uppfattat så långt: talet 12,8 och talet 15,8. Skriv ett tal, eller orsaken till att det saknas.',
    ]);
  });

  it('in the marks of the language', async () => {
    const english = await loadTranslator('en');
    expect(told('öka 2 % per år från 2023', 'bra', null, english).join(' ')).not.toContain('”öka');
    expect(told(85, 'bra', null, english)).toEqual([expect.stringContaining('“bra”')]);
  });

  it('nothing of it', () => {
    expect(told(85, 'bra')).toEqual([
      'Utfallet ”bra” (2025) för I1 kan inte läsas. Skriv ett tal, eller orsaken till att det saknas.',
    ]);
  });

  it('several values in a cell', () => {
    expect(told('85 %\n100', '80 %\n120')).toEqual([
      'Cellen för I1 (2025) har 2 värden på var sin rad. Ge varje indikator en egen rad i tabellen.',
      'Cellen för I1 har 2 målvärden på var sin rad. Ge varje indikator en egen rad i tabellen.',
    ]);
  });

  it('a forecast is called one', () => {
    expect(told(85, 80, 'nås')).toEqual([
      'Prognosen ”nås” (2025) för I1 kan inte läsas. Skriv ett tal, eller lämna cellen tom.',
    ]);
  });
});
