import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, Outcome, Target } from '../../../src/domain/model';
import { at, outcomesInShort, readFixture, regionsInShort } from './support';

const expected = (name: string): Record<string, never> & { counts: Record<string, number> } =>
  JSON.parse(readFileSync(join(__dirname, '../../fixtures/workbooks', `${name}.expected.json`), 'utf8'));

const models = new Map<string, Promise<Model>>();
const model = (name: string): Promise<Model> => {
  const known = models.get(name) ?? readFixture(name);
  models.set(name, known);
  return known;
};

describe('the example workbooks hold what they should', () => {
  it.each(['sollentuna', 'haninge', 'vallentuna', 'vaggeryd', 'inriktning', 'stokig', 'skyddad', 'farlig'])(
    '%s: goals and indicators',
    async (name) => {
      const { goals, indicators } = await model(name);
      const { counts } = expected(name);
      expect({ goals: goals.length, indicators: indicators.length }).toEqual({
        goals: counts.goals,
        indicators: counts.indicators,
      });
    },
  );

  it.each(['vaggeryd', 'sollentuna', 'haninge', 'vallentuna'])(
    '%s: reading has nothing to complain of',
    async (name) => {
      expect((await model(name)).problems).toEqual([]);
    },
  );

  it('tom: no goals, no indicators, no regions', async () => {
    const { goals, indicators, regions } = await model('tom');
    expect([goals, indicators, regions]).toEqual([[], [], []]);
  });
});

