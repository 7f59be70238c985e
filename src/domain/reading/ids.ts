import type { CellValue, IsoDate, Reference } from '../model';
import { serialDate } from './date';
import type { Grid } from './grid';
import { isDateFormat, shownNumber } from './number-format';
import { lower, nameKey, squeeze } from './text';

/** An id as it is shown in its cell. `becameDate`: Excel made a date of it (H02). */
export interface CellId {
  readonly id: string | null;
  readonly becameDate: boolean;
}

/** The id in a cell: text, or the shown text of a number with a point (readings.md A-65). */
export function readId(value: CellValue, format: string): CellId {
  if (value === null) return { id: null, becameDate: false };
  if (typeof value === 'number') {
    if (isDateFormat(format)) {
      const date: IsoDate | null = serialDate(value);
      return { id: date ?? String(value), becameDate: true };
    }
    return { id: shownNumber(value, format), becameDate: false };
  }
  const text = squeeze(String(value));
  return { id: text === '' || /^[-–.]$/.test(text) ? null : text, becameDate: false };
}

/** Finds goals by what people write: an id, a title, or both ("KF1 Trygga invånare"). */
export class GoalNames {
  private readonly ids = new Set<string>();
  /** By small letters: "n1" is N1 where no other id is so written. */
  private readonly folded = new Map<string, string | null>();
  private readonly titles = new Map<string, string | null>();
  /** The titles of each sheet: two nämnder may have a goal of the same words. */
  private readonly local = new Map<string, Map<string, string | null>>();

  add(id: string | null, title: string | null, sheet: string): void {
    if (id !== null) {
      this.ids.add(id);
      note(this.folded, lower(id), id);
    }
    if (title === null || nameKey(title) === '') return;
    const here = this.local.get(sheet) ?? new Map<string, string | null>();
    this.local.set(sheet, here);
    for (const titles of [this.titles, here]) note(titles, nameKey(title), id ?? title);
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** The goal's id, or the title of a goal without one, where the text names it, one of the same sheet first; else the text as it stands (H03 says so). */
  resolve(text: string, sheet: string): string {
    if (this.ids.has(text)) return text;
    const byTitle = this.local.get(sheet)?.get(nameKey(text)) ?? this.titles.get(nameKey(text));
    if (byTitle) return byTitle;
    const lead = /^(\S+?(?: \d+)?)(?:\s*[:–-]\s+|\.?\s+|\s*[:–]\s*)(.+)$/u.exec(text);
    if (lead && this.ids.has(lead[1]!) && this.titles.get(nameKey(lead[2]!)) === lead[1]) return lead[1]!;
    // "1." and "1" are one number, as people end it.
    const bare = text.replace(/[.:]$/, '');
    return [bare, `${bare}.`].find((id) => this.ids.has(id)) ?? this.folded.get(lower(text)) ?? text;
  }

  /** True where the whole text is one id or title, however many commas it has. */
  names(text: string): boolean {
    return this.ids.has(text) || (this.titles.get(nameKey(text)) ?? null) !== null;
  }
}

/** A name that two things have names neither. */
function note(titles: Map<string, string | null>, key: string, name: string): void {
  const known = titles.get(key);
  titles.set(key, known === undefined || known === name ? name : null);
}

/** The ids in a cell, one reference each: separated by comma, semicolon or line break (readings.md A-63). */
export function readReferences(
  grid: Grid,
  row: number,
  column: number | null,
  names: GoalNames | null,
): readonly Reference[] {
  if (column === null) return [];
  const value = grid.value(row, column);
  if (value === null) return [];
  const address = grid.address(row, column);
  if (typeof value !== 'string') {
    const { id } = readId(value, grid.format(row, column));
    return id === null ? [] : [{ id, address }];
  }
  const whole = squeeze(value);
  if (names?.names(whole)) return [{ id: names.resolve(whole, grid.name), address }];
  const found: Reference[] = [];
  for (const text of value.split(/[,;\n\r]+/).flatMap((part) => joint(squeeze(part), names))) {
    if (text === '' || /^[-–.]+$/.test(text)) continue;
    const id = names ? names.resolve(text, grid.name) : text;
    if (!found.some((reference) => reference.id === id)) found.push({ id, address });
  }
  return found;
}

const JOINT = / ?[/&+] ?| (?:och|samt) /u;

/** "KF1 och KF2", "KF1/KF2": several where each part is an id; else one. */
function joint(text: string, names: GoalNames | null): readonly string[] {
  if (names === null || names.has(text) || !JOINT.test(text)) return [text];
  const parts = text.split(JOINT).map(squeeze);
  return parts.every((part) => names.has(names.resolve(part, ''))) ? parts : [text];
}
