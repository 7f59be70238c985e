import type { ColourLimits, Direction } from '../../model';
import { type Bound, readBound } from './bound';
import { type ParsedTarget, target, unreadable } from './parsed-target';

type Colour = 'green' | 'yellow' | 'red';

const COLOURS: readonly (readonly [RegExp, Colour])[] = [
  [/(?<!\p{L})(?:grön|grönt|gröna)(?!\p{L})/iu, 'green'],
  [/(?<!\p{L})(?:gul|gult|gula)(?!\p{L})/iu, 'yellow'],
  [/(?<!\p{L})(?:röd|rött|röda)(?!\p{L})/iu, 'red'],
];
const LEVELS: readonly (readonly [RegExp, 'high' | 'middle' | 'low'])[] = [
  [/\((?:högt?|höga)\)/iu, 'high'],
  [/\((?:medel|mellan|måttligt?)\)/iu, 'middle'],
  [/\((?:lågt?|låga)\)/iu, 'low'],
];
const HAS_LABEL = /(?<!\p{L})(?:grönt?|gröna|gult?|gula|röd|rött|röda)(?!\p{L})|\((?:högt?|medel|lågt?)\)/iu;
const BEFORE_COLOUR = /[\s,;|/]*(?=(?<!\p{L})(?:grönt?|gröna|gult?|gula|röd|rött|röda)(?!\p{L}))/iu;

/**
 * Colour limits in the cell: "grön ≥ 85, gul 80–84, röd < 80", ">77 % (Högt) | 68–77 % (Medel) | <68 % (Lågt)",
 * "100 / 91–99 / ≤ 90". Null when the text gives none; unreadable when they contradict each other.
 */
export function readLimits(text: string, direction: Direction | null): ParsedTarget | null {
  const labelled = HAS_LABEL.test(text);
  const parts = labelled ? labelledParts(text, direction) : bareParts(text);
  if (parts === null) return labelled && /\d/.test(text) ? unreadable : null;
  if (parts === 'noDirection') return target({ problem: 'noDirection' });
  return combine(parts) ?? (labelled ? unreadable : null);
}

type Parts = Readonly<Partial<Record<Colour, Bound>>>;

function labelledParts(text: string, direction: Direction | null): Parts | 'noDirection' | null {
  const split = text.split(/[|;\n]|,(?!\d)| \/ /u).map((part) => part.trim());
  const pieces = split.every((part) => HAS_LABEL.test(part)) ? split : text.split(BEFORE_COLOUR);
  const parts: Partial<Record<Colour, Bound>> = {};
  for (const piece of pieces.filter((part) => /\S/.test(part))) {
    const label = labelOf(piece, direction);
    if (label === 'noDirection') return label;
    const bound =
      label &&
      readBound(
        piece
          .replace(label.pattern, ' ')
          .replace(/^[\s:=]+(?![=])|[\s:,;]+$/g, '')
          .trim(),
      );
    if (!label || !bound || parts[label.colour]) return null;
    parts[label.colour] = bound;
  }
  return parts;
}

function labelOf(
  piece: string,
  direction: Direction | null,
): { colour: Colour; pattern: RegExp } | 'noDirection' | null {
  for (const [pattern, colour] of COLOURS) if (pattern.test(piece)) return { colour, pattern };
  for (const [pattern, level] of LEVELS) {
    if (!pattern.test(piece)) continue;
    if (level === 'middle') return { colour: 'yellow', pattern };
    if (direction !== 'higher' && direction !== 'lower') return 'noDirection';
    return { colour: (level === 'high') === (direction === 'higher') ? 'green' : 'red', pattern };
  }
  return null;
}

/** Three bands without names, the good one first. */
function bareParts(text: string): Parts | null {
  const pieces = text.split(/\s\/\s|\|/u).map((part) => part.trim());
  if (pieces.length !== 3) return null;
  const [green, yellow, red] = pieces.map(readBound);
  return green && yellow?.kind === 'interval' && red && red.kind !== 'interval' ? { green, yellow, red } : null;
}

function combine({ green, yellow, red }: Parts): ParsedTarget | null {
  if (!green || green.kind === 'interval' || (!yellow && !red)) return null;
  const below = (bound: Bound | undefined): boolean =>
    bound !== undefined && Math.max(bound.low, bound.high) <= green.low;
  const above = (bound: Bound | undefined): boolean =>
    bound !== undefined && Math.min(bound.low, bound.high) >= green.low;
  const up = green.kind === 'atLeast' || (green.kind !== 'atMost' && (below(red) || below(yellow)));
  const down = !up && (green.kind === 'atMost' || above(red) || above(yellow));
  if (!up && !down) return null;
  if (red && !(up ? below(red) : above(red))) return null;
  if (yellow && !(up ? Math.min(yellow.low, yellow.high) <= green.low : Math.max(yellow.low, yellow.high) >= green.low))
    return null;
  if (red && red.kind === (up ? 'atLeast' : 'atMost')) return null;

  const strict = green.kind === 'bare' || green.kind === 'equals' ? false : green.strict;
  const limits: ColourLimits = { green: green.low, ...redLimit(up, yellow, red) };
  return target({
    rule: up ? { kind: 'atLeast', low: green.low, strict } : { kind: 'atMost', high: green.low, strict },
    limits,
    decimals: Math.max(...[green, yellow, red].map((bound) => bound?.decimals ?? 0)),
    unit: green.unit ?? yellow?.unit ?? red?.unit ?? null,
  });
}

function redLimit(
  up: boolean,
  yellow: Bound | undefined,
  red: Bound | undefined,
): Pick<ColourLimits, 'red' | 'redIncluded'> {
  if (red) return red.strict || red.kind === 'bare' ? { red: red.low } : { red: red.low, redIncluded: true };
  if (!yellow) return { red: null };
  const edge = up ? Math.min(yellow.low, yellow.high) : Math.max(yellow.low, yellow.high);
  return yellow.strict ? { red: edge, redIncluded: true } : { red: edge };
}
