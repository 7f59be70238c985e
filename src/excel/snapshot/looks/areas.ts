import type { Work } from '../../../domain/work';
import { type NamedAreas, namedAreas, onAreas } from '../../on-areas';
import type { Area } from '../../on-range';
import type { KnownLooks } from './known-looks';
import type { Question } from './questions';
import { sharedDress, sharedLines, WANTED_DRESS, WANTED_LINES } from './uniform';

/** About what a set costs in a request besides its address, and in an answer; its many objects of the client's weigh too. */
const SENT_BYTES = 700;
const RECEIVED_BYTES = 1_000;

/** Whether Excel tells a fill's pattern of one cell: else a missing pattern says nothing about differing cells. */
export interface Host {
  tellsPattern: boolean;
}

function* takePattern({ format }: Excel.RangeAreas, host: Host): Work<void> {
  host.tellsPattern = Boolean(format.fill.pattern);
  yield;
}

export const patternQuestion = (sheet: Excel.Worksheet, cell: string, host: Host): Question => ({
  sent: SENT_BYTES,
  received: RECEIVED_BYTES,
  ask: () => {
    const areas = sheet.getRanges(cell);
    areas.load({ format: { fill: { pattern: true } } });
    return () => takePattern(areas, host);
  },
});

const AREAS_PER_STEP = 50;

/** A question about areas. `take` is given the answer and gives what to do with each area; null when they differ. */
function areasQuestion(
  sheet: Excel.Worksheet,
  { address, areas }: NamedAreas,
  wanted: Excel.Interfaces.RangeAreasLoadOptions,
  take: (format: Excel.RangeFormat) => ((area: Area) => void) | null,
  differs: (areas: readonly Area[]) => void,
): Question {
  return {
    sent: SENT_BYTES + address.length,
    received: RECEIVED_BYTES,
    ask: () => {
      let found: Excel.RangeAreas;
      onAreas(sheet, address, (all) => {
        found = all.load(wanted);
      });
      return function* () {
        const set = take(found.format);
        if (set === null) {
          differs(areas);
          return;
        }
        for (const [at, area] of areas.entries()) {
          set(area);
          if (at % AREAS_PER_STEP === 0) yield;
        }
      };
    },
  };
}

type Sets = readonly (readonly Area[])[];

/** Hears of areas that do not look alike. */
export type Differs = (areas: readonly Area[]) => void;

const named = (sets: Sets): readonly NamedAreas[] => sets.flatMap((areas) => namedAreas(areas));

/** Questions about fill, font and alignment of sets of areas. */
export const dressQuestions = (
  sheet: Excel.Worksheet,
  known: KnownLooks,
  sets: Sets,
  host: Host,
  differs: Differs,
): readonly Question[] =>
  named(sets).map((areas) =>
    areasQuestion(
      sheet,
      areas,
      WANTED_DRESS,
      (format) => {
        const shared = sharedDress(format, host.tellsPattern);
        return shared && ((area) => known.setDress(area, shared));
      },
      differs,
    ),
  );

/** Questions about lines around and inside areas. */
export const lineQuestions = (
  sheet: Excel.Worksheet,
  known: KnownLooks,
  sets: Sets,
  differs: Differs,
): readonly Question[] =>
  named(sets).map((set) => {
    const shape = {
      inRows: set.areas.some(({ rows }) => rows > 1),
      inColumns: set.areas.some(({ columns }) => columns > 1),
    };
    const take = (format: Excel.RangeFormat): ((area: Area) => void) | null => {
      const shared = sharedLines(format, shape);
      return shared && ((area) => known.setLines(area, shared));
    };
    return areasQuestion(sheet, set, WANTED_LINES, take, differs);
  });

const cellsIn = (areas: readonly Area[]): number => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** So few cells are asked one by one. */
const FEW_CELLS = 24;

/** A set that differs in parts, each to be asked about again; null: its cells are to be asked one by one. */
export function smallerSets(areas: readonly Area[]): readonly (readonly Area[])[] | null {
  if (cellsIn(areas) <= FEW_CELLS) return null;
  const [only] = areas;
  if (areas.length > 1) {
    const step = Math.ceil(areas.length / Math.ceil(Math.sqrt(areas.length)));
    return Array.from({ length: Math.ceil(areas.length / step) }, (_, at) => areas.slice(at * step, (at + 1) * step));
  }
  const { top, rows } = only!;
  if (rows === 1) return null;
  const step = Math.ceil(rows / Math.ceil(Math.sqrt(rows)));
  return Array.from({ length: Math.ceil(rows / step) }, (_, at) => [
    { ...only!, top: top + at * step, rows: Math.min(step, rows - at * step) },
  ]);
}

/** Cells between two areas that cost less than another range. */
const LARGEST_GAP = 1;

/** Areas over each other as one: to be asked cell by cell. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.columns - b.columns || a.top - b.top);
  const found: Area[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    const gap =
      last && last.left === area.left && last.columns === area.columns ? area.top - last.top - last.rows : NaN;
    if (gap * area.columns <= LARGEST_GAP)
      found[found.length - 1] = { ...last!, rows: area.top + area.rows - last!.top };
    else found.push(area);
  }
  return found;
}
