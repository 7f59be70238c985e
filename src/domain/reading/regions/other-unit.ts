import { scalesDiffer, unitsDiffer } from '../../model';
import type { DraftValue, IndicatorDraft } from './indicator-draft';

const NO_LEVEL = new Set(['change', 'rank', 'rankShare', 'comparison', 'text', 'yesNo']);

/**
 * Which values of an indicator can't be compared with its target: those that say another unit, and all bare ones where
 * the target is in another scale than *Enhet* (120 tkr for values in kr). Units never mix.
 */
export function otherUnits({ unit, targets, outcomes }: IndicatorDraft): (value: DraftValue) => boolean {
  const stated = targets
    .flatMap(({ parsed }) => parsed)
    .find((one) => one.unit !== null && !NO_LEVEL.has(one.rule?.kind ?? ''));
  const wanted = stated?.unit ?? unit ?? outcomes.find(({ parsed }) => parsed?.unit)?.parsed?.unit ?? null;
  const bareDiffers = scalesDiffer(unit, wanted);
  return ({ parsed }) => {
    const own = parsed?.unit ?? null;
    return own === null ? bareDiffers : unitsDiffer(own, wanted);
  };
}
