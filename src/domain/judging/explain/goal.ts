import { list, type Counts, type Goal, type Life, type Message } from '../../model';
import { isMeasured, type Item } from '../items';
import { say } from '../messages';

/** So many items without value are named, the rest counted. */
const MOST_NAMED = 5;

/** "1 ej mätt (I-07: senaste utfall 2022)"; null when all are measured. */
function unmeasuredText(items: readonly Item[]): Message | null {
  const unmeasured = items.filter((item) => !isMeasured(item));
  if (unmeasured.length === 0) return null;
  const named: (string | Message)[] = unmeasured
    .slice(0, MOST_NAMED)
    .map(({ name, why }) => (why === null ? name : say('judging.goal.unmeasuredItem', { name, why })));
  const more = unmeasured.length - named.length;
  if (more > 0) named.push(say('judging.goal.andMore', { count: more }));
  return say('judging.goal.unmeasured', { count: unmeasured.length, items: list(named, ', ') });
}

/** The claim, what is not measured and why, and an afterthought: one sentence. */
export function itemsSentence(claim: Message, items: readonly Item[], after: Message | null = null): Message {
  const clauses = [claim, unmeasuredText(items), after].filter((clause) => clause !== null);
  return say('judging.sentence', { clauses: list(clauses, '; ') });
}

/** "3 uppfyllda, 2 delvis, 1 ej, 1 ej mätt." for an area or a vision. */
export const countsSentence = (counts: Counts): Message =>
  Object.values(counts).every((count) => count === 0)
    ? say('judging.goal.noChildren')
    : say('judging.goal.counts', { ...counts });

/** "Avslutat 2022-12-31." or "Ej påbörjat: gäller från 2026-01-01." */
export function lifeSentence(goal: Goal, life: Exclude<Life, 'inForce'>): Message {
  const date = life === 'ended' ? goal.validTo : goal.validFrom;
  if (life === 'ended') return date === null ? say('judging.goal.ended') : say('judging.goal.endedOn', { date });
  return date === null ? say('judging.goal.notStarted') : say('judging.goal.notStartedUntil', { date });
}
