const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\u0000-\u001f]/g;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;
const OURS = ' (Röda tråden)';

const trimmed = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${trimmed(text.slice(0, length - 1))}…`;

/** A name Excel takes: no forbidden characters, no apostrophe at the ends, at most 31 characters. */
export function validSheetName(wanted: string): string {
  const plain = trimmed(wanted.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  const name = cut(plain === '' ? 'Rapport' : plain, LONGEST);
  return RESERVED.test(name) ? `${name} 1` : name;
}

/** The wanted name if it is free, else with "(Röda tråden)" and then a number. `taken` is in small letters. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const name = validSheetName(wanted);
  const free = (candidate: string): boolean => !taken.has(candidate.toLowerCase());
  if (free(name)) return name;
  for (let number = 1; ; number++) {
    const tail = number === 1 ? OURS : ` (Röda tråden ${number})`;
    const candidate = cut(name, LONGEST - tail.length) + tail;
    if (free(candidate)) return candidate;
  }
}
