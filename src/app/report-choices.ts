import { z } from 'zod/mini';
import type { ReportChoices } from './workflow';

const schema = z.object({
  kinds: z.nullable(
    z.array(
      z.enum(['summary', 'committees', 'thread', 'coverage', 'deviations', 'appendix', 'findings', 'sdg', 'periods']),
    ),
  ),
  owners: z.nullable(z.array(z.string())),
  texts: z.enum(['short', 'full']),
  charts: z.optional(z.union([z.literal('proposed'), z.array(z.string())])),
  live: z.optional(z.boolean()),
});

/** What the workbook remembers of its last report, checked; null when it remembers nothing that can be used. */
export function readChoices(stored: unknown): ReportChoices | null {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
