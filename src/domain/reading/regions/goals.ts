import type { Goal, IsoDate, Level, Lifecycle, Reference, SteeringModel } from '../../model';
import { findLevel, sameWord } from '../../model';
import type { Work } from '../../work';
import { parseDate, parseDateRange } from '../date';
import { type GoalNames, readId, readReferences } from '../ids';
import { type LevelWord, levelWord, type ReadingKnowledge } from '../knowledge';
import { fieldOf } from '../recognise/block';
import { isOrganisationName } from '../recognise/row-words';
import { lower, squeeze } from '../text';
import { isUpperName, labelOf } from './document-labels';
import type { Rows } from './row';

const LIFECYCLES: readonly (readonly [RegExp, Lifecycle])[] = [
  [/^(?:förslag|föreslaget|föreslagen|arbetshypotes|utkast)$/, 'proposed'],
  [/^(?:beslutat|beslutad|beslutade|antaget|antagen)$/, 'decided'],
  [/^(?:gällande|gäller|pågående|aktivt|aktuellt)$/, 'inForce'],
  [/^(?:avslutat|avslutad|avslutade|upphört|upphävt)$/, 'ended'],
];

/** What a goals region is read with, beside its own cells. */
export interface GoalContext {
  readonly region: number;
  readonly names: GoalNames;
  readonly steeringModel: SteeringModel | null;
  readonly knowledge: ReadingKnowledge;
  /** Names of units of the workbook's *Organisation*. */
  readonly units: readonly string[];
  /** Gives each goal a key that no other goal has. */
  readonly key: (id: string | null, address: string) => string;
}

const YIELD_ROWS = 300;

/** Goals, areas and visions of one region, in its order. */
export function* readGoals(rows: Rows, context: GoalContext): Work<readonly Goal[]> {
  const { block } = rows;
  const { grid } = block;
  const headingLevel = rows.has('level') ? null : levelOfHeading(rows, context);
  const sheetOwner =
    rows.has('owner') || isOfCouncil(headingLevel, context) ? null : ownerOfSheet(grid.name, context.units);
  const labels = labelsAbove(rows, context);
  const goals: Goal[] = [];
  for (const [at, row] of block.rows.entries()) {
    if (at % YIELD_ROWS === YIELD_ROWS - 1) yield;
    const { id, becameDate } = readId(rows.value(row, 'id'), rows.format(row, 'id'));
    const label = labels(row);
    const period = validity(rows, row);
    const level = rows.has('level') ? asInModel(rows.text(row, 'level'), context) : (label.level ?? headingLevel);
    const own = readReferences(grid, rows.rowOf(row, 'parents'), rows.column('parents'), context.names);
    const above = label.parent === null ? [] : [label.parent];
    goals.push({
      key: context.key(id, `${grid.name}!${row + 1}`),
      id,
      idBecameDate: becameDate,
      level,
      title: rows.words(row, 'title'),
      description: rows.words(row, 'description'),
      parents: own.length > 0 ? own : above,
      owner: rows.has('owner')
        ? rows.text(rows.rowOf(row, 'owner'), 'owner')
        : (label.owner ?? (isOfCouncil(level, context) ? null : sheetOwner)),
      area: rows.has('area') ? rows.text(rows.rowOf(row, 'area'), 'area') : label.area,
      goalClass: rows.text(row, 'goalClass'),
      perspective: rows.text(row, 'perspective'),
      origin: rows.text(row, 'origin'),
      sdg: splitWords(rows.text(row, 'sdg')),
      focus: splitWords(rows.text(row, 'focus')),
      plan: rows.text(row, 'plan'),
      lifecycle: lifecycleOf(rows.word(row, 'lifecycle')),
      validFrom: period.from,
      validTo: period.to,
      replacedBy: readReferences(grid, row, rows.column('replacedBy'), context.names),
      decidedBy: rows.text(row, 'decidedBy'),
      decidedOn: rows.date(row, 'decidedOn', 'from'),
      targetGroup: rows.text(row, 'targetGroup'),
      effect: rows.words(row, 'effect'),
      assessment: rows.text(row, 'assessment'),
      motivation: rows.words(row, 'motivation'),
      assessedCells: { assessment: rows.value(row, 'assessment'), motivation: rows.value(row, 'motivation') },
      assessedOn: rows.date(row, 'assessedOn', 'to'),
      comment: rows.words(row, 'comment'),
      row: { region: context.region, row },
    });
  }
  return goals;
}

