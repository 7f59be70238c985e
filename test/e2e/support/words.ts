import type { MessageArgs } from '../../../src/domain/model';
import { createTranslator, type Language, type TextKey } from '../../../src/i18n';

/** Holes of a pattern: any number, any words. */
export const ANY = { number: 99, words: '¤' } as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the pane says in a language, by the catalogue's keys: what a test clicks is what the user reads. */
export function words(language: Language) {
  const t = createTranslator(language);
  return {
    say: (key: TextKey, args?: MessageArgs): string => t.text(key, args),
    /** The same, where `args` have holes: `{ count: ANY.number, name: ANY.words }`. */
    like(key: TextKey, args: MessageArgs): RegExp {
      const text = escaped(t.text(key, args));
      return new RegExp(`^${text.replaceAll(String(ANY.number), '[\\d\\s]+').replaceAll(ANY.words, '.*')}$`);
    },
  };
}
