import { type Finding, type Judgements, type Model, yearsBefore } from '../model';
import type { Work } from '../work';
import { appendixSheet } from './appendix';
import type { ChartChoice } from './chart-choice';
import { committeeSheet } from './committee';
import { coverageSheet } from './coverage';
import { deviationsSheet } from './deviations';
import { findingsSheet } from './findings-sheet';
import { entriesAt, type HistoryEntry } from '../history/entry';
import { ownersOf, type Owners } from './owners';
import { periodsSheet } from './periods';
import type { ReportKind } from './report-kinds';
import type { ReportSheet } from './report-sheet';
import { summarySheet } from './summary';
import { hasGlobalGoals, sdgSheet } from './sdg';
import { threadSheet } from './thread';
import { personalKeys, viewOf, type ReportView } from './view';

export interface LayOutOptions {
  /** Null: every kind that has content. */
  readonly kinds: readonly ReportKind[] | null;
  /** Names of nämnder and bolag that get a sheet; null: all. */
  readonly owners: readonly string[] | null;
  readonly texts: 'short' | 'full';
  /** Indicators with a chart of outcome against target, on the sheets of their nämnder. */
  readonly charts: ChartChoice;
  /** Counts of the summary are formulas over its own tables, not values. */
  readonly live: boolean;
  /** The same workbook judged at the occasion before, of the same kind: gives the trend of the share met. */
  readonly previous: Judgements | null;
  /** What *Historik* says of all occasions. */
  readonly history: readonly HistoryEntry[];
}

type Make = (
  view: ReportView,
  owners: Owners,
  findings: readonly Finding[],
  history: LayOutOptions['history'],
) => Work<ReportSheet | null>;

/** Sheets there is one of, in the order they are to stand; null where the workbook has nothing for one. */
const OTHERS: readonly (readonly [ReportKind, Make])[] = [
  ['thread', threadSheet],
  ['coverage', (view, owners) => (owners.committees.length > 0 ? coverageSheet(view, owners) : none())],
  ['deviations', deviationsSheet],
  ['appendix', (view) => (view.indicators.length > 0 ? appendixSheet(view) : none())],
  ['findings', (view, _, findings) => findingsSheet(view, findings)],
  ['sdg', (view) => (hasGlobalGoals(view) ? sdgSheet(view) : none())],
  ['periods', (view, _owners, _findings, history) => periodsSheet(view, history)],
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
  const personal = personalKeys(view);
  const history = options.history.filter(({ key }) => !personal.has(key));
  const wants = (kind: ReportKind): boolean => options.kinds === null || options.kinds.includes(kind);
  const sheets: ReportSheet[] = [];
  if (wants('summary'))
    sheets.push(
      yield* summarySheet({
        view,
        owners,
        previous: options.previous,
        yearBefore: entriesAt(history, yearsBefore(view.occasion, 1)),
        texts: options.texts,
        charts: options.charts,
        live: options.live,
      }),
    );
  yield;
  if (wants('committees')) {
    for (const committee of owners.committees) {
      if (options.owners !== null && !options.owners.some((name) => owners.find(name)?.name === committee.name))
        continue;
      sheets.push(yield* committeeSheet(view, owners, committee, options));
      yield;
    }
  }
  for (const [kind, make] of OTHERS) {
    if (!wants(kind)) continue;
    const sheet = yield* make(view, owners, findings, history);
    if (sheet) sheets.push(sheet);
    yield;
  }
  return sheets;
}
