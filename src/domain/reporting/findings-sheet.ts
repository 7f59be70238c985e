import { cellName, type Finding } from '../model';
import { say } from './messages';
import type { ReportRow, ReportSheet } from './report-sheet';
import { framed, titleBlocks } from './sheet-frame';
import type { ReportView } from './view';

const WIDTHS = [8, 15, 26, 80, 14, 34] as const;
/** *Kvitterad* and *Skäl*: where the user acknowledges a finding. */
const KEPT = [4, 5] as const;

/** A short name for a finding that stays when its cell moves: the rule and what it says, not where. */
function findingKey({ rule, message }: Finding, used: Map<string, number>): string {
  let hash = 5381;
  for (const character of JSON.stringify(message)) hash = ((hash * 33) ^ character.codePointAt(0)!) >>> 0;
  const key = `f.${rule}.${hash.toString(36)}`;
  const times = (used.get(key) ?? 0) + 1;
  used.set(key, times);
  return times === 1 ? key : `${key}~${times}`;
}

/** *Kontroll*: the findings, filterable, each with a link to its cell; acknowledgements are kept. */
export function findingsSheet(view: ReportView, findings: readonly Finding[]): ReportSheet {
  const title = say('report.findings.title');
  const used = new Map<string, number>();
  const rows = findings.map((finding): ReportRow => {
    const [cell] = finding.cells;
    return {
      key: findingKey(finding, used),
      cells: [
        { content: finding.rule, style: 'text' },
        { content: say(`report.findings.severity.${finding.severity}`), style: finding.severity },
        cell === undefined
          ? { content: say('report.findings.wholeWorkbook'), style: 'muted' }
          : {
              content: `${cell.sheet}!${cellName(cell.row, cell.column)}`,
              style: 'link',
              link: { sheet: cell.sheet, cell: cellName(cell.row, cell.column) },
            },
        { content: finding.message, style: 'text' },
      ],
      style: 'plain',
    };
  });
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
