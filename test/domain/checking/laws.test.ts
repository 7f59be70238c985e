import fc from 'fast-check';
import type { CellAddress, Finding, Judgements, Model } from '../../../src/domain/model';
import { checkingKeys, checkModel, ruleCodes, rules, severities, withKeys } from '../../../src/domain/checking';
import { judgeModel } from '../../../src/domain/judging';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import {
  atLeast,
  atMost,
  goal,
  indicator,
  interval,
  model as buildModel,
  occasion,
  target,
} from '../../support/build-model';
import { activity, check, layOut, link, textOf, the, unit } from './lay-out';

const ids = fc.option(fc.constantFrom('KF1', 'KF2', 'N1', 'N2', 'N3', 'E1', '1.1', '1.10'), { nil: null, freq: 8 });
const references = fc.array(fc.constantFrom('KF1', 'KF2', 'N1', 'N2', 'E1', 'X9'), { maxLength: 2 });
const dates = fc.option(fc.constantFrom('2019-01-01', '2022-12-31', '2024-01-01', '2026-12-31', '2028-01-01'), {
  nil: null,
});
const words = fc.option(
  fc.constantFrom('Trygga invånare', 'Kortare köer till boende', 'Vi skapar jobb och bygger bostäder', ''),
  {
    nil: null,
  },
);

const goals = fc.record({
  id: ids,
  level: fc.constantFrom('Vision', 'Målområde', 'Övergripande mål', 'Nämndmål', 'Verksamhetsmål', 'Nämdmål', null),
  title: words,
  parents: references,
  replacedBy: references,
  owner: fc.constantFrom('Socialnämnden', 'Kulturnämnden', 'Exempelbolaget AB', 'Kommunfullmäktige', null),
  area: fc.constantFrom('Kultur', 'Miljö', null),
  lifecycle: fc.constantFrom('proposed', 'inForce', 'ended', null),
  validFrom: dates,
  validTo: dates,
  assessment: fc.constantFrom('Uppfyllt', 'Typ klart', '', null),
  motivation: fc.constantFrom('Därför', null),
  assessedOn: dates,
} as const);

/** Numbers as cells have them: up to three decimals. */
const numbers = fc.oneof(
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000),
);
const outcomes = fc.dictionary(
  fc.constantFrom('2021', '2022', '2023', '2024', '2025', '2026', 'T1 2025', 'Delår 2025'),
  fc.oneof(
    numbers,
    fc.constantFrom('mäts ej', 'felvärde', 'Ja', null),
    fc.record({ raw: fc.constant('x'), unreadable: fc.constant(true) }),
  ),
);
const targets = fc.array(
  fc.oneof(
    fc.tuple(numbers, fc.integer({ min: 2023, max: 2027 })).map(([low, year]) => atLeast(low, year)),
    fc
      .tuple(numbers, fc.integer({ min: 2023, max: 2027 }))
      .map(([high, year]) => atMost(high, year, { saidByWords: true })),
    fc.tuple(numbers, numbers).map(([low, high]) => interval(low, high)),
    fc.constantFrom(
      target({ kind: 'comparison', group: 'riket', strict: true }),
      target({ kind: 'rank', max: 5 }),
      target(null, null, { problem: 'unreadable' }),
      target({ kind: 'text' }),
    ),
  ),
  { maxLength: 3 },
);
const indicators = fc.record({
  id: ids,
  goals: references,
  title: words,
  unit: fc.constantFrom('%', 'st', 'dagar', null),
  direction: fc.constantFrom('higher', 'lower', 'interval', 'yesNo', 'rank', 'keep', 'none', null),
  baseline: fc.option(fc.tuple(fc.option(numbers, { nil: null }), fc.constantFrom(2022, null)), { nil: null }),
  outcomes,
  targets,
  koladaId: fc.constantFrom('N15428', 'N1', null),
  frequency: fc.constantFrom('T1', 'Vartannat år', null),
} as const);

const models = fc
  .record({
    goals: fc.array(goals, { maxLength: 8 }),
    indicators: fc.array(indicators, { maxLength: 5 }),
    activities: fc.array(fc.record({ goals: references, start: dates, end: dates }), { maxLength: 3 }),
    links: fc.array(fc.record({ goal: ids, unit: fc.constantFrom('Socialnämnden', null), answeredBy: references }), {
      maxLength: 2,
    }),
    money: fc.boolean(),
  })
  .map((parts) =>
    buildModel({
      goals: parts.goals.map(goal),
      indicators: parts.indicators.map(indicator),
      activities: parts.activities.map(activity),
      links: parts.links.map(link),
      settings: { goalsAndMoney: parts.money, movementRequired: parts.money, fewGoals: parts.money ? 2 : null },
    }),
  );

const when = occasion('2025-08');
const run = (model: Model): Finding[] => {
  const judgements: Judgements = complete(judgeModel(model, when));
  return complete(checkModel(model, when, judgements));
};

