import type { Message } from '../../../src/domain/model';
import type { ReportBlock, ReportCell, ReportRow, ReportSheet } from '../../../src/domain/reporting';
import type { Resolve } from '../../../src/excel/report';

/** Words for messages in tests: the key, and its arguments. */
export const words: Resolve = ({ key, args }: Message) =>
  args === undefined ? key : `${key} ${Object.values(args).map(String).join(' ')}`.trim();

/** A row with a text, a number and a place for the user's comment; `comment` is what we put there ourselves. */
export const row = (key: string, text = key, number = 1, comment?: string): ReportRow => ({
  key,
  cells: [
    { content: text, style: 'text' },
    { content: number, style: 'number', format: { kind: 'number', decimals: 1 } },
    comment === undefined ? null : { content: comment, style: 'comment' },
  ],
  style: 'plain',
});

export interface Spec extends Partial<ReportSheet> {
  readonly rows?: readonly ReportRow[];
  readonly before?: readonly ReportBlock[];
}

/** Title, a table of three columns (the last one *Kommentar*) and free text. */
export function report({ rows = [row('m.A'), row('m.B')], before = [], ...rest }: Spec = {}): ReportSheet {
  return {
    kind: 'summary',
    key: 'summary',
    name: 'Sammanfattning',
    columns: [{ width: 40 }, { width: 12 }, { width: 30 }],
    keptColumns: [2],
    blocks: [
      { kind: 'title', text: 'Rubrik' },
      ...before,
      {
        kind: 'table',
        id: 'goals',
        headings: ['Mål', 'Antal', 'Kommentar'],
        rows,
        filterable: false,
        empty: { key: 'empty' },
      },
      { kind: 'freeText', id: 'analysis', heading: { key: 'analysis' }, hint: { key: 'hint' }, rows: 2 },
    ],
    mainTable: 'goals',
    page: { orientation: 'landscape', header: { left: 'A & B', right: 'Helår 2025' }, footer: 'Rubrik' },
    ...rest,
  };
}

export const textCell = (content: string): ReportCell => ({ content, style: 'text' });
