import { openOffice } from '../../support/office';

const act = (action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });

describe('page set-up', () => {
  test('is written to the sheet and reads back', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', centerHorizontally: true, printGridlines: true });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, header: 1.27 });
      pageLayout.bottomMargin = 36;
      pageLayout.headersFooters.defaultForAllPages.set({ leftHeader: 'Vaggeryd', rightFooter: 'Sida &P av &N' });
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$3:$4');
    });
    expect(book.sheets[0]!.page).toMatchObject({
      orientation: 'Landscape',
      paper: 'A4',
      fitWide: 1,
      fitTall: null,
      scale: null,
      margins: { left: 72, right: 50.4, top: 54, bottom: 36, header: 36, footer: 21.6 },
      centerHorizontally: true,
      printGridlines: true,
      header: { left: 'Vaggeryd', center: '', right: '' },
      footer: { left: '', center: '', right: 'Sida &P av &N' },
      printArea: 'A1:H40',
      titleRows: '3:4',
    });
    expect(book.sheets[0]!.dirtyParts.has('page')).toBe(true);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Blad1');
      pageLayout.load('orientation,zoom,leftMargin');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect([pageLayout.orientation, pageLayout.zoom, pageLayout.leftMargin]).toEqual([
        'Landscape',
        { horizontalFitToPages: 1 },
        72,
      ]);
      expect([area.address, rows.address, columns.isNullObject]).toEqual(['Blad1!A1:H40', 'Blad1!3:4', true]);
      pageLayout.zoom = { scale: 80 };
      await context.sync();
    });
    expect(book.sheets[0]!.page).toMatchObject({ scale: 80, fitWide: null });
  });

  test.each([{ scale: 5 }, { scale: 500 }, { horizontalFitToPages: -1 }])('the zoom %p is refused', async (zoom) => {
    await openOffice();
    await expect(act((sheet) => (sheet.pageLayout.zoom = zoom))).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('pages break before rows', async () => {
    const { book } = await openOffice();
    await act((sheet) => {
      sheet.horizontalPageBreaks.add('A20');
      sheet.horizontalPageBreaks.add('A10');
      sheet.horizontalPageBreaks.add('A20');
    });
    expect(book.sheets[0]!.page.breaks).toEqual([9, 19]);
    await act((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(book.sheets[0]!.page.breaks).toEqual([]);
  });

  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, [number, number], string | null]>([
    ['rows', (panes) => panes.freezeRows(4), [4, 0], 'Blad1!1:4'],
    ['columns', (panes) => panes.freezeColumns(2), [0, 2], 'Blad1!A:B'],
    ['at a range', (panes) => panes.freezeAt('A1:B4'), [4, 2], 'Blad1!A1:B4'],
    ['nothing any more', (panes) => panes.unfreeze(), [0, 0], null],
  ])('panes freeze %s', async (_, freeze, [rows, columns], address) => {
    const { book } = await openOffice();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem('Blad1');
      freezePanes.freezeRows(1);
      freeze(freezePanes);
      const location = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(address);
    });
    expect(book.sheets[0]!.freeze).toEqual({ rows, columns });
  });
});

describe('the workbook', () => {
  test('its properties and state', async () => {
    const { book } = await openOffice();
    book.fileName = 'Mål.xlsx';
    book.readOnly = true;
    await act((_, context) => context.workbook.properties.set({ title: 'Uppföljning', author: 'Ekonomi' }));
    expect([book.properties.title, book.properties.author, book.propertiesChanged]).toEqual([
      'Uppföljning',
      'Ekonomi',
      true,
    ]);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('name,readOnly,isDirty');
      workbook.application.load('calculationMode,decimalSeparator');
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      workbook.application.calculate('Full');
      await context.sync();
      expect([workbook.name, workbook.readOnly, workbook.isDirty]).toEqual(['Mål.xlsx', true, true]);
      expect([workbook.application.calculationMode, workbook.application.decimalSeparator]).toEqual(['Automatic', ',']);
    });
  });
});