describe('tecken: every notation', () => {
  const cells = expected('tecken') as unknown as Record<string, Record<string, unknown>>;
  const of = (sheet: string) => Object.entries(cells).filter(([cell]) => cell.startsWith(`${sheet}!`));

  const outcomeAt = async (cell: string): Promise<Outcome> => {
    const found = (await model('tecken')).indicators
      .flatMap(({ outcomes }) => outcomes)
      .find(({ address }) => at(address) === cell);
    if (!found) throw new Error(`no outcome at ${cell}`);
    return found;
  };
  const targetsAt = async (cell: string): Promise<readonly Target[]> =>
    (await model('tecken')).indicators.flatMap(({ targets }) => targets).filter(({ address }) => at(address) === cell);

  it.each(of('Tal'))('%s', async (cell, want) => {
    const outcome = await outcomeAt(cell);
    expect({
      value: outcome.value,
      missing: outcome.missing,
      unreadable: outcome.unreadable,
      preliminary: outcome.preliminary,
      word: outcome.word,
      of: outcome.ranks[0]?.of ?? null,
    }).toEqual({
      value: want.value,
      missing: want.missing,
      unreadable: want.unreadable ?? false,
      preliminary: want.preliminary ?? false,
      word: want.word ?? null,
      of: want.of ?? null,
    });
  });

  it.each(of('Målnotation').filter(([, want]) => !('kindNot' in want)))('%s', async (cell, want) => {
    const [target, ...more] = await targetsAt(cell);
    const rule = target?.rule ?? null;
    const numbers = { low: null as number | null, high: null as number | null };
    if (rule?.kind === 'atLeast') numbers.low = rule.low;
    if (rule?.kind === 'atMost') numbers.high = rule.high;
    if (rule?.kind === 'interval') Object.assign(numbers, { low: rule.low, high: rule.high });
    if (rule?.kind === 'equals') Object.assign(numbers, { low: rule.value, high: rule.value });
    if (rule?.kind === 'rank') numbers.high = rule.max;
    if (rule?.kind === 'rankShare') numbers.high = rule.share;
    if (rule?.kind === 'change') numbers[rule.amount < 0 ? 'high' : 'low'] = rule.amount;
    const why = {
      'kan inte läsas': 'unreadable',
      'riktning saknas': 'noDirection',
      'följs utan målriktning': 'noTargetDirection',
    };
    expect({
      kind: rule?.kind ?? null,
      ...numbers,
      strict: rule !== null && 'strict' in rule && rule.strict,
      problem: target?.problem ?? null,
      more: more.length,
    }).toEqual({
      kind: want.kind,
      low: want.low,
      high: want.high,
      strict: want.strict,
      problem: cell === 'Målnotation!F55' ? 'reversed' : (why[want.why as keyof typeof why] ?? null),
      more: 0,
    });
    if ('decimals' in want) expect(target?.decimals).toBe(want.decimals);
  });

  it.each([
    [
      'Målnotation!F56',
      [
        { year: 2024, low: 25 },
        { year: 2026, low: 30 },
      ],
      null,
    ],
    ['Målnotation!F57', [{ year: 2025, low: 83 }], 3],
    ['Målnotation!F58', [{ year: 2025, low: 77 }], null],
    ['Målnotation!F59', [{ year: 2025, low: 50 }], null],
    ['Målnotation!F60', [{ year: 2025, low: 85 }], null],
  ])('%s: years are never values', async (cell, want, mean) => {
    const targets = await targetsAt(cell);
    expect(targets.map(({ year, rule }) => ({ year, low: rule?.kind === 'atLeast' ? rule.low : null }))).toEqual(want);
    expect(targets[0]?.mean).toBe(mean);
  });

  it('Målnotation!F58: the colour limits come with the target', async () => {
    expect((await targetsAt('Målnotation!F58'))[0]?.limits).toEqual({ green: 77, red: 68 });
  });

  it.each(of('Procent').filter(([cell]) => !cell.includes('!I')))('%s', async (cell, want) => {
    const outcome = await outcomeAt(cell);
    expect([outcome.value, outcome.missing]).toEqual([want.value, want.missing]);
  });

  it.each(of('Procent').filter(([cell]) => cell.includes('!I')))('%s', async (cell, want) => {
    const [target] = await targetsAt(cell);
    expect(target?.rule).toEqual({ kind: want.kind, low: want.low, strict: want.strict });
  });

  it('Procent: the mixed column is reported, and the cell that fits neither is not judged', async () => {
    const { problems } = await model('tecken');
    const mixed = problems.filter(({ kind }) => kind === 'mixedPercent');
    expect(mixed).toHaveLength(1);
    expect(mixed[0]).toMatchObject({ heading: 'Utfall 2024' });
    const flags = await Promise.all(
      ['H4', 'H5', 'H6'].map(async (cell) => (await outcomeAt(`Procent!${cell}`)).mixedPercent),
    );
    expect(flags).toEqual([false, false, true]);
  });

  it('Datum: five ways to write two dates', async () => {
    const { goals } = await model('tecken');
    const dated = goals.filter(({ id }) => id?.startsWith('D'));
    expect(dated.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual(
      Array(5).fill(['2023-01-01', '2026-12-31']),
    );
  });
});

describe('sollentuna', () => {
  it('reads blocks under titles, two-row merged headings and headless settings, without sums and notes', async () => {
    expect(regionsInShort(await model('sollentuna'))).toEqual([
      'goals Styrkedja 2025!B4:K33: id level title description parents owner origin assessment motivation comment',
      'indicators Nyckeltal!B4:P17: id goals title unit direction baseline@2021 outcome@2022 outcome@2023 outcome@2024 outcome@2025 target@2025 target@2026 tolerance comparison@2024=Riket source',
      'activities Aktiviteter (VP)!B3:H7: id title goals owner start end status',
      'levels Styrmodell!A3:N8: name order owners parents parentRequired minCount maxCount countPer indicatorRequired targetRequired judged inReports perspectiveRequired directiveRequired',
      'settings Inställningar!A1:B8: name value',
    ]);
  });

  it('counts goals per owner', async () => {
    const { goals } = await model('sollentuna');
    const { goalsPerOwner } = expected('sollentuna') as unknown as { goalsPerOwner: Record<string, number> };
    for (const [owner, count] of Object.entries(goalsPerOwner))
      expect([owner, goals.filter((goal) => goal.owner === owner).length]).toEqual([owner, count]);
  });

  it('keeps an interval although the direction says fewer, and a missing value as missing', async () => {
    const { indicators } = await model('sollentuna');
    const n11 = indicators.find(({ id }) => id === 'n11');
    expect(n11?.targets[0]?.rule).toEqual({ kind: 'interval', low: 70, high: 80 });
    expect(outcomesInShort(await model('sollentuna')).at(-1)).toBe('n12 2022=68 2023=69 2024=sekretess 2025=tom');
  });

  it('reads dates of activities as serial number, ISO and Swedish text', async () => {
    const { activities } = await model('sollentuna');
    expect(activities.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2025-01-15 2025-06-30',
      '2025-03-01 2025-09-30',
      '2025-02-01 2025-12-31',
      '2024-09-01 2025-03-31',
    ]);
  });
});

