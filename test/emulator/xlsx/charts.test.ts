import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newBook, openXlsx, saveXlsx } from '../../../src/emulator/xlsx';
import { changedParts } from '../../support/compare-packages';
import { partNames, partText } from '../../support/parts';
import { chartOf, put } from './rich-book';

const bytes = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/workbooks/skyddad.xlsx')));
const DRAWING = 'xl/drawings/drawing2.xml';
const sheetName = 'Indikatorer öppna';

describe('A chart of the file', () => {
  it('is known by its kind, title, series and place', () => {
    const chart = openXlsx(bytes).sheet(sheetName)!.charts[0]!;
    expect(chart).toMatchObject({ type: 'Line', fromFile: true, part: 'xl/charts/chart1.xml' });
    expect(chart.series[0]!.valuesFormula).toMatch(/^='Indikatorer öppna'!\$/);
    expect(chart.width).toBeCloseTo(360, 0);
  });

  it('moved, changes nothing but its anchor', () => {
    const book = openXlsx(bytes);
    Object.assign(book.sheet(sheetName)!.charts[0]!, { left: 100, top: 200, name: 'Flyttat' });
    const saved = saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual([`changed ${DRAWING}`]);
    expect(openXlsx(saved).sheet(sheetName)!.charts[0]).toMatchObject({
      left: 100,
      top: 200,
      name: 'Flyttat',
      width: 360,
    });
  });

  it('deleted, is gone with its parts; other drawings stay', () => {
    const book = openXlsx(bytes);
    book.sheet(sheetName)!.charts = [];
    const saved = saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual([
      'changed [Content_Types].xml',
      'removed xl/charts/chart1.xml',
      'changed xl/drawings/_rels/drawing2.xml.rels',
      `changed ${DRAWING}`,
    ]);
    expect(openXlsx(saved).sheet(sheetName)!.charts).toEqual([]);
  });

  it('gets a neighbour in the same drawing', () => {
    const book = openXlsx(bytes);
    book.sheet(sheetName)!.charts.push(chartOf(book, { name: 'Nytt' }));
    const saved = saveXlsx(book);
    expect(changedParts(bytes, saved)).toEqual([
      'changed [Content_Types].xml',
      'added xl/charts/chart2.xml',
      'changed xl/drawings/_rels/drawing2.xml.rels',
      `changed ${DRAWING}`,
    ]);
    expect(
      openXlsx(saved)
        .sheet(sheetName)!
        .charts.map(({ name }) => name),
    ).toEqual([expect.any(String), 'Nytt']);
  });
});

describe('A new chart', () => {
  const book = newBook();
  put(book.sheets[0]!, 0, 0, [
    ['Nämnd', 'Uppfyllt', 'Ej'],
    ['A & B', 3, null],
    ['C', 0.5, 2],
  ]);
  const series = {
    name: '',
    nameFormula: '=Blad1!$B$1',
    valuesFormula: '=Blad1!$B$2:$B$3',
    categoriesFormula: '=Blad1!$A$2:$A$3',
    color: '#2E7D32',
    ...{ lineStyle: null, marker: null, markerColor: null },
    type: null,
    dataLabels: false,
  };

  const text = (change: Parameters<typeof chartOf>[1]): string => {
    book.sheets[0]!.charts = [chartOf(book, { series: [series], dataLabels: false, ...change })];
    return partText(saveXlsx(book), 'xl/charts/chart1.xml');
  };

  it('holds the values its cells have now, empty ones as gaps', () => {
    const cached = text({
      series: [series, { ...series, nameFormula: null, name: 'Ej', valuesFormula: '=Blad1!$C$2:$C$3' }],
    });
    expect(cached).toContain('<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Uppfyllt</c:v></c:pt></c:strCache>');
    expect(cached).toContain('<c:pt idx="0"><c:v>A &amp; B</c:v></c:pt>');
    expect(cached).toContain('<c:ptCount val="2"/><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>');
    expect(cached).toContain('<c:tx><c:v>Ej</c:v></c:tx>');
  });

  it.each([
    ['BarStacked', '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
    ['BarStacked100', '<c:grouping val="percentStacked"/>', 'formatCode="0%"'],
    ['ColumnClustered', '<c:barDir val="col"/><c:grouping val="clustered"/>', '<c:gapWidth val="50"/><c:axId'],
    ['Line', '<c:lineChart><c:grouping val="standard"/>', '<c:marker><c:symbol val="none"/></c:marker>'],
    [
      'XYScatter',
      '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>',
      '<c:crossBetween val="midCat"/></c:valAx></c:plotArea>',
    ],
    ['Pie', '<c:pieChart><c:varyColors val="1"/>', '<c:firstSliceAng val="0"/></c:pieChart></c:plotArea>'],
  ])('%s', (type, start, end) => {
    const chart = text({ type });
    expect(chart).toContain(start);
    expect(chart).toContain(end);
    expect(openXlsx(saveXlsx(book)).sheets[0]!.charts[0]!.type).toBe(type);
  });

  it('has title, legend, axes and labels as asked', () => {
    const chart = text({
      title: 'Två\nrader',
      legend: { visible: false, position: 'Right' },
      valueAxis: {
        title: 'Andel',
        visible: false,
        minimum: 0,
        maximum: 10,
        majorUnit: 5,
        numberFormat: '0 %',
        gridlines: false,
      },
      dataLabels: true,
      dataLabelFormat: '0.0',
    });
    expect(chart).toContain('<a:p><a:r><a:t>Två</a:t></a:r></a:p><a:p><a:r><a:t>rader</a:t></a:r></a:p>');
    expect(chart).not.toContain('<c:legend>');
    expect(chart).not.toContain('majorGridlines');
    expect(chart).toContain('<c:max val="10"/><c:min val="0"/>');
    expect(chart).toContain(
      '<c:numFmt formatCode="0.0" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/>',
    );
    expect(chart).toContain('<c:numFmt formatCode="0 %" sourceLinked="0"/>');
    expect(chart).toContain('<c:delete val="1"/><c:axPos val="b"/>');
  });

  it('stands where it was put', () => {
    book.sheets[0]!.columnWidths.set(0, 30);
    book.sheets[0]!.charts = [chartOf(book, { left: 250.5, top: 47.25, width: 300, height: 150 })];
    const saved = saveXlsx(book);
    expect(openXlsx(saved).sheets[0]!.charts[0]).toMatchObject({ left: 250.5, top: 47.25, width: 300, height: 150 });
    expect(partNames(saved)).toContain('xl/drawings/_rels/drawing1.xml.rels');
  });
});
