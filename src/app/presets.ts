import haninge from '../../config/steering-models/haninge.json';
import inriktning from '../../config/steering-models/inriktning.json';
import sollentuna from '../../config/steering-models/sollentuna.json';
import vaggeryd from '../../config/steering-models/vaggeryd.json';
import vallentuna from '../../config/steering-models/vallentuna.json';
import { parsePreset, type Preset } from '../domain/reading';

const FILES: readonly unknown[] = [sollentuna, haninge, vallentuna, vaggeryd, inriktning];

let parsed: readonly Preset[] | null = null;

/** The steering models of config/steering-models. A test reads the same files, so a mistake in one never gets this far. */
export function presets(): readonly Preset[] {
  parsed ??= FILES.map((file) => {
    const result = parsePreset(file);
    if (!result.ok) throw new Error(`config/steering-models: ${JSON.stringify(result.error)}`);
    return result.value;
  });
  return parsed;
}
