import { list, type RankPlace, type TargetRule } from '../../model';
import { amount } from '../explain/quantities';
import { placeText, subjectText } from '../explain/subject';
import { ceiling, compare, exact, fraction, minus, sign, times, toNumber, ZERO, type Exact } from '../exact';
import { say } from '../messages';
import { PLAIN, targetText, type Kind } from './kind';
import { placesFor } from './places';

type RankShare = Extract<TargetRule, { kind: 'rankShare' }>;

/** A place with the last place that still counts: ⌈share × N⌉. */
interface Counted {
  readonly place: RankPlace;
  readonly limit: Exact;
  readonly past: Exact;
}

/** *Topp 25 % i länet och riket*: good enough in each named population. */
export const rankShare: Kind<RankShare> = {
  measure: 'places',
  partial: ['tolerance'],
  bounds: ({ share }) => ({ low: null, high: share }),
  phrase({ share, populations }) {
    const part = amount(share, '%');
    return populations.length === 0
      ? say('judging.target.topShare', { share: part })
      : say('judging.target.topShareIn', { share: part, populations: list(populations) });
  },
  assess(rule, evidence) {
    const places = placesFor(rule.populations, evidence);
    if ('lack' in places) return places;
    const counted: Counted[] = [];
    for (const place of places) {
      if (place.of === null) return { lack: 'antal i jämförelsen saknas', why: say('judging.reason.noPopulationSize') };
      const part = times(exact(rule.share), fraction(1, 100));
      const limit = ceiling(times(part, exact(place.of)));
      counted.push({ place, limit, past: minus(exact(place.place), limit) });
    }
    const worst = counted.reduce((most, { past }) => (compare(past, most) > 0 ? past : most), ZERO);
    const met = sign(worst) === 0;
    return {
      ...PLAIN,
      met,
      miss: worst,
      deviation: counted.length === 1 ? toNumber(counted[0]!.past) : null,
      claim: say('judging.claim.rankShare', {
        subject: subjectText(evidence),
        met: String(met),
        target: targetText(this.phrase(rule, evidence.look), evidence),
        limits: list(
          counted.map(({ place, limit }) =>
            say('judging.claim.limit', { place: placeText(place), limit: amount(toNumber(limit), null) }),
          ),
        ),
      }),
    };
  },
};
