import type { Settings } from '../../../src/domain/model';
import {
  atLeast,
  atMost,
  baseline,
  comparison,
  interval,
  outcome,
  ranks,
  target,
  type IndicatorSpec,
} from '../../support/build-model';
import { english, judge, say } from './judge';

type Row = readonly [spec: IndicatorSpec, sentence: string, settings?: Partial<Settings>, at?: string];

const start = baseline(83, 2022, { decimals: 1 });

const rows: Row[] = [
  [
    { targets: [atLeast(86)], baseline: start, outcomes: { 2025: 84.9 } },
    'Utfall 84,9 % (2025) når inte målvärdet minst 86 % (2025): −1,1 procentenheter; 63 % av vägen från 83,0 % (2022). Delvis enligt regeln väg ≥ 50 %.',
  ],
  [
    { targets: [atLeast(86)], baseline: start, outcomes: { 2025: 84.4 } },
    'Utfall 84,4 % (2025) når inte målvärdet minst 86 % (2025): −1,6 procentenheter; 47 % av vägen från 83,0 % (2022). Ej uppfyllt enligt regeln väg ≥ 50 %.',
  ],
  [
    { targets: [atLeast(86)], outcomes: { 2025: 87 } },
    'Utfall 87 % (2025) når målvärdet minst 86 % (2025): +1 procentenhet.',
  ],
  [
    { targets: [atLeast(86)], outcomes: { 2025: 86 } },
    'Utfall 86 % (2025) når målvärdet minst 86 % (2025): ingen avvikelse.',
  ],
  [
    { targets: [atLeast(85, 2025, { decimals: 1 })], outcomes: { 2025: 84.96 } },
    'Utfall 84,96 % (2025), avrundat 85,0 %, når målvärdet minst 85,0 % (2025): −0,04 procentenheter.',
  ],
  [
    { unit: 'dagar', direction: 'lower', targets: [atMost(60)], outcomes: { 2024: 61 } },
    'Utfall 61 dagar (2024) klarar inte målvärdet högst 60 dagar (2025): +1 dagar.',
    {},
    '2025-08',
  ],
  [
    { targets: [interval(-2, 2)], outcomes: [outcome(2025, { value: 1.4469, preliminary: true })] },
    'Utfall 1,45 % (2025, preliminärt) ligger inom målvärdet −2 till 2 % (2025): −0,55 procentenheter till närmaste gräns.',
  ],
  [
    { targets: [atLeast(90, 2026)], baseline: [80, 2022], outcomes: { 2025: 86 } },
    'Utfall 86 % (2025) når inte målvärdet minst 88 % (2025, på väg mot minst 90 % 2026): −2 procentenheter; 80 % av vägen från 80 % (2022). Delvis enligt regeln väg ≥ 50 %.',
  ],
  [
    { targets: [atLeast(90, 2026)], outcomes: { 2025: 86 } },
    'Ej mätt: målvärdet gäller från 2026. Utfall 86 % (2025) når inte målvärdet minst 90 % (2026): −4 procentenheter.',
  ],
  [
    {
      targets: [target({ kind: 'atMost', high: 20, strict: true })],
      direction: 'rank',
      unit: 'plats',
      outcomes: { 2025: ranks([24, 290, null]) },
    },
    'Utfall 24 (2025) klarar inte målvärdet mindre än 20 (2025): +4.',
  ],
  [
    {
      targets: [target({ kind: 'decrease', baseYear: null })],
      direction: 'rank',
      unit: 'plats',
      outcomes: { 2024: ranks([20, 290, null]), 2025: ranks([24, 290, null]) },
    },
    'Plats 24 av 290 (2025) är inte lägre än 20 (2024): +4, målvärde minska (2025).',
  ],
  [
    { targets: [target({ kind: 'increase', baseYear: null })], unit: 'antal', outcomes: { 2024: 27, 2025: 27 } },
    'Utfall 27 (2025) är inte högre än 27 (2024): ingen avvikelse, målvärde öka (2025).',
  ],
  [
    { targets: [target({ kind: 'keep', better: null, baseYear: null })], outcomes: { 2024: 21.49, 2025: 21.49 } },
    'Utfall 21,49 % (2025) håller nivån från 21,49 % (2024): ingen avvikelse, målvärde bibehållas (2025), högre är bättre.',
  ],
  [
    {
      targets: [target({ kind: 'change', amount: -10, unit: '%', baseYear: null })],
      unit: 'antal',
      baseline: [118, 2022],
      outcomes: { 2025: 110 },
    },
    'Utfall 110 (2025) når inte målvärdet minska med 10 % (2025): −7 % från 118 (2022); 68 % av vägen från 118 (2022). Delvis enligt regeln väg ≥ 50 %.',
  ],
  [
    {
      targets: [target({ kind: 'rank', max: 30 })],
      direction: 'rank',
      unit: 'plats',
      outcomes: { 2025: ranks([35, 290, null]) },
    },
    'Plats 35 av 290 (2025) når inte målvärdet topp 30 (2025): +5 platser.',
  ],
  [
    {
      targets: [target({ kind: 'rankShare', share: 25, populations: ['länet', 'riket'] })],
      direction: 'rank',
      outcomes: { 2025: ranks([7, 26, 'länet'], [75, 290, 'riket']) },
    },
    'Plats 7 av 26 i länet och 75 av 290 i riket (2025) når inte målvärdet topp 25 % i länet och riket (2025): 7 av 26 i länet mot gränsen plats 7 och 75 av 290 i riket mot gränsen plats 73.',
  ],
  [
    {
      targets: [target({ kind: 'comparison', group: 'länet', strict: true })],
      unit: 'antal',
      comparisons: [comparison('Länet', 27, 2025)],
      outcomes: { 2025: 30 },
    },
    'Utfall 30 (2025) når målvärdet bättre än länet 27 (2025): +3.',
  ],
  [
    { targets: [target({ kind: 'yesNo', word: 'ja' })], outcomes: { 2025: 'Nej' } },
    'Utfall Nej (2025) stämmer inte med målvärdet Ja (2025).',
  ],
  [
    { targets: [atLeast(65, 2025, { mean: 2 })], outcomes: { 2024: 65, 2025: 64.8 } },
    'Medelvärdet 64,9 % av 2 årsutfall (2024 och 2025) når inte målvärdet minst 65 % (2025): −0,1 procentenheter.',
    { exact: true },
  ],
  [
    {
      targets: [atLeast(86, 2026, { forTerm: true })],
      baseline: start,
      outcomes: { 2024: 82, 2025: 84 },
      margin: 1,
    },
    'Utfall 84 % (2025) når inte målvärdet minst 86 % (2026): −2 procentenheter; målvärdet gäller från 2026; 33 % av vägen från 83,0 % (2022). Delvis före målåret: trenden förbättras, 84 % (2025) efter 82 % (2024), högre är bättre, brusband 1 procentenhet.',
    { beforeTargetYear: 'trend', path: 'step', termTo: 2026 },
  ],
  // A target of 84.8 in a cell that shows no decimals.
  [
    { targets: [atLeast(84.8, 2025, { mean: 2, decimals: 0 })], outcomes: { 2024: 84, 2025: 84.9 } },
    'Medelvärdet 84 % av 2 årsutfall (2024 och 2025) når inte målvärdet minst 85 % (2025): −0,35 procentenheter.',
  ],
  [
    { targets: [atLeast(80, 2025, { mean: 3 })], outcomes: { 2023: 79, 2024: 81, 2025: 81 } },
    'Medelvärdet 80 % av 3 årsutfall (2023, 2024 och 2025) når målvärdet minst 80 % (2025): ingen avvikelse.',
  ],
  [
    { targets: [atLeast(85, 2025, { limits: { green: 85, red: 80 } })], outcomes: { 2025: 81 } },
    'Utfall 81 % (2025) når inte målvärdet minst 85 % (2025): −4 procentenheter. Delvis enligt gränserna: grönt vid 85 %, gult från 80 %.',
  ],
  [
    { targets: [atLeast(85)], tolerance: 2, outcomes: { 2025: 83 } },
    'Utfall 83 % (2025) når inte målvärdet minst 85 % (2025): −2 procentenheter. Delvis enligt regeln tolerans ≤ 2 procentenheter: missat med 2 procentenheter.',
  ],
  [
    { targets: [atLeast(85)], outcomes: { 2024: 80, 2025: 83 } },
    'Utfall 83 % (2025) når inte målvärdet minst 85 % (2025): −2 procentenheter. Delvis enligt regeln förbättrad: bättre än 80 % (2024).',
    { partialRule: 'improved' },
  ],
  [
    { targets: [atLeast(85)], outcomes: { 2025: 76.5 } },
    'Utfall 76,5 % (2025) når inte målvärdet minst 85 % (2025): −8,5 procentenheter. Delvis enligt regeln grad ≥ 90 %: 90 % av målvärdet.',
    { partialRule: 'degree' },
  ],
  [
    { targets: [interval(70, 80)], baseline: [50, 2022], outcomes: { 2025: 64 } },
    'Utfall 64 % (2025) ligger utanför målvärdet 70 till 80 % (2025): −6 procentenheter till närmaste gräns; 70 % av vägen från 50 % (2022). Regeln grad passar inte målvärdet. Delvis enligt regeln väg ≥ 50 %.',
    { partialRule: 'degree' },
  ],
  [
    { targets: [atLeast(85)], baseline: [80, 2022], outcomes: { 2025: 83 } },
    'Utfall 83 % (2025) når inte målvärdet minst 85 % (2025): −2 procentenheter; 60 % av vägen från 80 % (2022). Ej uppfyllt: delvis används inte vid helår.',
    { noPartlyAtYearEnd: true },
  ],
  [
    {
      targets: [atLeast(85)],
      outcomes: [
        outcome(2025, 85),
        { ...outcome(2025, 87.2), gender: 'women' },
        { ...outcome(2025, 82.7), gender: 'men' },
      ],
    },
    'Utfall 85 % (2025) når målvärdet minst 85 % (2025): ingen avvikelse. Kvinnor 87,2 %, män 82,7 %: skillnad 4,5 procentenheter.',
  ],
  [
    { targets: [atLeast(600)], unit: 'st', cumulative: true, outcomes: { 'Delår 2025': 436 }, forecast: 655 },
    'Ej mätt: ackumulerat värde jämförs vid helår, senaste Delår 2025. Utfall 436 st (Delår 2025). Prognos 655 st (2025): kommer att uppfyllas.',
    {},
    '2025-08',
  ],
  [{ outcomes: { 2025: 82 } }, 'Ej mätt: målvärde saknas för 2025. Utfall 82 % (2025).'],
];

