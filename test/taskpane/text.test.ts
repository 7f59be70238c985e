import fc from 'fast-check';
import type { Finding } from '../../src/domain/model';
import { createTranslator } from '../../src/i18n';
import { languageOf } from '../../src/taskpane/app';
import { NO_FILTER, type FindingFilter } from '../../src/taskpane/state/pane-state';
import { inSheetOrder } from '../../src/taskpane/text/changes';
import { fieldChoices, unreadColumns } from '../../src/taskpane/text/fields';
import {
  countBySeverity,
  distinct,
  filterFindings,
  groupFindings,
  listFindings,
  openFindings,
} from '../../src/taskpane/text/findings';
import { goalTree } from '../../src/taskpane/text/goal-tree';
import { lastRunText, occasionChoices, occasionText, periodText } from '../../src/taskpane/text/occasions';
import { brokenAtGaps, niceScale, seriesOf, valueTicks, yearTicks } from '../../src/taskpane/text/series';
import { goalShares } from '../../src/taskpane/text/share-trend';
import { statusWord, trendText } from '../../src/taskpane/text/status';
import { chooseTheme, luminance } from '../../src/taskpane/text/theme';
import { atLeast, goal, indicator, interval, model, occasion, outcome, settings, target } from '../support/build-model';
import { finding, FINDINGS, JUDGED, REGIONS } from './support/made-workbook';

const sv = createTranslator('sv');

describe('findings', () => {
  const listed = listFindings(FINDINGS, ({ rule }) => `${rule} säger något om Överordnat mål`);
  const kept = (filter: Partial<FindingFilter>) =>
    filterFindings(listed, { ...NO_FILTER, ...filter }).map(({ finding: { rule } }) => rule);

  it.each<[string, Partial<FindingFilter>, readonly string[]]>([
    ['nothing', {}, ['H03', 'H03', 'U06', 'W05']],
    ['severities', { severities: ['warning', 'notice'] }, ['U06', 'W05']],
    ['owner', { owner: 'Socialnämnden' }, ['H03', 'U06']],
    ['sheet', { sheet: 'Indikatorer' }, ['U06']],
    ['rule', { rule: 'W05' }, ['W05']],
    ['a cell', { search: 'mål!e14' }, ['H03']],
    ['words in any order and case', { search: 'MÅL h03 överordnat' }, ['H03', 'H03']],
    ['several at once', { severities: ['error'], owner: 'Socialnämnden', search: 'e14' }, ['H03']],
    ['what is not there', { search: 'finns inte' }, []],
  ])('narrow by %s', (_name, filter, expected) => {
    expect(kept(filter)).toEqual(expected);
  });

  it('hide the acknowledged, and show them by themselves', () => {
    const known = FINDINGS.map((one, at) => ({ ...one, key: `${one.rule}|${at}` }));
    const acknowledged = new Map([[known[1]!.key, 'Vi vet.']]);
    const with1 = listFindings(known, () => '', acknowledged);
    const shown = (filter: Partial<FindingFilter>) => filterFindings(with1, { ...NO_FILTER, ...filter });
    expect(shown({})).toHaveLength(known.length - 1);
    expect(shown({ acknowledged: true }).map(({ reason }) => reason)).toEqual(['Vi vet.']);
    expect(openFindings({ findings: known, acknowledged })).toHaveLength(known.length - 1);
  });

  it('group by severity, then rule, a rule with two severities twice', () => {
    const both = listFindings([...FINDINGS, finding({ severity: 'warning' })], () => '');
    expect(groupFindings(both).map(({ key, findings }) => [key, findings.length])).toEqual([
      ['error H03', 2],
      ['warning H03', 1],
      ['warning U06', 1],
      ['notice W05', 1],
    ]);
  });

  it('are all in some group, and counted', () => {
    const any = fc.array(
      fc.record({
        rule: fc.constantFrom('H01', 'T02', 'U06'),
        severity: fc.constantFrom<Finding['severity']>('error', 'warning', 'notice'),
      }),
    );
    fc.assert(
      fc.property(any, (rests) => {
        const findings = rests.map(finding);
        const grouped = groupFindings(listFindings(findings, () => ''));
        const counts = countBySeverity(findings);
        expect(grouped.flatMap((group) => group.findings)).toHaveLength(findings.length);
        expect(counts.error + counts.warning + counts.notice).toBe(findings.length);
      }),
    );
  });

  it('have their owners sorted as Swedish', () => {
    expect(distinct(['Östra', 'Äldrenämnden', null, 'Arbete', 'Äldrenämnden'])).toEqual([
      'Arbete',
      'Äldrenämnden',
      'Östra',
    ]);
  });
});

