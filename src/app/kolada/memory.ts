import { z } from 'zod/mini';
import type { KoladaMemory } from '../../domain/kolada';
import type { FileSettings } from '../../excel';

const schema = z.object({
  day: z.string(),
  municipality: z.string(),
  titles: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.number()),
});

const KEY = 'kolada';

/** What was fetched last time; null where nothing was, or for another municipality. */
export function rememberedFetch({ choices }: FileSettings, municipality: string): KoladaMemory | null {
  const parsed = schema.safeParse(choices[KEY]);
  return parsed.success && parsed.data.municipality === municipality ? parsed.data : null;
}

export const withMemory =
  (memory: KoladaMemory) =>
  (settings: FileSettings): FileSettings => ({ ...settings, choices: { ...settings.choices, [KEY]: memory } });
