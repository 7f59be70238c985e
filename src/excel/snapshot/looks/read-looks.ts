import { rangeName } from '../../../domain/model';
import { breathing } from '../../breathe';
import type { Area } from '../../on-range';
import type { Part } from '../../read-plan';
import type { Look } from '../schema';
import { alike, type Stretch } from './alike';
import { type Differs, dressQuestions, type Host, joined, lineQuestions, patternQuestion, smallerSets } from './areas';
import { cellQuestion, formatQuestion } from './cell-looks';
import { FEW_CELLS } from './few-cells';
import { flagQuestions } from './flags';
import { Book } from './book';
import { KnownLooks, Wardrobe } from './known-looks';
import { askAll, type Question } from './questions';

/** Looks of so many cells come in one piece. */
const CELLS_AT_ONCE = 3_000;
/** Number formats of so many cells come in one piece. */
const FORMATS_AT_ONCE = 60_000;

export interface LooksOfSheet {
  readonly book: Book<Look>;
  /** Row by row in stretches: [index in the book, columns]. */
  readonly rows: [number, number][][];
}

interface Subject {
  readonly sheet: Excel.Worksheet;
  readonly stretch: Stretch;
  readonly known: KnownLooks;
}

const wholeOf = ({ top, left, rows, columns }: Part): Area => ({ top, left, rows, columns });

function* piecesOf({ top, left, rows, columns }: Area, most: number): Generator<Area> {
  const step = Math.max(1, Math.floor(most / columns));
  for (let from = 0; from < rows; from += step) {
    yield { top: top + from, left, rows: Math.min(step, rows - from), columns };
  }
}

const cellQuestions = ({ sheet, known }: Subject, areas: readonly Area[]): readonly Question[] =>
  areas
    .flatMap((area) => [...piecesOf(area, CELLS_AT_ONCE)])
    .map((area) =>
      cellQuestion(sheet, { sheet: known.part.sheet, ...area }, (row, column, look) =>
        known.setCell(row, column, look),
      ),
    );

const formatQuestions = ({ sheet, known }: Subject): readonly Question[] =>
  [...piecesOf(wholeOf(known.part), FORMATS_AT_ONCE)].map((area) =>
    formatQuestion(sheet, { sheet: known.part.sheet, ...area }, known),
  );

type Sets = readonly (readonly Area[])[];
type Asking = (sets: Sets, differs: Differs) => readonly Question[];

/** Sets that turned out to differ, and their cells when there is no smaller set to ask about. */
class Differing {
  private readonly sets: (readonly Area[])[] = [];

  constructor(private readonly asking: Asking) {}

  first(sets: Sets): readonly Question[] {
    return this.asking(sets, (areas) => void this.sets.push(areas));
  }

  second(single: Area[]): readonly Question[] {
    const differs = (areas: readonly Area[]): void => void single.push(...areas);
    const smaller = this.sets.flatMap((areas) => {
      const sets = smallerSets(areas);
      if (sets === null) differs(areas);
      return sets ?? [];
    });
    return this.asking(smaller, differs);
  }
}

/** Fill, font, alignment and lines of sets of cells; of those that differ of fewer, and at last of each cell. */
async function readAlike(context: Excel.RequestContext, subjects: readonly Subject[]): Promise<void> {
  const host: Host = { tellsPattern: false };
  const [example] = subjects as readonly [Subject];
  const first: Question[] = [
    patternQuestion(example.sheet, rangeName(example.known.part.top, example.known.part.left, 1, 1), host),
  ];
  const differing: { readonly subject: Subject; readonly of: Differing; readonly single: Area[] }[] = [];
  for (const subject of subjects) {
    const { sheet, known } = subject;
    const { looks, lines } = await breathing(alike(subject.stretch));
    const single: Area[] = [];
    const dress = new Differing((sets, differs) => dressQuestions(sheet, known, sets, host, differs));
    const line = new Differing((sets, differs) => lineQuestions(sheet, known, sets, differs));
    first.push(...formatQuestions(subject), ...dress.first(looks), ...line.first(lines));
    differing.push({ subject, of: dress, single }, { subject, of: line, single });
  }
  await askAll(context, first);
  await askAll(
    context,
    differing.flatMap(({ of, single }) => of.second(single)),
  );
  const each = new Map(differing.map(({ subject, single }) => [subject, single]));
  await askAll(
    context,
    [...each].flatMap(([subject, single]) => cellQuestions(subject, joined(single))),
  );
}

/** What is true or false: bold, italic, struck through, wrapped. */
async function readFlags(context: Excel.RequestContext, subjects: readonly Subject[]): Promise<void> {
  const rounds = [];
  for (const { sheet, known } of subjects) rounds.push(await breathing(flagQuestions(sheet, known)));
  await askAll(
    context,
    rounds.flatMap(({ first }) => first),
  );
  await askAll(
    context,
    rounds.flatMap(({ later }) => later()),
  );
}

/** Cells of each look that are looked at one by one as well. */
const PROBES = 2;

/**
 * What Excel says of many cells at once is compared with what it says of single ones, two of each look.
 * @returns false when it isn't the same
 */
async function isBorneOut(context: Excel.RequestContext, subjects: readonly Subject[]): Promise<boolean> {
  const seen = new Map<string, number>();
  const questions: Question[] = [];
  let same = true;
  for (const { sheet, known } of subjects) {
    const { sheet: id, top, left, rows, columns } = known.part;
    for (let row = top; row < top + rows; row++) {
      for (let column = left; column < left + columns; column++) {
        const name = known.nameAt(row, column);
        const times = seen.get(name) ?? 0;
        if (times >= PROBES) continue;
        seen.set(name, times + 1);
        questions.push(
          cellQuestion(sheet, { sheet: id, top: row, left: column, rows: 1, columns: 1 }, (_row, _column, look) => {
            same &&= known.agrees(row, column, look);
          }),
        );
      }
    }
  }
  await askAll(context, questions);
  return same;
}

/**
 * How the cells of stretches look: one round trip for up to 3,000 cells together. Where there are more, each look is
 * asked once for all the cells that ought to have it: some 15 bytes a cell instead of 650.
 */
export async function readLooks(
  context: Excel.RequestContext,
  wanted: readonly { readonly part: Part; readonly stretch: Stretch }[],
): Promise<readonly LooksOfSheet[]> {
  const wardrobe = new Wardrobe();
  const subjects = wanted.map(({ part, stretch }): Subject => ({
    sheet: context.workbook.worksheets.getItem(part.sheet),
    stretch,
    known: new KnownLooks(part, wardrobe),
  }));
  const one = (subject: Subject): readonly Question[] => cellQuestions(subject, [wholeOf(subject.known.part)]);
  if (wanted.reduce((sum, { part }) => sum + part.rows * part.columns, 0) <= FEW_CELLS) {
    await askAll(
      context,
      subjects.flatMap((subject) => [...formatQuestions(subject), ...one(subject)]),
    );
  } else {
    await readAlike(context, subjects);
    await readFlags(context, subjects);
    if (!(await isBorneOut(context, subjects))) await askAll(context, subjects.flatMap(one));
  }
  const found: LooksOfSheet[] = [];
  for (const { known } of subjects) {
    const own = new Book<Look>();
    found.push({ book: own, rows: await breathing(known.stretches(own)) });
  }
  return found;
}
