import { cellName, type CellAddress, type Finding } from '../model';
import type { Work } from '../work';
import { say } from './messages';
import type { ReportCell, ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import type { ReportView } from './view';

const WIDTHS = [8, 15, 26, 80, 14, 34] as const;
/** *Kvitterad* and *Skäl*: where the user acknowledges a finding. */
const KEPT = [4, 5] as const;

/** The row of a finding: by the key an acknowledgement is kept under. */
export const findingRowKey = (key: string): string => `f.${key}`;

function placeCell(cell: CellAddress | undefined): ReportCell {
  if (cell === undefined) return { content: say('report.findings.wholeWorkbook'), style: 'muted' };
  const name = cellName(cell.row, cell.column);
  return { content: `${cell.sheet}!${name}`, style: 'link', link: { sheet: cell.sheet, cell: name } };
}

const FINDINGS_PER_SLICE = 500;

/** *Kontroll*: the findings, filterable, each with a link to its cell; acknowledgements are kept. Yields between slices. */
export function* findingsSheet(view: ReportView, findings: readonly Finding[]): Work<ReportSheet> {
  const title = say('report.findings.title');
  const rows: ReportRow[] = [];
  for (const finding of findings) {
    rows.push({
      key: findingRowKey(finding.key),
      cells: [
        { content: finding.rule, style: 'text' },
        { content: say(`report.findings.severity.${finding.severity}`), style: finding.severity },
        placeCell(finding.cells[0]),
        { content: finding.message, style: 'text' },
      ],
      style: 'plain',
    });
    if (rows.length % FINDINGS_PER_SLICE === 0) yield;
  }
  return {
    kind: 'findings',
    key: 'findings',
    name: say('report.findings.name'),
    columns: WIDTHS.map((width) => ({ width })),
    keptColumns: [...KEPT],
    blocks: [
      ...titleBlocks(view, title),
      {
        kind: 'paragraph',
        id: 'intro',
        text: say('report.findings.intro', { count: findings.length }),
        style: 'muted',
      },
      {
        kind: 'table',
        id: 'findings',
        headings: (['rule', 'severity', 'cell', 'message', 'acknowledged', 'reason'] as const).map((name) =>
          say(`report.findings.column.${name}`),
        ),
        rows,
        filterable: true,
        empty: say('report.findings.empty'),
      },
    ],
    mainTable: 'findings',
    page: framed(view.model.settings, view.occasion, title),
  };
}
