import { quantity, type Gender, type Indicator, type Outcome } from '../../model';
import { defineRule, say, type Draft } from '../rule';
import { periodText } from '../support/periods';
import { nameOf } from '../support/words';

const decimalsOf = (value: number): number => (/\.(\d+)/.exec(String(value))?.[1] ?? '').length;

/** Whether a total lies outside K and M by more than rounding, and is not their sum (counts add up). */
function isOutside(total: number, women: number, men: number): boolean {
  const rounding = 10 ** -decimalsOf(total) / 2;
  if (Math.abs(women + men - total) <= 2 * rounding) return false;
  return total < Math.min(women, men) - rounding || total > Math.max(women, men) + rounding;
}

const key = ({ period }: Outcome): string => `${period.year}|${period.part}`;

function byPeriod(indicator: Indicator, gender: Gender | null): Map<string, Outcome> {
  const found = new Map<string, Outcome>();
  for (const outcome of indicator.outcomes) {
    if (outcome.gender === gender && outcome.organisation === null && outcome.value !== null)
      found.set(key(outcome), outcome);
  }
  return found;
}

function* gendersOf(indicator: Indicator): Generator<Draft> {
  const [women, men] = [byPeriod(indicator, 'women'), byPeriod(indicator, 'men')];
  for (const total of byPeriod(indicator, null).values()) {
    const [woman, man] = [women.get(key(total)), men.get(key(total))];
    if (woman === undefined || man === undefined || !isOutside(total.value!, woman.value!, man.value!)) continue;
    yield {
      message: say('check.U07', {
        indicator: nameOf(indicator),
        period: periodText(total.period),
        total: quantity(total.value!, indicator.unit),
        women: quantity(woman.value!, indicator.unit),
        men: quantity(man.value!, indicator.unit),
      }),
      cells: [total.address, woman.address, man.address],
      about: [indicator],
    };
  }
}

const genders = defineRule('U07', function* (facts) {
  for (const indicator of facts.indicators) {
    if (indicator.outcomes.some((outcome) => outcome.gender !== null)) yield* gendersOf(indicator);
  }
});

export const genderRules = [genders];
