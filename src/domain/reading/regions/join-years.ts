import type { Period } from '../../model';
import { isOrganisationName } from '../recognise/row-words';
import { nameKey, squeeze } from '../text';
import type { DraftTarget, IndicatorDraft } from './indicator-draft';

/** Indicators that stand on a sheet for each year, joined. */
export interface JoinedYears {
  readonly drafts: readonly IndicatorDraft[];
  /** The newest draft of each that was joined, with the sheets of the older ones. */
  readonly joined: readonly { readonly newest: IndicatorDraft; readonly sheets: readonly string[] }[];
}

/**
 * One sheet a year with the same indicators: the same id (or, without ids, the same goals) and the same title and unit,
 * on sheets whose titles or names say different years ("Skola 2024" and "Omsorg 2025" are of no series). The older sheets' values are earlier values of the newest's row.
 */
export function joinYears(drafts: readonly IndicatorDraft[]): JoinedYears {
  const groups = new Map<string, IndicatorDraft[]>();
  for (const draft of drafts) {
    if (draft.rows.block.year === null || draft.title === null) continue;
    const goals = draft.goals.map(({ id }) => id).join('|');
    const key = [draft.id ?? goals, nameKey(draft.title), draft.unit, seriesOf(draft)].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const replaced = new Map<IndicatorDraft, IndicatorDraft | null>();
  const joined: JoinedYears['joined'][number][] = [];
  for (const group of groups.values()) {
    if (group.length < 2 || !differInYear(group)) continue;
    const [newest, ...older] = [...group].sort((a, b) => yearOf(b) - yearOf(a)).map(withYear);
    const whole: IndicatorDraft = {
      ...newest!,
      key: group.find(({ key, id }) => key === id)?.key ?? newest!.key,
      outcomes: [...newest!.outcomes, ...older.flatMap(({ outcomes }) => outcomes)],
      targets: [...newest!.targets, ...older.flatMap(({ targets }) => targets.filter(stillHolds(newest!)))],
      baseline: newest!.baseline ?? older.find(({ baseline }) => baseline !== null)?.baseline ?? null,
    };
    for (const draft of group) replaced.set(draft, yearOf(draft) === yearOf(whole) ? whole : null);
    joined.push({ newest: whole, sheets: older.map(({ rows }) => rows.block.grid.name).toReversed() });
  }
  return {
    drafts:
      joined.length === 0
        ? drafts
        : drafts.flatMap((draft) => (replaced.has(draft) ? (replaced.get(draft) ?? []) : draft)),
    joined,
  };
}

/** What a sheet's name says beside its year, where that tells whose the indicators are. */
function seriesOf({ id, rows }: IndicatorDraft): string {
  const { name } = rows.block.grid;
  const rest = squeeze(name.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ' '));
  return rest !== squeeze(name) && (id === null || isOrganisationName(rest)) ? nameKey(rest) : '';
}

const isOfTerm = ({ forTerm, parsed }: DraftTarget): boolean => forTerm || parsed.some((one) => one.forTerm);

/** A newer sheet's target for the term takes the place of an older one's. */
const stillHolds =
  ({ targets }: IndicatorDraft) =>
  (target: DraftTarget): boolean =>
    !isOfTerm(target) || !targets.some(isOfTerm);

const yearOf = ({ rows }: IndicatorDraft): number => rows.block.year!;

const differInYear = (group: readonly IndicatorDraft[]): boolean =>
  new Set(group.map(yearOf)).size === group.length &&
  new Set(group.map(({ rows }) => rows.block.grid.name)).size === group.length;

/** Values and targets under headings without a year are of the sheet's. */
function withYear(draft: IndicatorDraft): IndicatorDraft {
  const year = yearOf(draft);
  const period: Period = { year, part: 'year', bare: true };
  return {
    ...draft,
    outcomes: draft.outcomes.map((value) => ({ ...value, period: value.period ?? period })),
    targets: draft.targets.map((target) => ({ ...target, year: target.forTerm ? target.year : (target.year ?? year) })),
  };
}
