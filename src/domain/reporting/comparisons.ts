import {
  isFromKolada,
  list,
  quantity,
  samePeriod,
  type Indicator,
  type Message,
  type Outcome,
  type Period,
  type Settings,
  type Standing,
} from '../model';
import { difference } from '../judging/exact';
import { isGroup } from '../judging/kinds/comparison';
import { type Others, othersOf } from '../judging/peers';
import { say } from './comparison-messages';
import { say as sayReport } from './messages';
import { isOwn, numberCell, periodLabel, shownDecimals } from './number-look';
import type { ReportBlock, ReportCell, ReportRow } from './report-sheet';
import { textRow } from './sheet-frame';
import { missingCell } from './status-look';
import { nameWithUnit, type IndicatorView, type ReportView } from './view';

/** An indicator that the workbook can compare with others: its judged outcome, and what it has of them. */
interface Compared {
  readonly view: IndicatorView;
  readonly period: Period;
  readonly value: number;
  readonly others: Others;
  /** What columns of the workbook say of place, best and worst in that very period. */
  readonly said: ReadonlyMap<Standing['field'], string>;
}

const COLUMNS = ['own', 'place', 'mean', 'kingdom', 'gap', 'best', 'worst'] as const;
type Column = (typeof COLUMNS)[number];

function saidOf({ standings = [] }: Indicator, period: Period): Compared['said'] {
  const said = new Map<Standing['field'], string>();
  // A column of the very year says it before one without.
  for (const dated of [false, true]) {
    for (const one of standings) {
      if ((one.period !== null) === dated && (one.period === null || samePeriod(one.period, period)))
        said.set(one.field, one.text);
    }
  }
  return said;
}

/** Null: there is no number to compare, or no more to say than the column *Jämförelse* does. */
function comparedOf(view: IndicatorView, settings: Settings): Compared | null {
  const { indicator, judgement } = view;
  const outcome = judgement?.outcome ?? null;
  if (outcome === null || typeof outcome.value !== 'number') return null;
  const { period, value } = outcome;
  const others = othersOf(indicator, period, settings);
  const said = saidOf(indicator, period);
  if (others.members.length + others.groups.length < 2 && said.size === 0) return null;
  return { view, period, value, others, said };
}

/** Computed values are shown with the decimals of the outcomes, and one at the least. */
const decimalsOfComputed = ({ view }: Compared): number => Math.max(1, shownDecimals(view.indicator));

