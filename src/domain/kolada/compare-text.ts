import { list, writtenDecimals, type Indicator, type Message, type Quantity } from '../model';
import { amount, deviationAmount, printedUnit } from '../judging/explain/quantities';
import type { KoladaComparison } from './compare';
import { say } from './messages';

/** As in peers: more decimals than people write say nothing. */
const MOST_DECIMALS = 2;
const legible = (value: number): number => Math.min(writtenDecimals(value), MOST_DECIMALS);

/**
 * "Vaggeryd 2025: 77,53 %; plats 6 av 6 bland Liknande kommuner …; oviktat medelvärde 80,55 %, skillnad −3,02
 * procentenheter; Riket 84,1 %. Egen bearbetning av data från Kolada." Only what is raw is said to come from Kolada.
 */
export function comparisonText(indicator: Indicator, who: string, compared: KoladaComparison): Message {
  const unit = printedUnit(indicator);
  const value = (number: number): Quantity => amount(number, unit, legible(number));
  const gapText = (number: number): Message => deviationAmount(number, unit, legible(number));
  const { year, rank, of, shared, peers, mean, difference, best, worst, kingdom, gap, missing } = compared;
  const clauses: Message[] = [say('kolada.compare.own', { who, year: String(year), value: value(compared.value) })];
  if (rank !== null && peers !== null)
    clauses.push(
      say('kolada.compare.rank', { shared: String(shared), rank: amount(rank, null), of: amount(of, null), peers }),
    );
  else if (mean !== null && peers !== null) clauses.push(say('kolada.compare.among', { of: amount(of, null), peers }));
  if (mean !== null && difference !== null)
    clauses.push(say('kolada.compare.mean', { mean: value(mean), difference: gapText(difference) }));
  if (best !== null && worst !== null)
    clauses.push(
      say('kolada.compare.ends', {
        best: best.title,
        bestValue: value(best.value),
        worst: worst.title,
        worstValue: value(worst.value),
      }),
    );
  if (missing.length > 0) clauses.push(say('kolada.compare.missing', { places: list(missing) }));
  if (kingdom !== null) clauses.push(say('kolada.compare.kingdom', { value: value(kingdom) }));
  if (gap !== null)
    clauses.push(
      say('kolada.compare.gap', {
        women: value(gap.women),
        men: value(gap.men),
        difference: gapText(gap.difference),
      }),
    );
  const computed = mean !== null || gap !== null;
  return say('kolada.compare', {
    clauses: list(clauses, '; '),
    source: say(computed ? 'kolada.source.computed' : 'kolada.source.raw'),
  });
}
