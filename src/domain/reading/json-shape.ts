import { Malformed } from './parsed';
import type { ReadingKey } from './messages';

/** Steps into JSON of unknown shape; every miss says where ("levels[2].owners"). */
export class JsonAt {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  fail(key: ReadingKey, args: Readonly<Record<string, string | number>> = {}): never {
    throw new Malformed({ key, args: { path: this.path === '' ? '$' : this.path, ...args } });
  }

  at(name: string): JsonAt {
    const fields = this.object();
    return new JsonAt(fields[name], this.path === '' ? name : `${this.path}.${name}`);
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  object(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      return this.fail('reading.json.object');
    return this.value as Record<string, unknown>;
  }

  list(): readonly JsonAt[] {
    if (!Array.isArray(this.value)) return this.fail('reading.json.list');
    return this.value.map((item, index) => new JsonAt(item, `${this.path}[${index}]`));
  }

  string(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') return this.fail('reading.json.string');
    return this.value;
  }

  stringOrNull(): string | null {
    return this.absent ? null : this.string();
  }

  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) return this.fail('reading.json.number');
    return this.value;
  }

  numberOrNull(): number | null {
    return this.absent ? null : this.number();
  }

  boolean(): boolean {
    if (typeof this.value !== 'boolean') return this.fail('reading.json.boolean');
    return this.value;
  }

  booleanOr(fallback: boolean): boolean {
    return this.absent ? fallback : this.boolean();
  }

  oneOf<T extends string>(words: readonly T[]): T {
    const found = words.find((word) => word === this.value);
    return found ?? this.fail('reading.json.oneOf', { words: words.join(', ') });
  }

  strings(): readonly string[] {
    return this.list().map((item) => item.string());
  }

  /** Fails on a name the format does not know, so that a misspelt setting is never silently ignored. */
  only(names: readonly string[]): void {
    for (const name of Object.keys(this.object()))
      if (!names.includes(name)) this.at(name).fail('reading.json.unknown', { name });
  }
}
