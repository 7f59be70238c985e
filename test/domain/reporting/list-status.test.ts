import { judgeModel } from '../../../src/domain/judging';
import type { CellValue } from '../../../src/domain/model';
import { cellName } from '../../../src/domain/model';
import { layOutStatusColumns } from '../../../src/domain/reporting/status-columns';
import { complete } from '../../../src/domain/work';
import { sheetOf } from '../../support/cells';
import { readSheets } from '../reading/support';

const _ = null;

const layOut = (rows: CellValue[][]) => {
  const sheet = sheetOf('Plan', rows);
  const model = readSheets([sheet]);
  const judgements = complete(judgeModel(model, { year: 2025, kind: 'year' }));
  return complete(
    layOutStatusColumns(model, judgements, { sheets: [sheet] }, { marks: [], claimed: [], occupied: () => false }),
  );
};

describe('status columns of a list of goals and indicators', () => {
  const list = layOut([
    ['Övergripande mål', 'Nämndmål', 'Indikator', 'Enhet', 'Riktning', 'Utfall 2025', 'Målvärde 2025'],
    ['God hälsa', 'Korta köer', 'Tid', 'dagar', 'Minska', 3, 4],
    [_, _, 'Kö', 'st', 'Minska', 2, 1],
    [_, 'Bra mat', 'Nöjda', '%', 'Öka', 80, 85],
  ]);

  it('are one set, each column once', () => {
    expect(list.newColumns.map(({ heading, column }) => `${cellName(0, column)} ${heading}`)).toEqual([
      'H1 Status',
      'I1 Avvikelse',
      'J1 Trend',
      'K1 Förflyttning',
      'L1 Föreslagen bedömning',
      'M1 Underlag',
      'N1 Bedömt per',
    ]);
  });

  it('hold one thing a cell: the goal its proposal, the indicator the rest', () => {
    const places = list.cells.map(({ cell }) => cellName(cell.row, cell.column));
    expect(new Set(places).size).toBe(places.length);
    expect(list.cells.filter(({ field }) => field === 'proposal').map(({ cell }) => cell.row)).toEqual([1, 3]);
    const status = list.cells.filter(({ field }) => field === 'status').map(({ cell }) => cell.row);
    expect(status.sort((a, b) => a - b)).toEqual([1, 2, 3]);
  });
});
