import { lower, squeeze } from './text';

/** English words of cells and their Swedish: config/headings.json. */
export interface EnglishWords {
  /** A cell that says nothing else: "Higher is better". */
  readonly cells: ReadonlyMap<string, string>;
  /** Inside a text: "at least 85 %". */
  readonly phrases: ReadonlyMap<string, string>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Turns the words of a cell that is read for its meaning into the Swedish that the readers of numbers, targets, periods
 * and settings know: one language is read, and what English it may be written in is data. Titles and comments never
 * come this way. It remembers the texts it has seen.
 */
export class Spoken {
  private readonly seen = new Map<string, string>();
  private readonly pattern: RegExp;

  constructor(private readonly english: EnglishWords) {
    const phrases = [...english.phrases.keys()].sort((a, b) => b.length - a.length).map(escaped);
    this.pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'giu');
  }

  /** "At least 85 %" → "minst 85 %". Text without English words is as it was. */
  swedish(text: string): string {
    if (!HAS_LETTERS.test(text)) return text;
    const known = this.seen.get(text);
    if (known !== undefined) return known;
    const whole = this.english.cells.get(lower(squeeze(text)).replace(/[.:]$/, ''));
    const found = whole ?? text.replace(this.pattern, (word) => this.english.phrases.get(lower(word)) ?? word);
    this.seen.set(text, found);
    return found;
  }
}

const HAS_LETTERS = /[a-z]{2}/i;
