import type { Finding, Judgements, Model } from '../model';
import type { Work } from '../work';
import { committeeSheet } from './committee';
import { ownersOf } from './owners';
import type { ReportKind, ReportSheet } from './report-sheet';
import { summarySheet } from './summary';
import { viewOf } from './view';

export interface LayOutOptions {
  /** Null: every kind that has content. */
  readonly kinds: readonly ReportKind[] | null;
  /** Names of nämnder and bolag that get a sheet; null: all. */
  readonly owners: readonly string[] | null;
  readonly texts: 'short' | 'full';
  /** The same workbook judged at the occasion before, of the same kind: gives the trend of the share met. */
  readonly previous: Judgements | null;
}

/** The report sheets of a judged workbook, in the order they are to stand. Yields between sheets. */
export function* layOutReports(
  model: Model,
  judgements: Judgements,
  findings: readonly Finding[],
  options: LayOutOptions,
): Work<readonly ReportSheet[]> {
  const view = viewOf(model, judgements);
  const owners = ownersOf(view);
  const wants = (kind: ReportKind): boolean => options.kinds === null || options.kinds.includes(kind);
  const sheets: ReportSheet[] = [];
  void findings;
  if (wants('summary')) sheets.push(summarySheet({ view, owners, previous: options.previous, texts: options.texts }));
  yield;
  if (wants('committees')) {
    for (const committee of owners.committees) {
      if (options.owners !== null && !options.owners.some((name) => owners.find(name)?.name === committee.name))
        continue;
      sheets.push(committeeSheet(view, owners, committee, options.texts));
      yield;
    }
  }
  return sheets;
}
