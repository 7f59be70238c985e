import { invalidArgument } from '../host-error';

/** The arguments of a call, read with their types. A wrong type is InvalidArgument, as in Excel. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    return textValue(this.at(index));
  }

  optionalText(index: number): string | null {
    return this.at(index) === null ? null : this.text(index);
  }

  number(index: number): number {
    return numberValue(this.at(index));
  }

  whole(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalWhole(index: number, otherwise: number): number {
    return this.at(index) === null ? otherwise : this.whole(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    return this.at(index) === null ? otherwise : flagValue(this.at(index));
  }

  record(index: number): Readonly<Record<string, unknown>> {
    return recordValue(this.at(index));
  }
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function recordValue(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

/** One of the given words, compared without case and given back in its own spelling, as Excel's enums are. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const wanted = textValue(value).toLowerCase();
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}
