import { compareOccasions, entriesAt, type HistoryEntry, occasionsOf } from '../history/entry';
import { type Counts, type Occasion, sharePercent } from '../model';
import { countGoals, NO_COUNTS } from './counts';
import { say } from './messages';
import type { ReportBlock, ReportCell, ReportRow } from './report-sheet';
import { countedAs, STATUSES } from './status-look';
import { occasionShort } from './sheet-frame';
import type { ReportView } from './view';

/** The goals of an occasion by status. */
export interface OccasionCounts {
  readonly occasion: Occasion;
  readonly counts: Counts;
  /** In %; null where nothing was measured. */
  readonly share: number | null;
}

const countsOf = (occasion: Occasion, counts: Counts): OccasionCounts => ({
  occasion,
  counts,
  share: sharePercent(counts),
});

/** Every occasion up to now, the oldest first; now as it is judged, not as it was once written. */
export function developmentOf(view: ReportView, entries: readonly HistoryEntry[]): readonly OccasionCounts[] {
  const earlier = occasionsOf(entries).filter((occasion) => compareOccasions(occasion, view.occasion) < 0);
  return [
    ...earlier.map((occasion) => {
      const counts = { ...NO_COUNTS };
      for (const { item, status } of entriesAt(entries, occasion).values()) {
        const counted = item === 'goal' && status !== null ? countedAs(status) : null;
        if (counted) counts[counted] += 1;
      }
      return countsOf(occasion, counts);
    }),
    countsOf(view.occasion, countGoals(view.goals)),
  ];
}

const number = (content: number, unit?: string): ReportCell => ({
  content,
  style: 'number',
  format: { kind: 'number', decimals: 0, ...(unit !== undefined && { unit }) },
});

/**
 * The share of goals met over the occasions: a line, and the table with its numbers. Occasions where nothing was measured
 * have no share, and are left out: a line would draw them as zero.
 */
export function developmentBlocks(development: readonly OccasionCounts[]): readonly ReportBlock[] {
  const measured = development.filter(({ share }) => share !== null);
  const rows = measured.map(({ occasion, counts, share }): ReportRow => ({
    key: `development.${occasion.year}.${occasion.kind}`,
    cells: [
      { content: occasionShort(occasion), style: 'text' },
      number(share!, '%'),
      ...STATUSES.map((status) => number(counts[status])),
    ],
    style: 'plain',
    keepWithNext: true,
  }));
  return [
    { kind: 'heading', id: 'development', text: say('report.periods.development.heading') },
    {
      kind: 'table',
      id: 'development',
      headings: [
        say('report.periods.column.occasion'),
        say('report.periods.column.shareOfGoals'),
        ...STATUSES.map((status) => say(`report.column.${status}`)),
      ],
      rows,
      filterable: false,
      empty: say('report.periods.development.empty'),
    },
    ...(rows.length < 2
      ? []
      : [
          {
            kind: 'chart',
            id: 'development',
            shape: 'line',
            place: 'below',
            title: say('report.periods.chart'),
            table: 'development',
            series: [{ column: 1, style: 'met' }],
            rows: 14,
          } as const,
        ]),
  ];
}