describe('goalTree', () => {
  const shape = (goals: Parameters<typeof goal>[0][]) =>
    goalTree(model({ goals: goals.map((spec) => goal(spec)) })).map(({ goal: { id }, parent }) => [id, parent]);

  it.each([
    [
      'a chain',
      [{ id: 'B', parents: ['A'] }, { id: 'A' }, { id: 'C', parents: ['B'] }],
      [
        ['A', null],
        ['B', 'A'],
        ['C', 'B'],
      ],
    ],
    [
      'two parents: the first',
      [{ id: 'A' }, { id: 'B' }, { id: 'C', parents: ['B', 'A'] }],
      [
        ['A', null],
        ['B', null],
        ['C', 'B'],
      ],
    ],
    ['a parent that is not there', [{ id: 'C', parents: ['X'] }], [['C', null]]],
    [
      'an area',
      [
        { id: 'MO1', title: 'Trygghet' },
        { id: 'A', area: 'Trygghet' },
      ],
      [
        ['MO1', null],
        ['A', 'MO1'],
      ],
    ],
    [
      'a ring, cut where it closes',
      [
        { id: 'A', parents: ['B'] },
        { id: 'B', parents: ['A'] },
      ],
      [
        ['B', null],
        ['A', 'B'],
      ],
    ],
  ])('%s', (_name, goals, expected) => {
    expect(shape(goals)).toEqual(expected);
  });

  it('shows every goal once, whatever the links', () => {
    const links = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(links, (parents) => {
        const goals = parents.map((above, at) => goal({ id: `G${at}`, parents: above.map((one) => `G${one}`) }));
        const nodes = goalTree(model({ goals }));
        expect(nodes.map((node) => node.goal.key).sort()).toEqual(goals.map(({ key }) => key).sort());
        const seen = new Set<string>();
        for (const { goal: shown, parent } of nodes) {
          if (parent !== null) expect(seen).toContain(parent);
          seen.add(shown.key);
        }
      }),
    );
  });
});

describe('goalShares', () => {
  it('the share met now, its trend since the year before, and the years where something was measured', () => {
    expect(goalShares(JUDGED)(JUDGED.judgements.goals[1]!.goal)).toMatchObject({
      now: { met: 1, measured: 1, share: 1 },
      earlier: [{ occasion: { year: 2024, kind: 'year' }, met: 0, measured: 2 }],
      trend: 'improving',
      way: 'up',
      change: 100,
    });
  });

  it('no trend without the year before: a gap year is a gap', () => {
    const twoYearsBefore = JUDGED.earlier.map((one) => ({ ...one, occasion: { year: 2023, kind: 'year' as const } }));
    const shares = goalShares({ ...JUDGED, earlier: twoYearsBefore.slice(0, 1) })(JUDGED.judgements.goals[1]!.goal);
    expect(shares).toMatchObject({ trend: 'none', way: null, change: null, earlier: [{ measured: 2 }] });
  });

  it('nothing of a goal that was not there', () => {
    const none = { now: null, earlier: [], trend: 'none' };
    expect(goalShares({ ...JUDGED, earlier: [] })('?')).toMatchObject(none);
  });
});

