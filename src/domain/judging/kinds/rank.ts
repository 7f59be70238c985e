import { list, type RankPlace, type TargetRule } from '../../model';
import { compare, exact, sign, ZERO } from '../exact';
import { amount, placesText } from '../explain/quantities';
import { placeText, subjectText } from '../explain/subject';
import { say } from '../messages';
import { type Assessment, type Evidence, PLAIN, targetText, type Kind } from './kind';
import { placesFor } from './places';
import { assessRegion, distance } from './region';

type Rank = Extract<TargetRule, { kind: 'rank' }>;

const NONE: readonly string[] = [];

/** *Topp n*: place n or better, in each population the target names. */
export const rank: Kind<Rank> = {
  measure: 'places',
  partial: ['tolerance', 'way', 'improved'],
  bounds: ({ max }) => ({ low: null, high: max }),
  phrase({ max, populations = NONE }) {
    const limit = amount(max, null);
    return populations.length === 0
      ? say('judging.target.top', { max: limit })
      : say('judging.target.topIn', { max: limit, populations: list(populations) });
  },
  assess(rule, evidence) {
    const places = placesFor(rule.populations ?? NONE, evidence);
    if ('lack' in places) return places;
    const target = targetText(this.phrase(rule, evidence.look), evidence);
    const [only, ...others] = places;
    if (others.length > 0) return inEach(rule, places, evidence, target);
    const found = assessRegion(regionOf(rule), evidence, only!.place, null);
    return {
      ...found,
      improved: improvedOn(only!, evidence) ?? found.improved,
      claim: say('judging.claim.rank', {
        subject: subjectText(evidence),
        met: String(found.met),
        target,
        deviation: placesText(found.deviation!),
      }),
    };
  },
};

const regionOf = ({ max }: Rank) => ({ low: null, high: max, strict: false });

/** Against the place before in the same population, where the outcome before has several; null where it has one. */
function improvedOn({ place, population }: RankPlace, { previous }: Evidence): boolean | null {
  if (previous === null || previous.ranks.length < 2) return null;
  const before = previous.ranks.find((one) => one.population === population);
  return before !== undefined && place < before.place;
}

/** Several populations: good enough in each; how far is that of the worst (as A-26). */
function inEach(
  rule: Rank,
  places: readonly RankPlace[],
  evidence: Evidence,
  target: ReturnType<typeof targetText>,
): Assessment {
  const misses = places.map(({ place }) => distance(regionOf(rule), exact(place)));
  const worst = misses.reduce((most, miss) => (compare(miss, most) > 0 ? miss : most), ZERO);
  const met = sign(worst) === 0;
  return {
    ...PLAIN,
    met,
    miss: worst,
    claim: say('judging.claim.rankShare', {
      subject: subjectText(evidence),
      met: String(met),
      target,
      limits: list(
        places.map((place) => say('judging.claim.limit', { place: placeText(place), limit: amount(rule.max, null) })),
      ),
    }),
  };
}
