import type { Message, Occasion, Settings } from '../model';
import { say } from './messages';
import type { CellContent, ReportBlock, ReportPage, ReportRow, RowStyle } from './report-sheet';
import type { StatusKey } from './status-messages';
import type { ReportView } from './view';

/** "Helår 2025 (31 december)". */
const occasionName = (occasion: Occasion): Message =>
  say(`report.occasion.${occasion.kind}`, { year: String(occasion.year) });

/** "Helår 2025". */
export const occasionShort = ({ year, kind }: Occasion): Message => ({
  key: `status.occasion.${kind}` satisfies StatusKey,
  args: { year: String(year) },
});

/** What stands in header and footer of every report sheet. */
export const framed = (settings: Settings, occasion: Occasion, title: CellContent): ReportPage => ({
  orientation: 'landscape',
  header: {
    left: settings.municipality ?? say('report.page.left'),
    right: occasionName(occasion),
  },
  footer: title,
});

/** Title in A1 and, under it, municipality, occasion and plan. */
export function titleBlocks(view: ReportView, title: CellContent): readonly ReportBlock[] {
  const { municipality, plan } = view.model.settings;
  return [
    { kind: 'title', text: title },
    {
      kind: 'subtitle',
      text: say('report.subtitle', {
        parts: {
          type: 'list',
          items: [municipality, occasionName(view.occasion), plan].filter((part) => part !== null),
          joiner: ' · ',
        },
      }),
    },
  ];
}

/** A row of running text over the first columns of a table. */
export const textRow = (
  key: string,
  text: CellContent,
  span: number,
  style: RowStyle = 'detail',
  indent = 0,
): ReportRow => ({
  key,
  cells: [{ content: text, indent, style: style === 'detail' ? 'muted' : 'strong' }],
  style,
  span,
  keepWithNext: true,
});