describe('seriesOf', () => {
  it('draws totals in time order and leaves out what is no number', () => {
    const { outcomes } = seriesOf(
      indicator({
        outcomes: [
          outcome(2025, 3),
          outcome('Delår 2025', 2),
          outcome(2024, 'bortfall'),
          outcome(2023, { value: null, unreadable: true }),
          { ...outcome(2022, 9), gender: 'women' },
          { ...outcome(2022, 9), organisation: 'Skola A' },
          outcome(2022, 0),
        ],
      }),
    );
    expect(outcomes.map(({ x, value }) => [Number(x.toFixed(2)), value])).toEqual([
      [2022, 0],
      [2024.67, 2],
      [2025, 3],
    ]);
  });

  it.each([
    ['one line', [atLeast(83, 2024), atLeast(86, 2025)], [[83, 86]]],
    ['an interval', [interval(1, 3, 2025)], [[1], [3]]],
    ['words', [target({ kind: 'increase', baseYear: null }, 2025)], []],
    ['unreadable', [target(null, 2025, { problem: 'unreadable' })], []],
    ['no year', [atLeast(83, null)], []],
  ])('draws a target with %s', (_name, targets, expected) => {
    expect(seriesOf(indicator({ targets })).targets.map((line) => line.map(({ value }) => value))).toEqual(expected);
  });
});

describe('the chart', () => {
  const line = (outcomes: Record<string, number>) => seriesOf(indicator({ outcomes })).outcomes;

  it.each<[string, Record<string, number>, readonly (number | null)[]]>([
    ['follow each other', { 2023: 1, 2024: 2, 2025: 3 }, [1, 2, 3]],
    ['miss a year', { 2022: 1, 2024: 2, 2025: 3 }, [1, null, 2, 3]],
    ['miss several years', { 2019: 1, 2024: 2 }, [1, null, 2]],
    ['have parts of years', { 2023: 1, 'T1 2024': 2, 'Delår 2025': 3 }, [1, 2, 3]],
  ])('breaks the line of outcomes that %s', (_name, outcomes, expected) => {
    expect(brokenAtGaps(line(outcomes)).map((point) => point && point.value)).toEqual(expected);
  });

  it.each<[string, Record<string, number>, readonly number[]]>([
    ['a few', { 2022: 1, 2025: 1 }, [2022, 2023, 2024, 2025]],
    ['part of one', { 'T1 2025': 1, 'Delår 2025': 1 }, [2025]],
    ['one begun', { 2024: 1, 'T1 2025': 1 }, [2024, 2025]],
    ['many', { 2014: 1, 2025: 1 }, [2015, 2017, 2019, 2021, 2023, 2025]],
  ])('names the years of %s', (_name, outcomes, expected) => {
    expect(yearTicks(line(outcomes))).toEqual(expected);
  });

  it('names values without the noise of arithmetic', () => {
    expect(valueTicks([0.1, 0.7])).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });
});

it('finds an axis of four even steps that holds every value', () => {
  expect(niceScale([81.2, 86])).toEqual({ low: 80, high: 88 });
  expect(niceScale([-0.9, 8.3])).toEqual({ low: -5, high: 15 });
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const { low, high } = niceScale(values);
      expect(low).toBeLessThanOrEqual(Math.min(...values) + 1e-6);
      expect(high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-6);
      expect(high).toBeGreaterThan(low);
    }),
  );
});

describe('occasions', () => {
  it('offers every occasion of the years with outcomes, newest first', () => {
    const books = model({ indicators: [indicator({ outcomes: { 2024: 1, 'Delår 2025': 2 } })] });
    expect(occasionChoices(books, null).map((one) => occasionText(sv, one))).toEqual([
      'Helår 2025',
      'Delår 2025',
      'T1 2025',
      'Helår 2024',
      'Delår 2024',
      'T1 2024',
    ]);
    expect(occasionChoices(model(), occasion('2026-04'))).toHaveLength(3);
  });

  it.each([
    [{ occasion: '2025-08', at: 'igår' }, 'Delår 2025, igår'],
    [{ occasion: 'nyss', at: 'igår' }, 'nyss, igår'],
  ])('tells of the last run %j', (run, expected) => {
    expect(lastRunText(sv, run)).toBe(expected);
  });
});

