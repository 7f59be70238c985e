import { z } from 'zod/mini';
import type { PlaceList } from '../../kolada';
import { MOST_CHOSEN } from '../../domain/kolada/populations';
import type { FileSettings } from '../../excel';
import type { FetchChoice, FetchOptions } from '../kolada-options';

const MOST_LEFT_OUT = 5000;

const place = z.string().check(z.regex(/^\d{4}$/));
const year = z.number().check(z.int(), z.gte(1970), z.lte(2100));

/** Ids, years and known words: a workbook shared by somebody else can make nothing else be sent, and nowhere else. */
const schema = z.object({
  municipality: z.nullable(place),
  peers: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('county') }),
      z.object({ kind: z.literal('group'), id: z.string().check(z.regex(/^G\d{1,9}$/)) }),
      z.object({ kind: z.literal('own'), places: z.array(place).check(z.minLength(1), z.maxLength(MOST_CHOSEN)) }),
    ]),
  ),
  years: z.nullable(z.object({ from: year, to: year })),
  genders: z.nullable(z.array(z.enum(['T', 'K', 'M'])).check(z.minLength(1), z.maxLength(3))),
  without: z.array(z.string().check(z.regex(/^[NU]\d{5}$/))).check(z.maxLength(MOST_LEFT_OUT)),
});

const KEY = 'koladaChoice';

/** What was chosen last time. What Kolada's own list does not know is dropped, and of the wrong shape all of it. */
export function rememberedChoice({ choices }: FileSettings, { places, groups }: PlaceList): FetchChoice | null {
  const parsed = schema.safeParse(choices[KEY]);
  if (!parsed.success || (parsed.data.years !== null && parsed.data.years.to < parsed.data.years.from)) return null;
  const { municipality, peers, ...rest } = parsed.data;
  const known = new Set(places.filter(({ type }) => type === 'K').map(({ id }) => id));
  if (municipality !== null && !known.has(municipality)) return null;
  const fits =
    peers === null ||
    peers.kind === 'county' ||
    (peers.kind === 'group' ? groups.some(({ id }) => id === peers.id) : peers.places.every((id) => known.has(id)));
  return { ...rest, municipality, peers: fits ? peers : null };
}

export const withChoice =
  ({ municipality, peers, years, genders = null, without = [] }: FetchOptions) =>
  (settings: FileSettings): FileSettings => {
    const choice: FetchChoice = { municipality, peers, years, genders, without };
    return { ...settings, choices: { ...settings.choices, [KEY]: choice } };
  };
