import { z } from 'zod';
import type { ReportChoices } from './workflow';

const schema = z.object({
  kinds: z
    .array(
      z.enum(['summary', 'committees', 'thread', 'coverage', 'deviations', 'appendix', 'findings', 'sdg', 'periods']),
    )
    .nullable(),
  owners: z.array(z.string()).nullable(),
  texts: z.enum(['short', 'full']),
});

/** What the workbook remembers of its last report, checked; null when it remembers nothing that can be used. */
export function readChoices(stored: unknown): ReportChoices | null {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
