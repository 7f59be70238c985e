import { judgingKeys } from '../../../src/domain/judging';
import { sv } from '../../../src/i18n/sv';
import { english, swedish } from './judge';

/** Arguments of an ICU pattern: {name}, {name, plural, …}, {name, select, …}. */
const names = (pattern: string): string[] =>
  [...new Set([...pattern.matchAll(/\{(\w+)(?=[},])/g)].map((match) => match[1]!))].sort();

const counts = /^(count|met|partly|notMet|notMeasured|measured|total|required|missed|others|othersMet|found|needed)$/;

/** A count where the text takes one, a word elsewhere. `met` is a count in goals and a choice in claims. */
const argsFor = (key: string, pattern: string): Record<string, number | string> =>
  Object.fromEntries(
    names(pattern).map((name) => [name, counts.test(name) && !key.startsWith('judging.claim.') ? 2 : 'x']),
  );

it.each(judgingKeys)('%s can be said in both languages, with the same arguments', (key) => {
  const args = argsFor(key, sv[key]);
  // An argument only one language asks for would throw here.
  for (const translator of [swedish, english]) {
    const text = translator.message({ key, args });
    expect(text).not.toBe('');
    expect(text).not.toMatch(/[{}]/);
  }
});
