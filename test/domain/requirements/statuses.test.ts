import type { CellValue } from '../../../src/domain/model';
import { chain, type ChainSpec } from './a-chain';
import { follow, words, type FollowOptions, type Requirement } from './follow';

/** One indicator under KN1: what its row says from *Enhet* on; headings beside those of the chain. */
const one = (row: string, more: Omit<ChainSpec, 'indicators'> = {}, options: FollowOptions = {}) =>
  follow(chain({ ...more, indicators: { IX: `IX|KN1|Mätt|${row}` } }), options);

const HIGHER = '%|Högre bättre';

const withTerm = (settings: Readonly<Record<string, CellValue>> = {}): Omit<ChainSpec, 'indicators'> => ({
  settings: { 'Mandatperiod från': 2023, 'Mandatperiod till': 2026, ...settings },
  indicatorHeadings: '|Målvärde mandatperiod',
});

/** Kind S of the five steering models. */
const requirements: readonly Requirement[] = [
  [
    '0-07',
    'the trend of each indicator, valued by its direction',
    () => {
      expect(one(`${HIGHER}|60|2022|62|66|70`).indicator('IX')).toMatchObject({
        trend: 'improving',
        rawDirection: 'up',
      });
      expect(one('dagar|Lägre bättre|60|2022|62|66|50').indicator('IX')).toMatchObject({
        trend: 'worsening',
        rawDirection: 'up',
      });
      expect(one(`${HIGHER}|60|2022||66|70`).indicator('IX').trend).toBe('none');
    },
  ],
  [
    '0-08',
    'comparison with other municipalities, as a figure and as a target',
    () => {
      const shown = one(`${HIGHER}|60|2022|62|66|70|64`, { indicatorHeadings: '|Riket 2025' });
      expect(shown.indicator('IX').comparison).toMatchObject({ group: 'Riket', value: 64 });
      const among = one(`${HIGHER}|60|2022|62|66|70|64|70|66`, {
        settings: { Kommun: 'Vaggeryd' },
        indicatorHeadings: '|Riket 2025|Skara 2025|Arboga 2025',
      });
      expect(among.indicator('IX').peers).toMatchObject({ place: 2, of: 3, shared: true, mean: 68 });
      expect(among.report('committee:Kulturnämnden')).toContain(
        '"IX Mätt (%)",66,"delad plats 2 av 3",68,64,"Skara 70","Vaggeryd, Arboga 66"',
      );
      expect(among.report('appendix')).toContain('"delad plats 2 av 3",68');
      expect(among.report('appendix')).toContain('är plats och medelvärde: Egen beräkning.');
      const target = one(`${HIGHER}|60|2022|62|66|bättre än riket|64`, { indicatorHeadings: '|Riket 2025' });
      expect(target.indicator('IX')).toMatchObject({ status: 'met', deviation: 2, target: { kind: 'comparison' } });
    },
  ],
  [
    '0-09',
    'trend, comparison and own target side by side',
    () => {
      const sheet = one(`${HIGHER}|60|2022|62|66|70|64`, { indicatorHeadings: '|Riket 2025' }).report(
        'committee:Kulturnämnden',
      );
      expect(sheet).toContain('"IX Mätt (%)",60,"–",62,66,70,64,"Förbättras","Delvis uppfyllt"');
    },
  ],
  [
    '1-08',
    'an effect that comes later does not fail a goal early: on the way of a path, or not judged before its year',
    () => {
      const path = one(`${HIGHER}|60|2022|62|65||66`, withTerm());
      expect(path.indicator('IX')).toMatchObject({ status: 'met', target: { year: 2025, low: 64.5, pathTo: 2026 } });
      const step = one(`${HIGHER}|60|2022|62|65||66`, withTerm({ Målbana: 'steg' }));
      expect(step.indicator('IX')).toMatchObject({ status: 'notMeasured', reason: 'målvärdet gäller från senare år' });
      const trend = one(`${HIGHER}|60|2022|62|65||66`, withTerm({ Målbana: 'steg', 'Före målåret': 'trend' }));
      expect(trend.indicator('IX').status).toBe('partly');
    },
  ],
  [
    '2-07',
    'quality as result, experience and cost: three indicators with directions of their own, under alla or viktat, each shown',
    () => {
      const quality = (policy: string, cost: number) =>
        follow(
          chain({
            settings: { Bedömningssätt: policy, 'Delvis uppfyllt': 'ingen' },
            indicatorHeadings: '|Vikt',
            indicators: {
              Q1: 'Q1|KN1|Resultat|%|Högre bättre|80|2022|82|86|85|2',
              Q2: 'Q2|KN1|Kundernas upplevelse|%|Högre bättre|70|2022|72|76|75|1',
              Q3: `Q3|KN1|Kostnad per elev|tkr|Lägre bättre|100|2022|100|${cost}|99|1`,
            },
          }),
        );
      expect(quality('alla', 98).goal('KN1').proposal).toBe('met');
      expect(quality('alla', 103).goal('KN1').proposal).toBe('partly');
      const weighted = quality('viktat', 103);
      expect(words(weighted.goal('KN1').explanation)).toContain('Viktat medelvärde 75 %');
      expect(weighted.report('committee:Kulturnämnden')).toMatch(/Q1 Resultat.*Q2 Kundernas upplevelse.*Q3 Kostnad/);
    },
  ],
  [
    '2-08',
    'the best of all: rank 1',
    () => {
      const best = (place: string) => one(`plats|Placering|||plats 2 av 290|${place}|topp 1`).indicator('IX');
      expect(best('plats 1 av 290')).toMatchObject({ status: 'met', target: { kind: 'rank', high: 1 } });
      expect(best('plats 2 av 290')).toMatchObject({ status: 'notMet', deviation: 1 });
    },
  ],
  [
    '2-09',
    'among the best in two populations at once, with a stated meaning of "en av"',
    () => {
      const safest = (places: string) =>
        one(`plats|Placering||||${places}|topp 25 % i länet och riket`).indicator('IX');
      expect(safest('plats 5 av 26 i länet, 61 av 290 i riket')).toMatchObject({ status: 'met', deviation: null });
      expect(safest('plats 8 av 26 i länet, 61 av 290 i riket').status).toBe('notMet');
      expect(words(safest('plats 5 av 26 i länet, 80 av 290 i riket').explanation)).toMatch(
        /gränsen plats 7.*gränsen plats 73/,
      );
    },
  ],
  [
    '2-10',
    'a target to keep the level',
    () => {
      const kept = (now: number) =>
        one(`%|Högre bättre||2022|66|${now}|bibehållas|1`, { indicatorHeadings: '|Felmarginal' });
      expect([66, 65, 64].map((now) => kept(now).indicator('IX').status)).toEqual(['met', 'met', 'notMet']);
    },
  ],
  [
    '2-11',
    'a goal without a number is judged by people, with indicators as support',
    () => {
      const judged = one('st|Ingen||2022|66|70|', {
        goalHeadings: '|Bedömning|Motivering',
        goals: { KN1: 'KN1|Nämndmål|God tillväxt|KF1|Kulturnämnden||||Delvis uppfyllt|Fler flyttar in.' },
      });
      expect(judged.goal('KN1')).toMatchObject({ proposal: 'cannotJudge', status: 'partly' });
      expect(judged.report('committee:Kulturnämnden')).toMatch(/Motivering: Fler flyttar in\..*IX Mätt \(st\)/);
    },
  ],
  [
    '3-13',
    'movement from the baseline beside attainment',
    () => {
      const moved = one(`${HIGHER}|60|2022|62|66|70`);
      expect(moved.indicator('IX')).toMatchObject({ status: 'partly', movement: 60, deviation: -4 });
      expect(words(moved.indicator('IX').explanation)).toContain('60 % av vägen från 60 % (2022)');
    },
  ],
  [
    '4-08',
    'a goal with no indicator is not measured, or judged by hand with a motive; never green by itself',
    () => {
      expect(follow(chain()).goal('KN1')).toMatchObject({ proposal: 'notMeasured', status: 'notMeasured' });
      const hand = follow(
        chain({
          goalHeadings: '|Bedömning|Motivering',
          goals: { KN1: 'KN1|Nämndmål|Fler läser|KF1|Kulturnämnden||||Uppfyllt|Enkäten.' },
        }),
      );
      expect(hand.goal('KN1')).toMatchObject({ proposal: 'notMeasured', status: 'met' });
      expect(hand.findings).not.toContain('B04 Mål!A7');
      expect(follow(chain()).findings).toContain('B04 Mål!A7');
    },
  ],
  [
    '4-09',
    'yes or no, by evidence',
    () => {
      const cooperates = (word: string) => one(`|Ja/nej|||Nej|${word}|Ja`).indicator('IX');
      expect(cooperates('Ja')).toMatchObject({ status: 'met', outcome: { value: 'Ja' } });
      expect(cooperates('Nej').status).toBe('notMet');
      expect(cooperates('').status).toBe('notMeasured');
    },
  ],
];

test.each(requirements)('%s %s', (_, __, proof) => proof());
