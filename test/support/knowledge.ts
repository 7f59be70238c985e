import { parseKnowledge, parsePreset, type Parsed, type Preset, type ReadingKnowledge } from '../../src/domain/reading';
import headings from '../../config/headings.json';
import haninge from '../../config/steering-models/haninge.json';
import inriktning from '../../config/steering-models/inriktning.json';
import sollentuna from '../../config/steering-models/sollentuna.json';
import vaggeryd from '../../config/steering-models/vaggeryd.json';
import vallentuna from '../../config/steering-models/vallentuna.json';

/** The project's own files must read; a test says where when they do not. */
function known<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(`${parsed.error.key} ${JSON.stringify(parsed.error.args)}`);
  return parsed.value;
}

/** Heading synonyms and words of levels, ready for `readWorkbook`. */
export const readingKnowledge: ReadingKnowledge = known(parseKnowledge(headings));

/** The five steering models, in the order the command line lists them. */
export const presets: readonly Preset[] = [sollentuna, haninge, vallentuna, vaggeryd, inriktning].map((json) =>
  known(parsePreset(json)),
);