/** Given values are shown with the decimals of the outcomes; with one at the least where any of them has some. */
function decimalsOf(compared: Compared): number {
  const { view, value, others } = compared;
  const given = [value, ...[...others.members, ...others.groups].map((one) => one.value)];
  return given.every(Number.isInteger) ? shownDecimals(view.indicator) : decimalsOfComputed(compared);
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

function genderGap({ view: { indicator }, period }: Compared): number | null {
  const of = (gender: Outcome['gender']): number | null =>
    indicator.outcomes.find(
      (one) => one.gender === gender && one.organisation === null && samePeriod(one.period, period),
    )?.value ?? null;
  const [women, men] = [of('women'), of('men')];
  return women === null || men === null ? null : difference(women, men);
}

/** The best or the worst of all that have a value, the own municipality among them; null where neither way is better. */
function endOf(compared: Compared, end: 'best' | 'worst', settings: Settings): Message | string | null {
  const { view, value, others } = compared;
  const { place } = view.judgement?.peers ?? { place: null };
  if (place === null) return compared.said.get(end === 'best' ? 'peerBest' : 'peerWorst') ?? null;
  const own = { name: settings.municipality ?? say('report.comparisons.ownName'), value };
  const higher = view.indicator.direction === 'higher';
  const most = (end === 'best') === higher ? Math.max : Math.min;
  const all = [own, ...others.members];
  const extreme = most(...all.map((one) => one.value));
  const names = all.filter((one) => one.value === extreme).map(({ name }) => name);
  const decimals = decimalsOf(compared);
  return say('report.comparisons.named', {
    name: list(names, ', '),
    value: quantity(rounded(extreme, decimals), null, decimals),
  });
}

/** The mean of the municipalities with columns, else that of the one group the workbook gives. */
function meanCell(compared: Compared, settings: Settings): ReportCell {
  const { view, others } = compared;
  const mean = view.judgement?.peers?.mean ?? null;
  if (mean !== null) return numberCell(mean, decimalsOfComputed(compared));
  const groups = others.groups.filter(({ name }) => !isGroup(name, 'riket', settings));
  const group = groups.length === 1 ? groups[0]! : groups.find(({ name }) => !isGroup(name, 'länet', settings));
  return group ? numberCell(group.value, decimalsOf(compared), group.name) : missingCell;
}

function cellOf(column: Column, compared: Compared, report: ReportView): ReportCell {
  const { view, period, value, others, said } = compared;
  const { settings } = report.model;
  const decimals = decimalsOf(compared);
  switch (column) {
    case 'own':
      return numberCell(value, decimals, isOwn(period, report.occasion) ? null : periodLabel(period));
    case 'place': {
      const { place, of, shared } = view.judgement?.peers ?? { place: null, of: 0, shared: false };
      if (place !== null)
        return { content: sayReport('report.appendix.place', { place, of, shared: String(shared) }), style: 'text' };
      return said.has('peerPlace') ? { content: said.get('peerPlace')!, style: 'text' } : missingCell;
    }
    case 'mean':
      return meanCell(compared, settings);
    case 'kingdom': {
      const kingdom = others.groups.find(({ name }) => isGroup(name, 'riket', settings));
      return kingdom ? numberCell(kingdom.value, decimals) : missingCell;
    }
    case 'gap': {
      const gap = genderGap(compared);
      if (gap === null) return missingCell;
      return { content: gap, style: 'number', format: { kind: 'number', decimals, signed: true } };
    }
    case 'best':
    case 'worst': {
      const end = endOf(compared, column, settings);
      return end === null ? missingCell : { content: end, style: 'text' };
    }
  }
}

function rowsOf(compared: Compared, columns: readonly Column[], report: ReportView): readonly ReportRow[] {
  const { view, others } = compared;
  const key = `c.${view.key}`;
  const cells: ReportCell[] = [
    { content: nameWithUnit(view.indicator), style: 'text' },
    ...columns.map((column) => cellOf(column, compared, report)),
  ];
  const without =
    others.missing.length > 0 && others.members.length > 0
      ? textRow(
          `${key}/without`,
          say('report.comparisons.without', { names: list(others.missing) }),
          columns.length,
          'detail',
          1,
        )
      : null;
  const row: ReportRow = { key, cells, style: 'plain', keepWithNext: without !== null };
  return without === null ? [row] : [row, { ...without, keepWithNext: false }];
}

/** Whom the places are among, and whose work they are. */
function notes(all: readonly Compared[], columns: readonly Column[]): readonly Message[] {
  const among = new Set(all.flatMap(({ others }) => others.members.map(({ name }) => name)));
  const kolada = all.filter(({ view }) => isFromKolada(view.indicator)).length;
  return [
    ...(among.size > 0 ? [say('report.comparisons.among', { names: list([...among]) })] : []),
    ...(kolada > 0
      ? [
          say('report.comparisons.source.kolada', {
            mixed: all.length > kolada ? 'yes' : 'no',
            kingdom: columns.includes('kingdom') ? 'yes' : 'no',
          }),
        ]
      : []),
    ...(all.length > kolada ? [say('report.comparisons.source.own')] : []),
  ];
}

/**
 * *Jämförelser*: each indicator's outcome beside those that the workbook has values of, of the outcome's own period. All
 * of it stands in the workbook's columns, so that it is there without a network. Empty where there is nothing to compare
 * with, or one group alone, which has its column among the goals. At most seven columns beside the first, so that the user's own column of comments is never written in.
 */
export function comparisonBlocks(report: ReportView, indicators: readonly IndicatorView[]): readonly ReportBlock[] {
  const { settings } = report.model;
  const all = [...new Set(indicators)].flatMap((view) => comparedOf(view, settings) ?? []);
  if (all.length === 0) return [];
  const columns = COLUMNS.filter((column) => all.some((compared) => cellOf(column, compared, report) !== missingCell));
  return [
    { kind: 'heading', id: 'comparisons', text: say('report.comparisons.heading') },
    {
      kind: 'table',
      id: 'comparisons',
      headings: [
        sayReport('report.column.indicator'),
        ...columns.map((column) => say(`report.comparisons.column.${column}`)),
      ],
      rows: all.flatMap((compared) => rowsOf(compared, columns, report)),
      filterable: false,
      empty: say('report.comparisons.empty'),
    },
    {
      kind: 'paragraph',
      id: 'comparisons/notes',
      text: sayReport('report.judged.sentences', { sentences: list(notes(all, columns), ' ') }),
      style: 'muted',
    },
  ];
}
