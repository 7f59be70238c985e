import { occasionDate, type Occasion, ownerNotPerson, type Proposal, sharePercent } from '../model';
import { dateSerial } from '../reading/date';
import { targetOfYear } from '../reporting/indicator-columns';
import { say } from '../reporting/messages';
import { numberCell, periodLabel, shownDecimals } from '../reporting/number-look';
import type { ReportCell } from '../reporting/report-sheet';
import { missingCell, statusCell } from '../reporting/status-look';
import { occasionShort } from '../reporting/sheet-frame';
import { type GoalView, goalsOfIndicators, type IndicatorView, type ReportView } from '../reporting/view';
import type { Work } from '../work';
import type { HistoryField } from './fields';

/** A row of *Historik* to be written; what isn't there is left empty, since charts and filters take a dash for text. */
export interface HistoryRow {
  readonly key: string;
  readonly status: Proposal | null;
  readonly cells: Readonly<Partial<Record<HistoryField, ReportCell>>>;
}

type Cells = Partial<Record<HistoryField, ReportCell>>;

/** The occasion's last day as Excel counts days. */
const lastDay = (occasion: Occasion): number => dateSerial(occasionDate(occasion));

const text = (content: ReportCell['content'] | null): ReportCell | undefined =>
  content === null || content === '' ? undefined : { content };

const known = (cell: ReportCell): ReportCell | undefined => (cell === missingCell ? undefined : cell);

function goalCells({ goal, level, judgement }: GoalView, { model }: ReportView): Cells {
  const { settings } = model;
  const share = judgement && sharePercent(judgement.counts);
  return {
    item: { content: say('report.deviations.goal') },
    level: text(level?.name ?? goal.level),
    id: text(goal.id),
    title: text(goal.title),
    owner: text(ownerNotPerson(goal, model.units)),
    status: known(statusCell(judgement?.status ?? null, settings)),
    proposal: known(statusCell(judgement?.proposal ?? null, settings)),
    assessment: text(goal.assessment),
    share:
      share === null
        ? undefined
        : { content: share, style: 'number', format: { kind: 'number', decimals: 0, unit: '%' } },
  };
}

function outcomeCells({ indicator, judgement }: IndicatorView): Cells {
  const outcome = judgement?.outcome ?? null;
  if (outcome === null || outcome.value === null) return {};
  const { value, period } = outcome;
  return {
    outcome: typeof value === 'number' ? numberCell(value, shownDecimals(indicator)) : { content: value },
    period: text(periodLabel(period)),
  };
}

function forecastCell({ indicator }: IndicatorView): ReportCell | undefined {
  const { forecast } = indicator;
  if (forecast === null) return undefined;
  return forecast.value === null ? text(forecast.word) : numberCell(forecast.value, shownDecimals(indicator));
}

function indicatorCells(item: IndicatorView, goals: readonly GoalView[], view: ReportView): Cells {
  const { indicator, judgement } = item;
  const owner = goals.map(({ goal }) => ownerNotPerson(goal, view.model.units)).find((name) => name !== null);
  return {
    item: { content: say('report.deviations.indicator') },
    id: text(indicator.id),
    title: text(indicator.title),
    goals: text(goals.flatMap(({ goal }) => goal.id ?? []).join(', ')),
    owner: text(owner ?? null),
    status: known(statusCell(judgement?.status ?? null, view.model.settings)),
    unit: text(indicator.unit),
    ...outcomeCells(item),
    target: known(targetOfYear(item, view.occasion.year)),
    forecast: forecastCell(item),
  };
}

const ROWS_PER_SLICE = 500;

/**
 * The occasion's results: each scored goal, then each indicator, in workbook order. Areas and visions have none.
 * @param ran when it was run, as Excel counts days and times
 */
export function* historyRows(view: ReportView, ran: number): Work<readonly HistoryRow[]> {
  const { occasion } = view;
  const shared: Cells = {
    occasion: { content: occasionShort(occasion) },
    date: { content: lastDay(occasion), format: { kind: 'date', time: false } },
    ran: { content: ran, format: { kind: 'date', time: true } },
  };
  const rows: HistoryRow[] = [];
  const add = (key: string, status: Proposal | null, cells: Cells): void => {
    rows.push({ key, status, cells: { ...shared, ...cells } });
  };
  for (const goal of view.goals) {
    if (!goal.judged || goal.judgement === null) continue;
    add(goal.key, goal.judgement.status, goalCells(goal, view));
    if (rows.length % ROWS_PER_SLICE === 0) yield;
  }
  const goals = goalsOfIndicators(view);
  yield;
  for (const item of view.indicators) {
    if (item.judgement === null) continue;
    add(item.key, item.judgement.status, indicatorCells(item, goals.get(item) ?? [], view));
    if (rows.length % ROWS_PER_SLICE === 0) yield;
  }
  return rows;
}
