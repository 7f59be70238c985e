import { isFromKolada, list, type Indicator, type Message, type Peers } from '../../model';
import { writtenDecimals } from '../exact';
import { say } from '../messages';
import { amount, deviationAmount, periodText, printedUnit } from './quantities';

/** Means and differences are computed: more decimals than people write say nothing. */
const MOST_DECIMALS = 2;
const legible = (value: number): number => Math.min(writtenDecimals(value), MOST_DECIMALS);

/**
 * "Jämförelse 2025: delad plats 4 av 6 (bland A, B och C); oviktat medelvärde 81,2 %, skillnad −3,7 procentenheter; Riket
 * 79 %. Egen bearbetning av data från Kolada." What is only given, not computed, has no such line.
 */
export function peersText(indicator: Indicator, peers: Omit<Peers, 'text'>): Message {
  const unit = printedUnit(indicator);
  const { place, of, shared, members, missing, mean, difference, groups } = peers;
  const clauses: Message[] = [];
  if (place !== null) {
    clauses.push(
      say('judging.peers.place', { shared: String(shared), place: amount(place, null), of: amount(of, null) }),
    );
  }
  if (mean !== null && difference !== null) {
    clauses.push(
      say('judging.peers.mean', {
        mean: amount(mean, unit, legible(mean)),
        members: list(members),
        difference: deviationAmount(difference, unit, legible(difference)),
      }),
    );
  }
  if (missing.length > 0) clauses.push(say('judging.peers.missing', { members: list(missing) }));
  for (const { name, value } of groups) {
    clauses.push(say('judging.peers.group', { name, value: amount(value, unit, legible(value)) }));
  }
  return say('judging.peers', {
    period: periodText(peers.period),
    clauses: list(clauses, '; '),
    source: mean === null ? 'none' : isFromKolada(indicator) ? 'kolada' : 'own',
  });
}
