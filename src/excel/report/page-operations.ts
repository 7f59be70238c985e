import type { ReportSheet } from '../../domain/reporting';
import type { Operation } from './batches';
import type { Resolve } from './grid';
import { MARGINS } from './pages';
import type { Paged } from './repeat-headings';
import { areaName, type Place } from './write-grid';

const PAGE_BYTES = 1500;

/** "&" starts a code in headers and footers. */
const plain = (text: string): string => text.replace(/&/g, '&&');

/** Rows kept on screen at most: more would leave no room for the report on a small screen. */
const MOST_FROZEN_ROWS = 9;

/**
 * Page set-up: A4, one page wide, heading rows on every page the main table reaches, page numbers, municipality and
 * occasion; breaks between goals.
 */
export function pageOperations(
  worksheet: Excel.Worksheet,
  sheet: ReportSheet,
  { grid, pages, titleRow }: Paged,
  place: Place,
  resolve: Resolve,
  hadTitleRow: boolean,
): readonly Operation[] {
  const text = (content: ReportSheet['page']['footer']): string =>
    plain(typeof content === 'object' ? resolve(content) : String(content));
  const main = sheet.mainTable === null ? undefined : grid.tables.get(sheet.mainTable);
  const { pageLayout, freezePanes, horizontalPageBreaks } = {
    pageLayout: worksheet.pageLayout,
    freezePanes: worksheet.freezePanes,
    horizontalPageBreaks: worksheet.horizontalPageBreaks,
  };
  return [
    {
      bytes: PAGE_BYTES * 3,
      queue: () => {
        worksheet.showGridlines = false;
        pageLayout.orientation = sheet.page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        pageLayout.paperSize = 'A4';
        pageLayout.leftMargin = MARGINS.left;
        pageLayout.rightMargin = MARGINS.right;
        pageLayout.topMargin = MARGINS.top;
        pageLayout.bottomMargin = MARGINS.bottom;
        pageLayout.headerMargin = MARGINS.header;
        pageLayout.footerMargin = MARGINS.footer;
        // Fitting can be ignored outside the page layout view (office-js #1860): the scale that fits is set as well.
        pageLayout.zoom = { scale: pages.scale };
        pageLayout.zoom = { horizontalFitToPages: 1, ...(pages.onOnePage ? { verticalFitToPages: 1 } : {}) };
        pageLayout.setPrintArea(areaName(place, 0, 0, grid.rows.length, grid.columns));
        if (titleRow !== null) {
          const row = place.top + titleRow + 1;
          pageLayout.setPrintTitleRows(`$${row}:$${row}`);
        } else if (hadTitleRow) {
          // Office.js can't take a repeated row away: after the last row there is no page to repeat it on.
          const row = place.top + grid.rows.length;
          pageLayout.setPrintTitleRows(`$${row}:$${row}`);
        }
        const { defaultForAllPages } = pageLayout.headersFooters;
        defaultForAllPages.leftHeader = text(sheet.page.header.left);
        defaultForAllPages.rightHeader = text(sheet.page.header.right);
        defaultForAllPages.leftFooter = text(sheet.page.footer);
        defaultForAllPages.centerFooter = resolve({ key: 'report.page.footer', args: { page: '&P', pages: '&N' } });
        defaultForAllPages.rightFooter = resolve({ key: 'report.page.printed', args: { date: '&D' } });
        horizontalPageBreaks.removePageBreaks();
        for (const row of pages.breaks) horizontalPageBreaks.add(`A${place.top + row + 1}`);
        if (main && main.headingRow + place.top < MOST_FROZEN_ROWS)
          freezePanes.freezeRows(place.top + main.headingRow + 1);
        else freezePanes.unfreeze();
      },
    },
  ];
}
