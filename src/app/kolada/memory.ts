import { z } from 'zod/mini';
import type { KoladaMemory } from '../../domain/kolada';
import type { FileSettings } from '../../excel';

const schema = z.object({
  day: z.string(),
  municipality: z.string(),
  titles: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.number()),
  standings: z.optional(z.record(z.string(), z.string())),
});

const KEY = 'kolada';

/** What was fetched last time; null where nothing was, or for another municipality. */
export function rememberedFetch({ choices }: FileSettings, municipality: string): KoladaMemory | null {
  const parsed = schema.safeParse(choices[KEY]);
  if (!parsed.success || parsed.data.municipality !== municipality) return null;
  return { ...parsed.data, standings: parsed.data.standings ?? {} };
}

export const withMemory =
  (memory: KoladaMemory) =>
  (settings: FileSettings): FileSettings => ({ ...settings, choices: { ...settings.choices, [KEY]: memory } });
