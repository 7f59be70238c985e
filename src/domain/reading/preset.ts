import { DEFAULT_SETTINGS, type Level, type Requirement, type Settings, type SteeringModel, sameWord } from '../model';
import { JsonAt } from './json-shape';
import { OWNER_KINDS } from './knowledge';
import { attempt, parseJsonText, type Parsed } from './parsed';
import { POLICY_CODES } from './regions/words';

/** A steering model of config/steering-models: a starting point that *Nivåer* and *Inställningar* override. */
export interface Preset extends SteeringModel {
  /** File name and name of the template on the command line. */
  readonly id: string;
  readonly source: 'preset';
  /** Where the model is described. */
  readonly reference: string | null;
  /** Settings that differ from the defaults of readings.md A-60. */
  readonly settings: Partial<Settings>;
}

const LEVEL_NAMES = [
  'name',
  'order',
  'owners',
  'parents',
  'parentRequired',
  'minCount',
  'maxCount',
  'countPer',
  'indicatorRequired',
  'targetRequired',
  'judged',
  'inReports',
  'perspectiveRequired',
  'directiveRequired',
  'activities',
  'policy',
];
const REQUIREMENTS: readonly Requirement[] = ['error', 'warning', 'no'];

/** Reads a model file's text. An error names the place in the file and its line. */
export const parsePresetText = (text: string): Parsed<Preset> => parseJsonText(text, parsePreset);

/** The same from JSON that is already parsed; an error names the place in it ("levels[2].owners[0]"). */
export function parsePreset(json: unknown): Parsed<Preset> {
  return attempt(() => {
    const root = new JsonAt(json, '');
    root.only(['$schema', 'version', 'id', 'name', 'reference', 'levels', 'settings']);
    if (root.at('version').value !== 1) root.at('version').fail('reading.json.version');
    const levels = root.at('levels').list().map(parseLevel);
    levels.forEach((level, index) => {
      if (levels.findIndex((other) => sameWord(other.name, level.name)) !== index)
        root.at('levels').list()[index]!.at('name').fail('reading.json.levelTwice', { level: level.name });
      level.parents.forEach((parent, at) => {
        if (!levels.some((other) => sameWord(other.name, parent)))
          root
            .at('levels')
            .list()
            [index]!.at('parents')
            .list()
            [at]!.fail('reading.json.levelUnknown', { level: parent });
      });
    });
    if (levels.length === 0) root.at('levels').fail('reading.json.list');
    return {
      id: root.at('id').string(),
      name: root.at('name').string(),
      reference: root.at('reference').stringOrNull(),
      source: 'preset' as const,
      levels,
      settings: parseSettings(root.at('settings')),
    };
  });
}

function parseLevel(at: JsonAt): Level {
  at.only(LEVEL_NAMES);
  return {
    name: at.at('name').string(),
    order: at.at('order').number(),
    owners: at
      .at('owners')
      .list()
      .map((owner) => owner.oneOf(OWNER_KINDS)),
    parents: at.at('parents').strings(),
    parentRequired: at.at('parentRequired').oneOf(REQUIREMENTS),
    minCount: at.at('minCount').numberOrNull(),
    maxCount: at.at('maxCount').numberOrNull(),
    countPer: at.at('countPer').oneOf(['owner', 'total'] as const),
    indicatorRequired: at.at('indicatorRequired').boolean(),
    targetRequired: at.at('targetRequired').boolean(),
    judged: at.at('judged').boolean(),
    inReports: at.at('inReports').boolean(),
    perspectiveRequired: at.at('perspectiveRequired').booleanOr(false),
    perspective: null,
    directiveRequired: at.at('directiveRequired').booleanOr(false),
    activities: at.at('activities').absent ? null : at.at('activities').boolean(),
    policy: at.at('policy').absent ? null : at.at('policy').oneOf(POLICY_CODES),
  };
}

/** Settings of a model file: same names and kinds of values as `Settings`. */
function parseSettings(at: JsonAt): Partial<Settings> {
  if (at.absent) return {};
  const settings: Record<string, unknown> = {};
  for (const name of Object.keys(at.object())) {
    const entry = at.at(name);
    if (!(name in DEFAULT_SETTINGS)) entry.fail('reading.json.unknown', { name });
    const usual: unknown = DEFAULT_SETTINGS[name as keyof Settings];
    if (typeof usual === 'boolean') settings[name] = entry.boolean();
    else if (typeof usual === 'number') settings[name] = entry.number();
    else settings[name] = typeof entry.value === 'number' ? entry.number() : entry.string();
  }
  return settings as Partial<Settings>;
}
