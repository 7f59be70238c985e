import type { Level, OwnerKind, SteeringModel } from '../../model';
import { sameWord } from '../../model';
import { levelWord, type ReadingKnowledge } from '../knowledge';
import { lower, squeeze } from '../text';
import type { Rows } from './row';
import { readCountPer, readOwnerKind, readPolicy, readRequirement } from './words';

/** The levels of *Nivåer*. A cell that is not understood is reported; an empty one gives the milder meaning. */
export function readLevels(rows: Rows): readonly Level[] {
  const levels: Level[] = [];
  for (const [at, row] of rows.block.rows.entries()) {
    const name = rows.text(row, 'name');
    if (name === null) continue;
    levels.push({
      name,
      order: rows.number(row, 'order') ?? at,
      owners: ownersOf(rows, row),
      parents: splitNames(rows.text(row, 'parents')),
      parentRequired: word(rows, row, 'parentRequired', readRequirement) ?? 'no',
      minCount: count(rows, row, 'minCount'),
      maxCount: count(rows, row, 'maxCount'),
      countPer: word(rows, row, 'countPer', readCountPer) ?? 'owner',
      indicatorRequired: yesNo(rows, row, 'indicatorRequired') ?? false,
      targetRequired: yesNo(rows, row, 'targetRequired') ?? false,
      judged: yesNo(rows, row, 'judged') ?? true,
      inReports: yesNo(rows, row, 'inReports') ?? true,
      ...perspectiveOf(rows, row),
      directiveRequired: yesNo(rows, row, 'directiveRequired') ?? false,
      activities: yesNo(rows, row, 'activities'),
      policy: word(rows, row, 'policy', readPolicy),
    });
  }
  return levels;
}

const splitNames = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text
        .split(/[,;\n]/)
        .map(squeeze)
        .filter((name) => name !== '' && lower(name) !== 'ingen');

function unread(rows: Rows, row: number, field: string): void {
  rows.problems.add({
    kind: 'settingUnreadable',
    name: rows.block.fields.find((column) => column.field === field)?.heading ?? field,
    value: rows.value(row, field),
    cell: rows.address(row, field),
  });
}

function word<T>(rows: Rows, row: number, field: string, read: (value: string) => T | null): T | null {
  const text = rows.word(row, field);
  if (text === null) return null;
  const found = read(text);
  if (found === null) unread(rows, row, field);
  return found;
}

function yesNo(rows: Rows, row: number, field: string): boolean | null {
  if (rows.text(row, field) === null) return null;
  const found = rows.yesNo(row, field);
  if (found === null) unread(rows, row, field);
  return found;
}

/** Ja, nej, or the one perspective that goals of the level are to have. */
function perspectiveOf(rows: Rows, row: number): Pick<Level, 'perspectiveRequired' | 'perspective'> {
  const named = rows.text(row, 'perspectiveRequired');
  return named !== null && /.perspektiv(?:et)?$/i.test(named)
    ? { perspectiveRequired: true, perspective: named }
    : { perspectiveRequired: yesNo(rows, row, 'perspectiveRequired') ?? false, perspective: null };
}

function count(rows: Rows, row: number, field: string): number | null {
  if (rows.text(row, field) === null) return null;
  const found = rows.number(row, field);
  if (found === null) unread(rows, row, field);
  return found;
}

function ownersOf(rows: Rows, row: number): readonly OwnerKind[] {
  const owners: OwnerKind[] = [];
  for (const name of (rows.text(row, 'owners') ?? '').split(/[,;/]| och | eller | and | or /)) {
    if (squeeze(name) === '') continue;
    const kind = readOwnerKind(rows.block.grid.swedish(name));
    if (kind === null) unread(rows, row, 'owners');
    else if (!owners.includes(kind)) owners.push(kind);
  }
  return owners;
}

/** A model from the level words that occur, for workbooks without *Nivåer* and without a preset: nothing is required. */
export function deriveModel(words: readonly string[], name: string, knowledge: ReadingKnowledge): SteeringModel {
  const distinct = words.filter((word, at) => words.findIndex((other) => sameWord(other, word)) === at);
  const levels = distinct.map((level, at): Level => {
    const known = levelWord(knowledge, level);
    return {
      name: level,
      order: known?.order ?? 10 + at,
      owners: known?.owners ?? [],
      parents: [],
      parentRequired: 'no',
      minCount: null,
      maxCount: null,
      countPer: 'owner',
      indicatorRequired: false,
      targetRequired: false,
      judged: known?.judged ?? true,
      inReports: known?.inReports ?? !/^(?:individ|personlig|medarbetar)/i.test(level),
      perspectiveRequired: false,
      perspective: null,
      directiveRequired: false,
      activities: null,
      policy: null,
    };
  });
  return { name, source: 'derived', levels: levels.sort((a, b) => a.order - b.order) };
}