for (const [spec, sentence, settings = {}, at = '2025'] of rows) {
  it(sentence, () => {
    expect(say(judge(spec, settings, at).explanation)).toBe(sentence);
  });
}

it('the share of the way is printed with the decimals that show which side of the limit it is on', () => {
  const judged = judge({ targets: [atLeast(90)], baseline: [80, 2022], outcomes: { 2025: 84.96 } });
  expect(judged.status).toBe('notMet');
  expect(say(judged.explanation)).toContain('49,6 % av vägen');
});

it('a step path met before its year says from when the target applies', () => {
  const judged = judge({ targets: [atLeast(90, 2026)], outcomes: { 2025: 91 } });
  expect(say(judged.explanation)).toBe(
    'Utfall 91 % (2025) når målvärdet minst 90 % (2026): +1 procentenhet; målvärdet gäller från 2026.',
  );
});

it('says the same in English', () => {
  const judged = judge({ targets: [atLeast(86)], baseline: start, outcomes: { 2025: 84.9 } });
  expect(english.message(judged.explanation)).toBe(
    'Outcome 84.9% (2025) does not reach the target at least 86% (2025): −1.1 percentage points; 63% of the way from 83.0% (2022). Partly met by the rule way ≥ 50%.'.replace(
      '−',
      '-',
    ),
  );
});