describe('words', () => {
  it('are the workbook’s own where it has some', () => {
    const own = settings({ statusWords: ['Grön', 'Gul', 'Röd', 'Grå'] });
    expect([statusWord(sv, own, 'met'), statusWord(sv, own, 'notMeasured'), statusWord(sv, own, 'ended')]).toEqual([
      'Grön',
      'Grå',
      statusWord(sv, settings(), 'ended'),
    ]);
  });

  it.each([
    ['improving', 'down', '↘ Förbättras'],
    ['worsening', null, 'Försämras'],
  ] as const)('say a trend %s with numbers going %s', (trend, way, expected) => {
    expect(trendText(sv, trend, way)).toBe(expected);
  });

  it.each([
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['fi-FI', 'sv'],
    ['', 'sv'],
  ])('follow Excel’s language %s', (tag, expected) => {
    expect(languageOf(tag)).toBe(expected);
  });
});

describe('fields', () => {
  it('keep a field that the template does not know among the choices', () => {
    const headings = () => new Map([['id', 'Målnr']]);
    expect(fieldChoices(headings, REGIONS[0]!, 'egen')).toEqual(['egen', 'id']);
    expect(fieldChoices(headings, REGIONS[0]!, 'id')).toEqual(['id']);
  });

  it('name the columns that are not read, where they can be told apart', () => {
    const region = { ...REGIONS[1]!, columns: 5, ignored: ['Kontakt', 'Anm'] };
    expect(unreadColumns(region, [region])).toEqual([
      { column: 3, heading: 'Kontakt' },
      { column: 4, heading: 'Anm' },
    ]);
    // What the list's indicators read under the same heading is read.
    const beside = { ...region, fields: [{ ...region.fields[0]!, column: 3 }] };
    expect(unreadColumns({ ...region, ignored: ['Anm'] }, [region, beside])).toEqual([{ column: 4, heading: 'Anm' }]);
    expect(unreadColumns({ ...region, columns: 6 }, []).map(({ heading }) => heading)).toEqual(['', '', '']);
  });
});

it.each([
  [{ year: 2025, part: 'year', bare: true }, '2025'],
  [{ year: 2025, part: 'year', bare: false }, 'Helår 2025'],
  [{ year: 2025, part: 'interim', bare: false }, 'Delår 2025'],
  [{ year: 2025, part: 't1', bare: false }, 'T1 2025'],
] as const)('says a period in words: %j', (period, expected) => {
  expect(periodText(sv, period)).toBe(expected);
});

it('lists cells as they are met in the sheets', () => {
  const at = (sheet: string, row: number, column: number) => ({ cell: { sheet, row, column } });
  const met = inSheetOrder([at('B', 4, 1), at('A', 2, 2), at('B', 3, 5), at('A', 2, 0), at('B', 3, 1)]);
  expect(met.map(({ cell }) => `${cell.sheet}${cell.row}${cell.column}`)).toEqual(['B31', 'B35', 'B41', 'A20', 'A22']);
});

describe('theme', () => {
  const signs = { forcedColours: false, office: null, pageBackground: null, prefersDark: false };
  const dark = { background: '#1F1F1F', foreground: '#FFFFFF' };
  it.each([
    ['nothing known', signs, 'light'],
    ['the system prefers dark', { ...signs, prefersDark: true }, 'dark'],
    ['the page is white', { ...signs, prefersDark: true, pageBackground: 'rgb(255, 255, 255)' }, 'light'],
    ['Office is dark', { ...signs, office: dark, pageBackground: 'rgb(255, 255, 255)' }, 'dark'],
    ['colours are forced', { ...signs, office: dark, forcedColours: true }, 'contrast'],
    ['Office says nonsense', { ...signs, office: { background: 'Window', foreground: '' }, prefersDark: true }, 'dark'],
  ])('%s', (_name, given, expected) => {
    expect(chooseTheme(given)).toBe(expected);
  });

  it.each([
    ['#FFFFFF', 1],
    ['#000000', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(0, 0, 0, 0)', null],
    ['Canvas', null],
  ])('luminance of %s', (colour, expected) => {
    expect(luminance(colour)).toBe(expected);
  });
});
