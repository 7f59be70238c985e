import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { presets, readingKnowledge } from '../../support/knowledge';
import { DEFAULT_SETTINGS } from '../../../src/domain/model';
import { parseKnowledge, parsePreset, parsePresetText } from '../../../src/domain/reading';
import { createTranslator } from '../../../src/i18n';
import { sheetOf } from '../../support/cells';
import { readFixture, readSheets } from './support';

const FOLDER = join(__dirname, '../../../config/steering-models');
const text = (id: string): string => readFileSync(join(FOLDER, `${id}.json`), 'utf8');
const IDS = ['sollentuna', 'haninge', 'vallentuna', 'vaggeryd', 'inriktning'];

describe('the five steering models', () => {
  it('are all there', () => {
    expect(presets.map(({ id }) => id)).toEqual(IDS);
  });

  it.each(IDS)('%s fits the schema that editors use', (id) => {
    const validate = new Ajv().compile(JSON.parse(text('schema')));
    validate(JSON.parse(text(id)));
    expect(validate.errors).toBeNull();
  });

  it.each(['sollentuna', 'haninge', 'vallentuna', 'vaggeryd'])('%s says what its example workbook says', async (id) => {
    const { steeringModel } = await readFixture(id);
    const preset = presets.find((model) => model.id === id)!;
    const shape = (levels: typeof preset.levels) => levels.map((level) => ({ ...level, activities: null }));
    expect(shape(preset.levels)).toEqual(shape(steeringModel.levels));
  });

  it('stand in for Nivåer where the workbook has none; its own settings lie on top', async () => {
    const preset = presets.find(({ id }) => id === 'inriktning')!;
    const { steeringModel } = await readFixture('inriktning', { preset });
    expect(steeringModel).toBe(preset);
    const sollentuna = presets.find(({ id }) => id === 'sollentuna')!;
    const { settings } = readSheets(
      [
        sheetOf('Inställningar', [
          ['Inställning', 'Värde'],
          ['Bedömningssätt', 'alla'],
        ]),
      ],
      { preset: sollentuna },
    );
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, policy: 'all', noPartlyAtYearEnd: true });
  });
});

describe('a model file that is wrong', () => {
  const swedish = createTranslator('sv');
  const complaint = (changed: string): string => {
    const parsed = parsePresetText(changed);
    return parsed.ok ? 'ok' : swedish.message(parsed.error);
  };
  const good = text('inriktning');

  it.each<[string, (text: string) => string, RegExp]>([
    ['as it is', (same) => same, /^ok$/],
    [
      'an unknown owner',
      (file) => file.replace('["committee"]', '["nämnd"]'),
      /^Vid levels\[1\]\.owners\[0\] \(rad 29\) ska det stå något av: council, committee/,
    ],
    [
      'a misspelt name',
      (file) => file.replace('"minCount"', '"minCuont"'),
      /^Namnet ”minCuont” vid levels\[0\]\.minCuont \(rad 14\) är okänt/,
    ],
    [
      'a number in quotes',
      (file) => file.replace('"minCount": 4', '"minCount": "4"'),
      /^Vid levels\[0\]\.minCount \(rad 14\) ska det stå ett tal\.$/,
    ],
    [
      'a parent that is no level',
      (file) => file.replace('["Inriktningsområde"]', '["Vision"]'),
      /^Nivån ”Vision” vid levels\[1\]\.parents\[0\] \(rad 30\) finns inte/,
    ],
    [
      'a level twice',
      (file) => file.replace('"Nämndmål"', '"Inriktningsområde"'),
      /^Nivån ”Inriktningsområde” vid levels\[1\]\.name \(rad 27\) finns två gånger\.$/,
    ],
    [
      'an unknown setting',
      (file) => file.replace('"settings": {}', '"settings": { "gul": true }'),
      /^Namnet ”gul” vid settings\.gul \(rad \d+\) är okänt/,
    ],
    [
      'a missing comma',
      (file) => file.replace('"owners": ["council"],', '"owners": ["council"]'),
      /^Filen är inte giltig JSON: den bryter av på rad 12\.$/,
    ],
  ])('%s', (_name, change, expected) => {
    expect(complaint(change(good))).toMatch(expected);
  });

  it('no levels at all', () => {
    expect(parsePreset({ version: 1, id: 'x', name: 'X', levels: [] })).toMatchObject({ ok: false });
  });
});

describe('config/headings.json', () => {
  it('gives every field of a region its own first heading', () => {
    for (const [kind, fields] of Object.entries(readingKnowledge.canonical)) {
      const headings = [...fields.values()];
      expect([kind, new Set(headings).size]).toEqual([kind, headings.length]);
    }
  });

  it('knows all 290 municipalities', () => {
    expect(readingKnowledge.municipalities.size).toBe(290);
  });

  it('that is wrong says where', () => {
    expect(parseKnowledge({ version: 1, regions: { goals: { id: 'Nr' } } })).toMatchObject({
      ok: false,
      error: { key: 'reading.json.list', args: { path: 'regions.goals.id' } },
    });
  });
});
