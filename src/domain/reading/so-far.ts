import { scanSigned } from './number';
import { plain } from './text';

/** A piece of a text that as a whole can't be read. */
export type Understood =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly unit: string | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'word'; readonly word: string };

const UNIT =
  /^ ?(%|‰|procentenheter|procent|p\.e\.|kr|tkr|mnkr|mkr|st|dagar|veckor|månader|timmar|minuter|poäng|personer|kg|ton|kwh)(?![\p{L}\d])/iu;
const WORD =
  /(?<!\p{L})(?:minst|lägst|högst|max|maximalt|över|under|mellan|öka[rs]?|ökning|minska[rs]?|minskning|förbättra[s]?|bibehålla[s]?|oförändrat|topp|plats|bättre än|högre än|lägre än|jämfört med|i snitt|per år|årligen)(?!\p{L})/giu;
const MOST = 6;

/** The numbers, years and words that were recognised in a text, in its order: what there is to say of one that can't be read. */
export function understoodIn(text: string): readonly Understood[] {
  const source = plain(text.replace(/[\r\n]+/g, ' · '));
  const found: { readonly at: number; readonly piece: Understood }[] = [];
  for (const match of source.matchAll(WORD)) found.push({ at: match.index, piece: { kind: 'word', word: match[0] } });
  const digits = /(?<![\p{L}\d.,])[-–]?\d/gu;
  for (let match = digits.exec(source); match !== null; match = digits.exec(source)) {
    const token = scanSigned(source, match.index);
    if (token === null) continue;
    const unit = UNIT.exec(source.slice(token.end))?.[1] ?? null;
    const isYear = unit === null && /^(?:19[5-9]|20\d)\d$/.test(source.slice(match.index, token.end));
    found.push({
      at: match.index,
      piece: isYear
        ? { kind: 'year', year: token.value }
        : { kind: 'number', value: token.value, decimals: token.decimals, unit },
    });
    digits.lastIndex = token.end;
  }
  return found
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ piece }) => piece);
}

/** The values of a cell that holds one on each line; empty where it holds one. */
export function valueLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => /\d/.test(line));
  return lines.length > 1 ? lines : [];
}