describe('charts', () => {
  const open = async () => {
    const opened = await openOffice();
    await act((sheet) => {
      sheet.getRange('A1:D3').values = [
        ['Nämnd', 'Uppfyllt', 'Delvis', 'Ej'],
        ['Socialnämnden', 3, 1, 0],
        ['Barnnämnden', 2, 2, 1],
      ];
    });
    return opened;
  };

  test('make their series of a block, by columns or rows', async () => {
    const { book } = await open();
    await act((sheet) => {
      sheet.charts.add('BarStacked100', sheet.getRange('A1:D3'), 'Columns');
      sheet.charts.add('Line', sheet.getRange('A1:D3'), 'Rows');
      sheet.charts.add('Pie', sheet.getRange('B2:B3'));
    });
    const [columns, rows, pie] = book.sheets[0]!.charts;
    expect(
      columns!.series.map(({ name, valuesFormula, categoriesFormula }) => [name, valuesFormula, categoriesFormula]),
    ).toEqual([
      ['Uppfyllt', '=Blad1!$B$2:$B$3', '=Blad1!$A$2:$A$3'],
      ['Delvis', '=Blad1!$C$2:$C$3', '=Blad1!$A$2:$A$3'],
      ['Ej', '=Blad1!$D$2:$D$3', '=Blad1!$A$2:$A$3'],
    ]);
    expect(rows!.series.map(({ nameFormula, valuesFormula }) => [nameFormula, valuesFormula])).toEqual([
      ['=Blad1!$A$2', '=Blad1!$B$2:$D$2'],
      ['=Blad1!$A$3', '=Blad1!$B$3:$D$3'],
    ]);
    expect(pie!.series).toMatchObject([{ valuesFormula: '=Blad1!$B$2:$B$3', categoriesFormula: null }]);
    expect([columns!.name, columns!.overlap, rows!.seriesBy]).toEqual(['Diagram 1', 100, 'Rows']);
  });

  test('are dressed, placed, found and deleted', async () => {
    const { book } = await open();
    await act((sheet) => {
      const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:C3'), 'Columns');
      chart.name = 'Status per nämnd';
      chart.title.text = 'Så många mål är uppfyllda';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.set({ minimum: 0, maximum: 1, numberFormat: '0%', majorGridlines: { visible: false } });
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.title.text = 'Nämnd';
      chart.dataLabels.set({ showValue: true, numberFormat: '0' });
      chart.setPosition('F2', 'G5');
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#107C41');
      series.gapWidth = 50;
      const added = chart.series.add('Ej');
      added.setValues(sheet.getRange('D2:D3'));
      added.setXAxisValues(sheet.getRange('A2:A3'));
      chart.series.getItemAt(1).delete();
    });
    expect(book.sheets[0]!.charts).toMatchObject([
      {
        name: 'Status per nämnd',
        title: 'Så många mål är uppfyllda',
        legend: { visible: true, position: 'Right' },
        valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%', gridlines: false },
        categoryAxis: { title: 'Nämnd', reversed: true },
        dataLabels: true,
        dataLabelFormat: '0',
        left: 240,
        top: 15,
        width: 96,
        height: 60,
        gapWidth: 50,
        series: [
          { name: 'Uppfyllt', color: '#107C41' },
          { name: 'Ej', valuesFormula: '=Blad1!$D$2:$D$3', categoriesFormula: '=Blad1!$A$2:$A$3' },
        ],
      },
    ]);
    await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Blad1');
      const chart = charts.getItem('status per nämnd').load('name,chartType,title/text,legend/position');
      const missing = charts.getItemOrNullObject('Borta');
      await context.sync();
      expect([chart.chartType, chart.title.text, chart.legend.position, missing.isNullObject]).toEqual([
        'BarStacked100',
        'Så många mål är uppfyllda',
        'Right',
        true,
      ]);
      chart.delete();
      await context.sync();
    });
    expect(book.sheets[0]!.charts).toEqual([]);
  });

  test('a chart of the file is written anew once changed', async () => {
    const { book } = await open();
    await act((sheet) => sheet.charts.add('Line', sheet.getRange('A1:B3')));
    book.sheets[0]!.charts[0]!.fromFile = true;
    await act((sheet) => (sheet.charts.getItemAt(0).title.text = 'Ny'));
    expect(book.sheets[0]!.charts[0]!.fromFile).toBe(false);
  });
});