describe('haninge', () => {
  it('takes one Period column as both ends', async () => {
    const { goals } = await model('haninge');
    expect(goals.find(({ id }) => id === 'EB1')).toMatchObject({ validFrom: '2024-01-01', validTo: '2026-12-31' });
  });

  it('joins the long outcomes, units of their own beside the total', async () => {
    const found = await model('haninge');
    const { outcomes } = expected('haninge') as unknown as { outcomes: number };
    expect(found.indicators.flatMap((indicator) => indicator.outcomes)).toHaveLength(outcomes);
    expect(outcomesInShort(found)[0]).toBe(
      'KFI-1 2022=82.1 2022k=83.9 2022m=80.4 2023=83 2023k=85.1 2023m=81 2024=84.9 2024k=87.2 2024m=82.7',
    );
    expect(outcomesInShort(found)[8]).toBe(
      'ÄN-1 2022=81 2023=83 2024=85 2024(Hemtjänst söder)=88 2024(Hemtjänst norr)=79',
    );
  });

  it('gives targets for the term its last year, and steps theirs', async () => {
    const { indicators } = await model('haninge');
    const years = (id: string) =>
      indicators.find((indicator) => indicator.id === id)?.targets.map(({ year, forTerm }) => [year, forTerm]);
    expect(years('KFI-1')).toEqual([[2026, true]]);
    expect(years('SBN-1')).toEqual([
      [2024, false],
      [2026, true],
    ]);
  });

  it('reads directives and money', async () => {
    const { links, finance } = await model('haninge');
    expect(links.at(-1)).toMatchObject({ goal: 'KF2', unit: 'Kultur- och fritidsnämnden', answeredBy: [] });
    expect(finance[1]).toMatchObject({
      subject: 'Äldrenämnden',
      budget: 1120.5,
      outcome: 752,
      forecast: 1131,
      deviation: -10.5,
    });
  });
});

describe('vallentuna', () => {
  it('takes the level from the heading and the owner from the sheet where there are no such columns (A-67)', async () => {
    const { goals } = await model('vallentuna');
    expect(goals.filter(({ level }) => level === 'Nämndmål').map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      'BUN1 Barn- och ungdomsnämnden',
      'BUN2 Barn- och ungdomsnämnden',
      'SN1 Socialnämnden',
      'SN2 Socialnämnden',
      'SN3 Socialnämnden',
      'BMN1 Bygg- och miljötillsynsnämnden',
      'FN1 Fritidsnämnden',
      'FN2 Fritidsnämnden',
    ]);
  });

  it('reads ended goals with their successors', async () => {
    const { goals } = await model('vallentuna');
    const ended = goals.filter(({ lifecycle }) => lifecycle === 'ended');
    const { endedGoals, linkToEnded } = expected('vallentuna') as unknown as {
      endedGoals: number;
      linkToEnded: string[];
    };
    expect(ended).toHaveLength(endedGoals);
    expect(ended.map(({ replacedBy }) => replacedBy.map(({ id }) => id).join('+'))).toEqual([
      'K1',
      'K1',
      'K1+K3',
      'K2',
      'K2',
      'K3+K1',
    ]);
    const endedIds = new Set(ended.map(({ id }) => id));
    expect(goals.filter(({ parents }) => parents.some(({ id }) => endedIds.has(id))).map(({ id }) => id)).toEqual(
      linkToEnded,
    );
  });

  it('reads places in two populations', async () => {
    const { indicators } = await model('vallentuna');
    expect(indicators.find(({ id }) => id === 'K3a')?.outcomes.at(-1)).toMatchObject({
      value: null,
      ranks: [
        { place: 7, of: 26, population: 'länet' },
        { place: 75, of: 290, population: 'riket' },
      ],
    });
  });
});

