import { checkModel } from '../../../src/domain/checking';
import { addressText, type CellValue } from '../../../src/domain/model';
import { complete } from '../../../src/domain/work';
import { sheetOf } from '../../support/cells';
import { readSheets } from '../reading/support';

/** Cells that W03 points at. */
const lacking = (rows: readonly (readonly CellValue[])[]): readonly string[] =>
  complete(checkModel(readSheets([sheetOf('Mål', rows)]), { year: 2025, kind: 'year' }, null))
    .filter(({ rule }) => rule === 'W03')
    .flatMap(({ cells }) => cells.map(addressText));

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  [
    'goals and indicators in one list: the rows are the link',
    [
      ['Nämndmål', 'Ansvarig', 'Nr', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2025', 'Målvärde 2025'],
      ['Fler klarar skolan', 'Barnnämnden', 'I1', 'Behöriga', '%', 'Öka', 84, 86],
      [null, null, 'I2', 'Trygga', '%', 'Öka', 80, 82],
    ],
    [],
  ],
  [
    'goals alone: nothing can be linked to them',
    [
      ['Nämndmål', 'Ansvarig', 'Bedömning'],
      ['Fler klarar skolan', 'Barnnämnden', 'Uppfyllt'],
      ['Fler rör på sig', 'Fritidsnämnden', 'Ej uppfyllt'],
    ],
    ['Mål!A1'],
  ],
])('%s', (_, rows, expected) => {
  expect(lacking(rows)).toEqual(expected);
});