/** A level that only the council owns: a nämnd's or bolag's sheet shows such goals, it does not own them. */
const isOfCouncil = (level: string | null, { knowledge }: GoalContext): boolean =>
  level !== null && (levelWord(knowledge, level)?.owners.every((owner) => owner === 'council') ?? false);

const lifecycleOf = (text: string | null): Lifecycle | null =>
  text === null ? null : (LIFECYCLES.find(([pattern]) => pattern.test(lower(text)))?.[1] ?? null);

const splitWords = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text
        .split(/[,;]/)
        .map(squeeze)
        .filter((word) => word !== '');

/** *Gäller från* and *Gäller till*, or one *Period* for both. */
function validity(rows: Rows, row: number): { readonly from: IsoDate | null; readonly to: IsoDate | null } {
  const from = fieldOf(rows.block, 'validFrom');
  const to = fieldOf(rows.block, 'validTo');
  if (from && to && from.column === to.column) {
    const value = rows.meaning(row, 'validFrom');
    const range = parseDateRange(value);
    if (range) return range;
    return { from: rows.date(row, 'validFrom', 'from'), to: value === null ? null : parseDate(value, 'to') };
  }
  return { from: rows.date(row, 'validFrom', 'from'), to: rows.date(row, 'validTo', 'to') };
}

/** The model's own spelling of a level where it knows it; else the cell's words (H08). */
function asInModel(level: string | null, { steeringModel }: GoalContext): string | null {
  if (level === null || steeringModel === null) return level;
  return findLevel(steeringModel, level)?.name ?? level;
}

/** The level a heading names: "Nämndmål", "Kommungemensamma mål" (readings.md A-67); null for a plain "Mål". */
function levelOfHeading(rows: Rows, context: GoalContext): string | null {
  const heading = fieldOf(rows.block, 'title')?.heading;
  return heading === undefined ? null : levelOfWords(heading, context);
}

function levelOfWords(
  words: string,
  { steeringModel, knowledge }: Pick<GoalContext, 'steeringModel' | 'knowledge'>,
): string | null {
  const exact = steeringModel && findLevel(steeringModel, squeeze(words).replace(/[:*]+$/, ''));
  if (exact) return exact.name;
  const word = levelWord(knowledge, words.replace(/[:*]+$/, ''));
  if (!word) return null;
  const levels = (steeringModel?.levels ?? []).filter((level) => sameKind(level, word));
  if (levels.length === 1) return levels[0]!.name;
  return capital(word.words[0]!);
}

const sameKind = (level: Level, word: LevelWord): boolean => word.words.some((name) => sameWord(name, level.name));

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);

/** A sheet named after a nämnd or bolag is its own; other names say nothing about an owner. */
export const ownerOfSheet = (sheet: string, units: readonly string[]): string | null =>
  isOrganisationName(squeeze(sheet)) || units.some((unit) => sameWord(unit, sheet)) ? squeeze(sheet) : null;

/** The goal that the nearest line above names for the rows below it. */
function parentAbove({ block: { grid, parentLines } }: Rows, row: number, names: GoalNames): Reference | null {
  const line = parentLines && [...parentLines].findLast(([at]) => at < row);
  if (!line || line[1] === null) return null;
  const column = grid.row(line[0]).findIndex((value) => value !== null && value !== '');
  return { id: names.resolve(line[1], grid.name), address: grid.address(line[0], grid.left + column) };
}

/** Label rows between the goals: a nämnd, a level or an area ("Målområde: Trygghet") that holds for the rows below it. */
function labelsAbove(
  rows: Rows,
  context: GoalContext,
): (row: number) => { owner: string | null; level: string | null; area: string | null; parent: Reference | null } {
  const labels = [...rows.block.labels].sort(([a], [b]) => a - b);
  return (row) => {
    let owner: string | null = null;
    let level: string | null = null;
    let area: string | null = null;
    for (const [at, text] of labels) {
      if (at > row) break;
      const said = labelOf(text);
      if (said?.part === 'area' && isUpperName(said.rest)) {
        area = said.rest;
        continue;
      }
      const named = levelOfWords(text, context);
      if (named !== null) level = named;
      else if (ownerOfSheet(text, context.units) !== null) owner = text;
    }
    return { owner, level, area, parent: parentAbove(rows, row, context.names) };
  };
}
