import { type Book, type ChartModel, type Sheet, type TableModel } from '../../../src/emulator/workbook';
import { newBook } from '../../../src/emulator/xlsx';

/** Writes rows of values from a cell on; text that starts with "=" is a formula without a stored result. */
export function put(
  sheet: Sheet,
  top: number,
  left: number,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): void {
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === null) return;
      const cell = sheet.edit(top + row, left + column);
      const isFormula = typeof value === 'string' && value.startsWith('=');
      cell.formula = isFormula ? value : null;
      cell.value = isFormula ? null : value;
    }),
  );
}

const scale = { title: null, visible: true, minimum: 0, maximum: null, numberFormat: null, gridlines: true };

export const chartOf = (book: Book, change: Partial<ChartModel>): ChartModel => ({
  id: book.newId(),
  name: 'Diagram 1',
  type: 'BarStacked',
  seriesBy: 'Columns',
  series: [],
  title: 'Status per nämnd & bolag',
  titleSize: null,
  left: 300,
  top: 40,
  width: 400,
  height: 240,
  legend: { visible: true, position: 'Bottom' },
  valueAxis: { ...scale, majorUnit: null },
  categoryAxis: { title: null, visible: true, reversed: true },
  dataLabels: true,
  dataLabelFormat: null,
  gapWidth: 50,
  overlap: null,
  blanksAs: 'NotPlotted',
  fromFile: false,
  part: null,
  ...change,
});

export const tableOf = (book: Book, change: Partial<TableModel>): TableModel => ({
  id: book.newId(),
  name: 'Tabell1',
  range: { top: 0, left: 0, rows: 2, columns: 1 },
  columns: [],
  hasHeading: true,
  hasTotals: false,
  style: 'TableStyleLight1',
  bandedRows: true,
  bandedColumns: false,
  firstColumn: false,
  lastColumn: false,
  filterButton: true,
  filtered: false,
  ...change,
});

export const column = (name: string, totalsFunction: string | null = null, totalsLabel: string | null = null) => ({
  name,
  totalsFunction,
  totalsLabel,
});

/** A book with one of everything the add-in makes. */
export function richBook(): Book {
  const book = newBook();
  const status = book.sheets[0]!;
  status.name = 'Status åäö';
  put(status, 0, 0, [
    ['Nämnd', 'Uppfyllt', 'Ej uppfyllt', 'Summa'],
    ['Socialnämnden', 3, 1, "='Status åäö'!B2+C2"],
    ['Barn- & utbildningsnämnden', 2, 4, '=SUM(Tabell1[[#This Row],[Uppfyllt]:[Ej uppfyllt]])'],
    ['  blanka runt  ', 0.5, -2, '=CONCAT("a","b")'],
    ['Summa', null, null, null],
  ]);
  status.edit(4, 1).formula = '=SUBTOTAL(109,Tabell1[Uppfyllt])';
  status.tables.push(
    tableOf(book, {
      range: { top: 0, left: 0, rows: 5, columns: 4 },
      columns: [column('Nämnd', null, 'Summa'), column('Uppfyllt', 'sum'), column('Ej uppfyllt'), column('Summa')],
      hasTotals: true,
    }),
  );
  const heading = book.styles.change(0, { bold: true, fillColor: '#1F4E79', fontColor: '#FFFFFF', wrap: true });
  for (let at = 0; at < 4; at++) status.edit(0, at).style = heading;
  const line = { style: 'Continuous', color: '#808080', weight: 'Thin' };
  status.edit(1, 1).style = book.styles.change(0, {
    numberFormat: '#,##0.0',
    horizontal: 'Right',
    borders: { EdgeBottom: line },
  });
  status.edit(2, 1).style = book.styles.change(0, {
    numberFormat: '"✓ "@',
    indent: 1,
    vertical: 'Top',
    rotation: -45,
    locked: false,
  });
  const series = (name: string, letter: string, color: string) => ({
    name,
    nameFormula: `='Status åäö'!$${letter}$1`,
    valuesFormula: `='Status åäö'!$${letter}$2:$${letter}$4`,
    categoriesFormula: "='Status åäö'!$A$2:$A$4",
    color,
    ...{ lineStyle: null, marker: null, markerColor: null },
    type: null,
    dataLabels: true,
  });
  const all = [series('Uppfyllt', 'B', '#2E7D32'), series('Ej uppfyllt', 'C', '#C62828')];
  const dashed = all.map((one) => ({ ...one, lineStyle: 'Dash', marker: 'Diamond', markerColor: one.color }));
  status.charts.push(chartOf(book, { series: all }));
  status.charts.push(
    chartOf(book, { type: 'LineMarkers', name: 'Diagram 2', top: 300, series: dashed, title: null, dataLabels: false }),
  );
  status.charts.push(
    chartOf(book, {
      type: 'ColumnClustered',
      titleSize: 11,
      valueAxis: { ...scale, majorUnit: 2 },
      name: 'Diagram 3',
      top: 560,
      series: [all[0]!, { ...all[1]!, type: 'Line' }],
    }),
  );
  status.freeze = { rows: 1, columns: 1 };
  status.columnWidths.set(0, 30).set(1, 12.71);
  status.rowHeights.set(0, 31.5);
  status.hiddenRows.add(3);
  status.page = {
    ...status.page,
    orientation: 'Landscape',
    fitWide: 1,
    printArea: 'A1:D5',
    titleRows: '1:1',
    header: { left: 'Kommun', center: '', right: '&D' },
    footer: { left: '', center: 'Sida &P av &N', right: '' },
    breaks: [3],
  };
  status.tabColor = '#C00000';
  status.hyperlinks.set('1,0', {
    address: null,
    documentReference: "'Mål'!A1",
    screenTip: 'Till målet',
    text: 'Socialnämnden',
  });
  status.hyperlinks.set('2,0', {
    address: 'https://www.kolada.se/?a=1&b=2',
    documentReference: null,
    screenTip: null,
    text: null,
  });
  status.conditionalFormats.push({
    id: 'cf1',
    ranges: [{ top: 1, left: 1, rows: 3, columns: 2 }],
    type: 'CellValue',
    formula: '=1',
    operator: 'GreaterThan',
    formula2: null,
    text: null,
    fontColor: '#006100',
    fillColor: '#C6EFCE',
    bold: true,
    stopIfTrue: false,
    priority: 0,
  });
  const goals = book.addSheet('Mål');
  put(goals, 0, 0, [
    ['Mål', true, 12.5],
    ['=1+1 är text', false, 1e21],
  ]);
  goals.edit(1, 0).formula = null;
  goals.edit(1, 0).value = '=1+1 är text';
  goals.edit(1, 0).style = book.styles.change(0, { quotePrefix: true });
  goals.merges.push({ top: 4, left: 0, rows: 1, columns: 3 });
  goals.validations.push({
    ranges: [{ top: 1, left: 3, rows: 10, columns: 1 }],
    type: 'List',
    rule: { list: { source: 'Uppfyllt,Delvis uppfyllt,Ej uppfyllt', inCellDropDown: true } },
    ignoreBlanks: true,
    error: { showAlert: true, style: 'Stop', title: 'Fel', message: 'Välj i listan' },
    prompt: { showPrompt: true, title: '', message: '' },
    fromFile: false,
  });
  book.names.push({ name: 'Matchning', formula: "='Status åäö'!$A$1:$A$4", comment: 'nyckel', visible: false });
  book.settings = { 'roda-traden': JSON.stringify({ version: 1, text: 'å "citat" & <tecken>' }) };
  book.properties = { ...book.properties, title: 'Uppföljning 2025' };
  return book;
}
