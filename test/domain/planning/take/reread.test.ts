import { isPersonalGoal, type Indicator, type Model, type Outcome } from '../../../../src/domain/model';
import { fixtureCells } from '../../../support/cells';
import { sheetOf } from '../../../support/cells';
import { read } from '../../reading/support';
import { carriedOut, held, planned } from './support';

/** What an outcome says, wherever it stands. */
const said = ({ period, gender, value, word, ranks, missing, unreadable, mixedPercent, preliminary }: Outcome) => {
  // A number in doubt is not judged, for whichever reason it was not judged there.
  const doubtful = unreadable || mixedPercent;
  return JSON.stringify({
    period,
    gender,
    value: doubtful ? null : value,
    word,
    ranks,
    missing,
    doubtful,
    preliminary,
  });
};

/** Line breaks of one kind, and no marks that Excel takes away: what a cell of ours can hold. Long texts in short. */
const tidy = (text: string | null): string | null => {
  const tidied = text?.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '') ?? null;
  return tidied !== null && tidied.length > 200
    ? `${tidied.slice(0, 200)}… ${Math.min(tidied.length, 32_767)}`
    : tidied;
};

const indicatorSaid = (indicator: Indicator) => ({
  id: indicator.id,
  title: tidy(indicator.title),
  unit: indicator.unit,
  direction: indicator.direction,
  directionRaw: indicator.directionRaw,
  goals: indicator.goals.map(({ id }) => id),
  baseline: indicator.baseline && [indicator.baseline.value, indicator.baseline.word, indicator.baseline.year],
  // An empty cell of a column that another row has says nothing.
  outcomes: indicator.outcomes
    .filter(({ organisation, missing }) => organisation === null && missing !== 'tom')
    .map(said)
    .sort(),
  targets: indicator.targets
    .map(({ year, rule, problem, mean, limits, decimals }) =>
      // A number in doubt is not read, for whichever reason it was not read there.
      JSON.stringify({
        year,
        rule,
        problem: problem === 'mixedPercent' ? 'unreadable' : problem,
        mean,
        limits,
        decimals,
      }),
    )
    .sort(),
  forecast: indicator.forecast && [indicator.forecast.period.year, indicator.forecast.value],
  tolerance: indicator.tolerance && { ...indicator.tolerance, address: null },
  comparisons: indicator.comparisons
    .map(({ group, period, value }) => JSON.stringify([group, period?.year, value]))
    .sort(),
  rest: [
    indicator.weight,
    indicator.priority,
    indicator.margin,
    indicator.cumulative,
    indicator.comparableFrom,
    indicator.rankOf,
    indicator.missingReason,
    indicator.source,
    indicator.method,
    indicator.frequency,
    indicator.koladaId,
    indicator.performer,
    tidy(indicator.comment),
  ],
});

const goalsSaid = ({ goals, steeringModel }: Model, links: Model['links']) =>
  goals
    .filter((goal) => !isPersonalGoal(goal, steeringModel))
    .map(({ parents, replacedBy, ...goal }) => ({
      ...goal,
      row: null,
      key: null,
      idBecameDate: null,
      title: tidy(goal.title),
      comment: tidy(goal.comment),
      description: tidy(goal.description),
      parents: [
        ...new Set([
          ...parents.map(({ id }) => id),
          ...links.filter(({ answeredBy }) => answeredBy.includes(goal.id ?? '')).flatMap((link) => link.goal ?? []),
        ]),
      ],
      replacedBy: replacedBy.map(({ id }) => id),
    }));

/** A workbook of the same rules, and nothing else: what is taken is read as it was. */
const receiverFor = (from: Awaited<ReturnType<typeof fixtureCells>>, model: Model) => {
  const rules = new Set(
    model.regions.filter(({ kind }) => kind === 'levels' || kind === 'settings').map(({ sheet }) => sheet),
  );
  const sheets = from.sheets.filter(({ name }) => rules.has(name));
  return held({ sheets: sheets.length > 0 ? sheets : [sheetOf('Blad1', [['Anteckning']])] });
};

describe('what is taken says here what it said in the file', () => {
  it.each([
    'egen-status',
    'farlig',
    'haninge',
    'skyddad',
    'sollentuna',
    'tecken',
    'vaggeryd',
    'vallentuna',
    'inriktning',
  ])('%s', async (name) => {
    const from = await fixtureCells(name);
    const source = read(from);
    const to = receiverFor(from, source);
    const plan = planned(from, to);
    const after = read(carriedOut(to, plan).cells);
    const left = new Set(plan.left.map(({ id, title }) => id ?? title));
    const come = <T extends { id: string | null; title: string | null }>(rows: readonly T[]) =>
      rows.filter(({ id, title }) => (id ?? title) !== null && !left.has(id ?? title));
    const personal = new Set(
      source.goals.filter((goal) => isPersonalGoal(goal, source.steeringModel)).map(({ id }) => id),
    );
    const indicators = source.indicators.filter(
      ({ goals }) => goals.length === 0 || !goals.every(({ id }) => personal.has(id)),
    );
    expect(come(goalsSaid(after, []))).toEqual(come(goalsSaid(source, source.links)));
    expect(come(after.indicators).map(indicatorSaid)).toEqual(come(indicators).map(indicatorSaid));
    expect(after.problems.filter(({ kind }) => kind === 'headingTwice' || kind === 'headingAmbiguous')).toEqual([]);
  });
});

it('a number with a comma that is English or Swedish is not read here either', () => {
  const from = {
    sheets: [
      sheetOf('KPIs', [
        ['Goal', 'KPI ID', 'KPI', 'Unit', 'Direction', 'Baseline 2022', 'Actual 2023', 'Riket 2023', 'Target 2025'],
        ['Safe schools', 'K1', 'Cases', 'number', 'Down', '1,100', '1,045', 90, 'at most 1,000'],
      ]),
    ],
  };
  const to = receiverFor(from, read(from));
  const [indicator] = read(carriedOut(to, planned(from, to)).cells).indicators;
  expect(indicator?.outcomes.map(({ value, unreadable }) => [value, unreadable])).toEqual([[null, true]]);
  expect(indicator?.targets.map(({ rule }) => rule)).toEqual([null]);
  expect(indicator?.baseline).toMatchObject({ value: null, unreadable: true });
});
