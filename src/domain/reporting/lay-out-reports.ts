import type { Finding, Judgements, Model } from '../model';
import type { Work } from '../work';
import { appendixSheet } from './appendix';
import { committeeSheet } from './committee';
import { coverageSheet } from './coverage';
import { deviationsSheet } from './deviations';
import { findingsSheet } from './findings-sheet';
import { ownersOf, type Owners } from './owners';
import type { ReportKind, ReportSheet } from './report-sheet';
import { summarySheet } from './summary';
import { hasGlobalGoals, sdgSheet } from './sdg';
import { threadSheet } from './thread';
import { viewOf, type ReportView } from './view';

export interface LayOutOptions {
  /** Null: every kind that has content. */
  readonly kinds: readonly ReportKind[] | null;
  /** Names of nämnder and bolag that get a sheet; null: all. */
  readonly owners: readonly string[] | null;
  readonly texts: 'short' | 'full';
  /** The same workbook judged at the occasion before, of the same kind: gives the trend of the share met. */
  readonly previous: Judgements | null;
}

type Make = (view: ReportView, owners: Owners, findings: readonly Finding[]) => Work<ReportSheet | null>;

/** Sheets there is one of, in the order they are to stand; null where the workbook has nothing for one. */
const OTHERS: readonly (readonly [ReportKind, Make])[] = [
  ['thread', threadSheet],
  ['coverage', (view, owners) => (owners.committees.length > 0 ? coverageSheet(view, owners) : none())],
  ['deviations', deviationsSheet],
  ['appendix', (view) => (view.indicators.length > 0 ? appendixSheet(view) : none())],
  ['findings', (view, _, findings) => findingsSheet(view, findings)],
  ['sdg', (view) => (hasGlobalGoals(view) ? sdgSheet(view) : none())],
];

/** No sheet. */
function* none(): Work<null> {
  yield;
  return null;
}

/** The report sheets of a judged workbook, in the order they are to stand. Yields between slices of every sheet. */
export function* layOutReports(
  model: Model,
  judgements: Judgements,
  findings: readonly Finding[],
  options: LayOutOptions,
): Work<readonly ReportSheet[]> {
  const view = yield* viewOf(model, judgements);
  yield;
  const owners = ownersOf(view);
  const wants = (kind: ReportKind): boolean => options.kinds === null || options.kinds.includes(kind);
  const sheets: ReportSheet[] = [];
  if (wants('summary'))
    sheets.push(yield* summarySheet({ view, owners, previous: options.previous, texts: options.texts }));
  yield;
  if (wants('committees')) {
    for (const committee of owners.committees) {
      if (options.owners !== null && !options.owners.some((name) => owners.find(name)?.name === committee.name))
        continue;
      sheets.push(yield* committeeSheet(view, owners, committee, options.texts));
      yield;
    }
  }
  for (const [kind, make] of OTHERS) {
    if (!wants(kind)) continue;
    const sheet = yield* make(view, owners, findings);
    if (sheet) sheets.push(sheet);
    yield;
  }
  return sheets;
}