test('never throws, names no unknown rule, and every message can be said in both languages', () => {
  const [swedish, english] = [createTranslator('sv'), createTranslator('en')];
  fc.assert(
    fc.property(models, (model) => {
      for (const finding of [...run(layOut(model)), ...run(model)]) {
        expect(ruleCodes).toContain(finding.rule);
        for (const said of [swedish.message(finding.message), english.message(finding.message)]) {
          expect(said).not.toMatch(/undefined|null|NaN|\{|\}|\[object/);
        }
      }
    }),
    { numRuns: 120 },
  );
});

test('the order of the model’s lists changes nothing', () => {
  const shuffled = models.chain((model) => {
    const laid = layOut(model);
    return fc.record({
      laid: fc.constant(laid),
      goals: fc.shuffledSubarray([...laid.goals], { minLength: laid.goals.length }),
      indicators: fc.shuffledSubarray([...laid.indicators], { minLength: laid.indicators.length }),
      activities: fc.shuffledSubarray([...laid.activities], { minLength: laid.activities.length }),
    });
  });
  fc.assert(
    fc.property(shuffled, ({ laid, ...lists }) => {
      expect(run({ ...laid, ...lists })).toEqual(run(laid));
    }),
    { numRuns: 80 },
  );
});

test('findings stand in workbook order', () => {
  fc.assert(
    fc.property(models, (model) => {
      const laid = layOut(model);
      const sheets = laid.regions.map(({ sheet }) => sheet);
      const place = ({ cells: [cell], rule }: Finding): [number, number, number, string] =>
        cell ? [sheets.indexOf(cell.sheet), cell.row, cell.column, rule] : [-1, -1, -1, rule];
      const places = run(laid).map(place);
      expect(places).toEqual(
        places.toSorted(
          (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0),
        ),
      );
    }),
  );
});

test('the registry holds every code once, each with the catalogue’s severity and a heading', () => {
  expect(rules.map(({ code }) => code)).toEqual(ruleCodes);
  expect(ruleCodes).toHaveLength(69);
  for (const rule of rules) {
    expect(rule.severity).toBe(severities[rule.code]);
    expect(checkingKeys).toContain(rule.describe);
  }
});

describe('individual goals', () => {
  const secret = {
    title: 'Kim Exempel ska gå kursen',
    owner: 'Kim Exempel',
    level: 'Individuellt mål',
    id: 'P-hemligt',
  };
  const spec = {
    units: [unit('Socialnämnden', 'committee')],
    goals: [
      goal({ ...secret, parents: ['P-hemligt', 'X9'], assessment: 'Typ klart', lifecycle: 'ended' as const }),
      goal({ ...secret, parents: ['N1'] }),
      goal({ id: 'N1', parents: ['P-hemligt'] }),
      goal({ title: secret.title, parents: ['P-hemlig'] }),
    ],
    indicators: [
      indicator({
        goals: ['P-hemligt', 'Q'],
        title: 'Kims kurs',
        id: 'K-hemlig',
        outcomes: { 2025: { raw: 'Kims svar', unreadable: true } },
      }),
    ],
    activities: [
      activity({ goals: ['P-hemligt'], title: 'Kims resa', id: null, start: '2025-05-01', end: '2025-03-01' }),
    ],
    problems: [
      {
        kind: 'dateUnreadable' as const,
        value: 'Kims dag',
        field: 'validTo',
        cell: { sheet: 'Mål', row: 1, column: 10 },
      },
    ],
  };

  test('are told of by rule and cell only: no words, no owner, no fix', () => {
    const findings = check(spec);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(8);
    for (const finding of findings) {
      expect(JSON.stringify(finding)).not.toMatch(/Kim|P-hemligt|K-hemlig/);
      expect(textOf(finding)).not.toMatch(/Kim|P-hemligt|K-hemlig/);
    }
  });

  test('are counted by W05', () => {
    expect(textOf(the('W05', spec))).toBe(
      '2 personliga mål finns i arbetsboken. De hålls utanför alla rapporter och sammanställningar.',
    );
  });
});

describe('the key of an acknowledgement', () => {
  const finding: Finding = the('H03', { goals: [goal({ parents: ['KF9'] })] });
  type Value = string | number | null | undefined;
  const keys = (findings: readonly Finding[], valueAt: (cell: CellAddress) => Value, personal = false): string[] =>
    complete(withKeys(findings, valueAt, () => personal)).map(({ key }) => key);
  const key = (value: Value): string => keys([finding], () => value)[0]!;

  test('stays while the cell stays', () => expect(key('KF9')).toBe(key('KF9')));
  test('names the rule', () => expect(key('KF9')).toMatch(/^H03\|[0-9a-z]+$/));
  test('stays when rows are put in above', () => {
    const moved = { ...finding, cells: finding.cells.map((cell) => ({ ...cell, row: cell.row + 7 })) };
    expect(keys([moved], () => 'KF9')).toEqual([key('KF9')]);
  });
  test.each([['KF8'], [9], ['9'], [null], ['KF9 ']])('ends when the cell becomes %j', (value) => {
    expect(key(value)).not.toBe(key('KF9'));
  });
  test('tells the number 1 from the text "1"', () => expect(key(1)).not.toBe(key('1')));
  test('a cell outside what was read is an empty one', () => expect(key(undefined)).toBe(key(null)));
  test('ends when another cell of the finding changes', () => {
    const twice = the('H02', { goals: [goal({ id: 'N1' }), goal({ id: 'N1' })] });
    const at = (other: string) => (cell: CellAddress) => (cell.row === 1 ? other : 'N1');
    expect(keys([twice], at('N1'))).not.toEqual(keys([twice], at('N2')));
  });
  test('equals have their places in their keys, so that one’s acknowledgement never passes to another', () => {
    const other = { ...finding, cells: finding.cells.map((cell) => ({ ...cell, row: 9 })) };
    const both = keys([finding, other, other], () => 'KF9');
    expect(new Set(both).size).toBe(3);
    expect(both[0]).toMatch(/\|Mål!D2$/);
    expect(both).not.toContain(key('KF9'));
  });
  test('nothing of an individual’s contents is in it', () => {
    expect(keys([finding], () => 'Anna', true)).toEqual(keys([finding], () => 'Bo', true));
  });
  test('every finding of a model has one of its own', () => {
    fc.assert(
      fc.property(models, (made) => {
        const all = run(made).map((one) => one.key);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