describe('vaggeryd', () => {
  it('takes columns named after municipalities as comparisons', async () => {
    const { indicators } = await model('vaggeryd');
    expect(indicators[0]?.comparisons.map(({ group, period }) => `${group} ${period?.year}`)).toEqual([
      'Söderköping 2025',
      'Vimmerby 2025',
      'Lilla Edet 2025',
      'Skara 2025',
      'Arboga 2025',
      'Snitt liknande 2024',
      'Snitt liknande 2025',
    ]);
  });

  it('reads small percentages beside large ones as they stand', async () => {
    const { indicators } = await model('vaggeryd');
    const value = (id: string, year: number) =>
      indicators.find((indicator) => indicator.id === id)?.outcomes.find(({ period }) => period.year === year);
    expect(value('I04', 2022)).toMatchObject({ value: 0.4071, mixedPercent: false });
    expect(value('I11', 2025)).toMatchObject({ value: 0.9, mixedPercent: false });
    expect(value('I04', 2025)).toMatchObject({ value: 1.4469, preliminary: true });
  });
});

describe('inriktning', () => {
  it('reads the tree that headings carry', async () => {
    const { goals, regions } = await model('inriktning');
    const { areas } = expected('inriktning') as unknown as { areas: { title: string; goals: string[] }[] };
    const found = goals
      .filter(({ level }) => level === 'Inriktningsområde')
      .map((area) => ({
        title: area.title,
        goals: goals.filter((goal) => goal.area === area.title).map(({ title }) => title),
      }));
    expect(found).toEqual(areas);
    expect(regions).toMatchObject([{ kind: 'goals', blockLayout: true }]);
    expect(goals.filter(({ level }) => level === 'Nämndmål').map(({ owner }) => owner)).toEqual(
      Array(5).fill('Socialnämnden'),
    );
  });

  it('repairs text broken by a PDF', async () => {
    const { goals } = await model('inriktning');
    const text = goals.map(({ description }) => description ?? '').join('\n');
    const { repairedText } = expected('inriktning') as unknown as { repairedText: string[] };
    for (const piece of repairedText) expect(text).toContain(piece);
  });
});

describe('stokig', () => {
  it('hands on every problem of the workbook itself', async () => {
    const { problems, outcomeConflicts } = await model('stokig');
    const cells = problems.map((problem) => {
      const where = 'cells' in problem ? problem.cells : problem.cell ? [problem.cell] : [];
      return `${problem.kind} ${where.map(at).join(' ')}`;
    });
    expect(cells).toEqual([
      'regionCut Bolagens mål!A7',
      'headingTwice Indikatorer!T3 Indikatorer!U3',
      'columnMissing Enhetsmått!A3',
      'errorValue Indikatorer!K33',
      'mixedPercent Indikatorer!K26',
    ]);
    expect(outcomeConflicts.map((conflict) => conflict.cells.map(at))).toEqual([['Indikatorer!K35', 'Utfall lång!C2']]);
  });

  it('keeps 1.10 and 1.1 apart', async () => {
    const { goals } = await model('stokig');
    expect(goals.filter(({ id }) => id?.startsWith('1.1')).map(({ id, title }) => `${id} ${title}`)).toEqual([
      '1.10 Fler laddplatser',
      '1.1 Säkra gångvägar',
    ]);
  });
});

describe('egen-status', () => {
  it('recognises the columns the add-in would write, and reads nothing from them', async () => {
    const own = await model('egen-status');
    const { fields } = own.regions.find(({ kind }) => kind === 'indicators')!;
    expect(fields.slice(-3).map(({ field }) => field)).toEqual(['status', 'trend', 'deviation']);
    const strip = (found: Model) => found.indicators.map((indicator) => ({ ...indicator, row: null }));
    expect(strip(own)).toEqual(strip(await model('vaggeryd')));
  });
});
