import { z } from 'zod/mini';
import type { KoladaDescription, KoladaValue, PlaceGroup } from '../domain/kolada';
import { KoladaError } from './errors';

/** Version 3's envelope, whatever the values are. */
const page = <T extends z.core.$ZodType>(value: T) =>
  z.object({ values: z.array(value), next_url: z.optional(z.nullable(z.string())) });

const dataSchema = page(
  z.object({
    kpi: z.string(),
    municipality: z.string(),
    period: z.union([z.number(), z.string()]),
    values: z.array(
      z.object({
        gender: z.enum(['T', 'K', 'M']),
        status: z.optional(z.nullable(z.string())),
        value: z.nullable(z.number()),
        isdeleted: z.optional(z.nullable(z.boolean())),
      }),
    ),
  }),
);

const dateText = z.optional(z.nullable(z.string()));

const kpiSchema = page(
  z.object({
    id: z.string(),
    title: z.string(),
    description: z.optional(z.nullable(z.string())),
    publication_date: dateText,
    publ_period: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  }),
);

const groupSchema = page(
  z.object({
    id: z.string(),
    title: z.string(),
    members: z.array(z.object({ member_id: z.string() })),
  }),
);

/** The values of one page, and where the next one is. */
export interface Page<T> {
  readonly values: readonly T[];
  readonly next: string | null;
}

export type PageReader<T> = (json: unknown, from: string) => Page<T>;

/** @throws KoladaError `Garbage`: not of the shape */
function read<S extends z.core.$ZodType>(schema: S, json: unknown, from: string): z.core.output<S> {
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return parsed.data;
  throw new KoladaError('Garbage', `${from}: ${parsed.error.issues[0]?.path.map(String).join('.') ?? ''}`);
}

const yearOf = (text: string | number, from: string): number => {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1900 || year > 2200) throw new KoladaError('Garbage', `${from}: period`);
  return year;
};

/** Values, also those that are missing or taken back: of these the number counts no more. */
export const readData: PageReader<KoladaValue> = (json, from) => {
  const { values, next_url } = read(dataSchema, json, from);
  return {
    next: next_url ?? null,
    values: values.flatMap(({ kpi, municipality, period, values: ofGenders }) =>
      ofGenders.map(({ gender, status, value, isdeleted }): KoladaValue => {
        const deleted = isdeleted === true;
        const number = deleted || /^missing$/i.test(status ?? '') ? null : value;
        return {
          kpi,
          place: municipality,
          year: yearOf(period, from),
          gender,
          value: number,
          missing: number === null ? 'uppgift saknas' : null,
          preliminary: false,
          deleted,
        };
      }),
    ),
  };
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

export const readKeyFigures: PageReader<KoladaDescription> = (json, from) => {
  const { values, next_url } = read(kpiSchema, json, from);
  return {
    next: next_url ?? null,
    values: values.map(({ id, title, description, publication_date, publ_period }) => {
      const year = Number(publ_period ?? NaN);
      return {
        id,
        title: title.replace(/\s+/g, ' ').trim(),
        description: description?.trim() ?? '',
        publicationDate: DAY.exec(publication_date ?? '')?.[0] ?? null,
        publicationYear: Number.isInteger(year) && year > 0 ? year : null,
      };
    }),
  };
};

export const readGroups: PageReader<PlaceGroup> = (json, from) => {
  const { values, next_url } = read(groupSchema, json, from);
  return {
    next: next_url ?? null,
    values: values.map(({ id, title, members }) => ({ id, title, members: members.map((one) => one.member_id) })),
  };
};
