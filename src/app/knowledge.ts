import headings from '../../config/headings.json';
import { parseKnowledge, type ReadingKnowledge } from '../domain/reading';

let parsed: ReadingKnowledge | null = null;

/** The heading synonyms of config/headings.json. A test reads the same file, so a mistake in it never gets this far. */
export function knowledge(): ReadingKnowledge {
  if (parsed === null) {
    const result = parseKnowledge(headings);
    if (!result.ok) throw new Error(`config/headings.json: ${JSON.stringify(result.error)}`);
    parsed = result.value;
  }
  return parsed;
}
