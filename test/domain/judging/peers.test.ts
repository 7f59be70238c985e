import fc from 'fast-check';
import type { Comparison, Peers, Settings } from '../../../src/domain/model';
import { atLeast, comparison, type IndicatorSpec } from '../../support/build-model';
import { english, judge, say } from './judge';

const peers = (
  comparisons: readonly Comparison[],
  spec: IndicatorSpec = {},
  settings: Partial<Settings> = { municipality: 'Vaggeryd' },
): Peers | null => judge({ targets: [atLeast(80)], outcomes: { 2025: 84 }, comparisons, ...spec }, settings).peers;

const named = (values: Readonly<Record<string, number | null>>, when: string | null = '2025'): Comparison[] =>
  Object.entries(values).map(([name, value]) => comparison(name, value, when));

const five = { Skara: 90, Arboga: 84.5, Vimmerby: 80, 'Lilla Edet': 76, Söderköping: 70 };

describe('an outcome among municipalities with columns of their own', () => {
  test.each<[string, Readonly<Record<string, number | null>>, IndicatorSpec, Partial<Peers>]>([
    ['in the middle', five, {}, { place: 3, of: 6, shared: false, mean: 80.1, difference: 3.9 }],
    ['lower is better', five, { direction: 'lower' }, { place: 4, of: 6 }],
    ['a shared place', { ...five, Vimmerby: 84 }, {}, { place: 3, of: 6, shared: true }],
    ['the two above share theirs', { ...five, Skara: 84.5 }, {}, { place: 3, of: 6, shared: false }],
    ['all equal', { Skara: 84, Arboga: 84 }, {}, { place: 1, of: 3, shared: true, mean: 84, difference: 0 }],
    ['one without value', { ...five, Skara: null }, {}, { place: 2, of: 5, missing: ['Skara'], mean: 77.625 }],
    ['no way is better', five, { direction: 'none' }, { place: null, mean: 80.1 }],
    ['its own column is no other municipality', { ...five, vaggeryd: 84 }, {}, { of: 6, mean: 80.1 }],
  ])('%s', (_, values, spec, expected) => expect(peers(named(values), spec)).toMatchObject(expected));

  test('the groups of the workbook stand beside, outside the mean, and so does riket', () => {
    expect(peers(named({ Skara: 90, Riket: 50, 'Snitt liknande': 60, 'Jönköpings län': 70 }))).toMatchObject({
      members: ['Skara'],
      mean: 90,
      groups: [
        { name: 'Riket', value: 50 },
        { name: 'Snitt liknande', value: 60 },
        { name: 'Jönköpings län', value: 70 },
      ],
    });
  });

  test.each<[string, Comparison[], IndicatorSpec]>([
    ['no columns', [], {}],
    ['columns of another year only', named(five, '2024'), {}],
    ['no outcome', named(five), { outcomes: {} }],
    ['an outcome in words', named(five), { outcomes: { 2025: 'Ja' } }],
  ])('none: %s', (_, comparisons, spec) => expect(peers(comparisons, spec)).toBeNull());

  test('of two years the outcome’s own is compared', () => {
    expect(peers([...named({ Skara: 10 }, '2024'), ...named({ Skara: 90 })])).toMatchObject({ place: 2, mean: 90 });
  });
});

describe('in words', () => {
  const text = (spec: IndicatorSpec, values = { Skara: 84, Arboga: 82.25, Riket: 79 }) =>
    say(peers(named(values), spec)!.text);

  test.each([
    [
      { koladaId: 'N15428' },
      'Jämförelse 2025: delad plats 1 av 3; oviktat medelvärde 83,13 % (Skara och Arboga), skillnad +0,88 procentenheter; Riket 79 %. Egen bearbetning av data från Kolada.',
    ],
    [
      { source: 'Egen enkät', unit: 'dagar', direction: 'lower' as const },
      'Jämförelse 2025: delad plats 2 av 3; oviktat medelvärde 83,13 dagar (Skara och Arboga), skillnad +0,88 dagar; Riket 79 dagar. Egen beräkning.',
    ],
  ])('%p', (spec, sentence) => expect(text(spec)).toBe(sentence));

  test('what is only given is nobody’s work of ours', () => {
    expect(say(peers(named({ Riket: 79, Länet: 80 }))!.text)).toBe('Jämförelse 2025: Riket 79 %; Länet 80 %.');
  });

  test('in English', () => {
    expect(english.message(peers(named({ Skara: 90 }), { source: 'Kolada' })!.text)).toContain(
      'place 2 of 2; unweighted mean 90% (Skara), difference -6 percentage points. Own processing of data from Kolada.',
    );
  });
});

describe('laws', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }), { minLength: 1, maxLength: 8 });
  const columns = (list: readonly (number | null)[]) =>
    list.map((value, at) => comparison(`Ort${'abcdefgh'[at]}`, value, '2025'));
  const figures = ({ place, of, shared, mean, difference }: Peers) => ({ place, of, shared, mean, difference });

  test('the order of the columns changes nothing', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 20 }), (list, own) => {
        const [one, other] = [columns(list), columns(list).toReversed()].map((made) =>
          peers(made, { outcomes: { 2025: own } }),
        );
        expect(other && figures(other)).toEqual(one && figures(one));
      }),
    );
  });

  test('a better value never gives a worse place; places run from 1 to the number of municipalities with a value', () => {
    fc.assert(
      fc.property(values, fc.nat(20), fc.nat(20), fc.boolean(), (list, a, b, up) => {
        const place = (own: number) =>
          peers(columns(list), { outcomes: { 2025: own }, direction: up ? 'higher' : 'lower' });
        const [better, worse] = [
          place(up ? Math.max(a, b) : Math.min(a, b)),
          place(up ? Math.min(a, b) : Math.max(a, b)),
        ];
        if (better === null || worse === null) return;
        expect(better.place!).toBeLessThanOrEqual(worse.place!);
        expect(better.of).toBe(list.filter((value) => value !== null).length + 1);
        expect(better.place! >= 1 && worse.place! <= worse.of).toBe(true);
      }),
    );
  });

  test('a municipality without a value is as if it had no column, but for being named', () => {
    fc.assert(
      fc.property(values, fc.nat(20), (list, own) => {
        const outcomes = { 2025: own };
        const whole = peers(columns(list), { outcomes });
        const filled = peers(
          columns(list).filter(({ value }) => value !== null),
          { outcomes },
        );
        expect(whole && figures(whole)).toEqual(filled && figures(filled));
        if (whole !== null) expect(whole.missing).toHaveLength(list.filter((value) => value === null).length);
      }),
    );
  });
});
