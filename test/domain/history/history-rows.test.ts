import { type HistoryField, historyRows } from '../../../src/domain/history';
import { judgeModel } from '../../../src/domain/judging';
import { viewOf } from '../../../src/domain/reporting/view';
import { complete } from '../../../src/domain/work';
import { municipality, said } from '../reporting/a-municipality';

const rows = (kind: 't1' | 'interim' | 'year' = 'year') => {
  const book = municipality();
  const view = complete(viewOf(book, complete(judgeModel(book, { year: 2025, kind }))));
  return complete(historyRows(view, 46000.5));
};

const cells = (key: string, ...fields: HistoryField[]) => {
  const row = rows().find((one) => one.key === key)!;
  return fields.map((field) => {
    const cell = row.cells[field];
    return cell ? said(cell.content) : null;
  });
};

describe('rows of Historik', () => {
  test('scored goals, then indicators: no vision, no area, nothing personal', () => {
    expect(rows().map(({ key }) => key)).toEqual([
      ...['m.Ö1', 'm.Ö2', 'm.F1', 'm.G1', 'm.UN1', 'm.UN1.a', 'm.SN1', 'm.SN2', 'm.B1', 'i.I1', 'i.I2', 'i.I3'],
    ]);
    expect(JSON.stringify(rows())).not.toMatch(/Anna/);
  });

  test.each<[string, HistoryField[], unknown[]]>([
    ['m.UN1', ['item', 'level', 'id', 'title', 'owner'], ['Mål', 'Nämndmål', 'UN1', 'Fler behöriga', 'Utbildningsnämnden']],
    ['m.UN1', ['status', 'proposal', 'assessment', 'share'], ['Delvis uppfyllt', 'Uppfyllt', 'Delvis uppfyllt', 100]],
    ['m.UN1', ['outcome', 'unit', 'period', 'target', 'forecast'], [null, null, null, null, null]],
    ['m.SN2', ['status', 'share'], ['Ej mätt', null]],
    ['m.G1', ['status'], ['Avslutat']],
    ['i.I2', ['item', 'goals', 'owner', 'status'], ['Indikator', 'SN1', 'Socialnämnden', 'Ej uppfyllt']],
    ['i.I2', ['outcome', 'unit', 'period'], [85, 'dagar', '2025']],
    ['i.I3', ['status', 'outcome', 'period'], ['Ej mätt', null, null]],
  ])('%s: %j', (key, fields, expected) => {
    expect(cells(key, ...fields)).toEqual(expected);
  }); // prettier-ignore

  test.each([
    ['t1', 'T1 2025', 45777],
    ['interim', 'Delår 2025', 45900],
    ['year', 'Helår 2025', 46022],
  ] as const)('%s: its name and its last day', (kind, name, day) => {
    const [row] = rows(kind);
    expect([said(row!.cells.occasion!.content), row!.cells.date!.content]).toEqual([name, day]);
  });
});
