import type { Direction } from '../model';
import { lower, plain } from './text';

const PATTERNS: readonly (readonly [RegExp, Direction])[] = [
  [
    /^(?:(?:högre|hög|högt|högst|större|stor|fler|mer)(?: värde)?(?: (?:är )?(?:bättre|bra|bäst))?|öka|ökar|ökas|ökning|ökande|ska öka|upp|uppåt|stigande|↑|▲|⬆|\+|maximera)$/,
    'higher',
  ],
  [
    /^(?:(?:lägre|låg|lågt|lägst|mindre|färre)(?: värde)?(?: (?:är )?(?:bättre|bra|bäst))?|minska|minskar|minskas|minskning|minskande|ska minska|ned|ner|nedåt|neråt|sjunkande|sänka|sänkas|↓|▼|⬇|minimera)$/,
    'lower',
  ],
  [/^(?:intervall|inom intervall|spann|inom spann|målintervall)$/, 'interval'],
  [/^(?:ja ?[/-] ?nej|ja eller nej|j\/n|nej\/ja)$/, 'yesNo'],
  [/^(?:rang|ranking|rank|placering|placering \(rang\)|rang \(placering\)|rangordning)$/, 'rank'],
  [/^(?:bibehålla|bibehållas|bibehåll|behålla|behållas|oförändrat|oförändrad|samma nivå|stabil|→|↔|=)$/, 'keep'],
  [/^(?:ingen|ingen riktning|ingen önskad riktning|följs|följs upp|neutral|saknar riktning)$/, 'none'],
];

/** A cell of *Riktning*. Null: empty or not understood (the caller keeps the words for I05). */
export function parseDirection(text: string): Direction | null {
  const word = lower(plain(text).replace(/[\ufe0f]/g, ''))
    .replace(/[.*]+$/, '')
    .trim();
  if (word === '') return null;
  return PATTERNS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
