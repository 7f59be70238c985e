import { type Region, valueAt } from '../../domain/model';
import { HeadingReader, mappingOf } from '../../domain/reading';
import { changeSettings } from '../../excel';
import { defineCommand } from '../define';
import { knowledge } from '../knowledge';
import type { MappingCorrection, MappingOptions } from '../options';
import { load, type Loaded, readValue } from '../workbook';
import type { ReadValue } from '../workflow';

/** The words over a column, of one heading row or two. */
function headingAt({ cells }: Loaded, region: Region, column: number): string {
  const sheet = cells.sheets.find(({ name }) => name === region.sheet);
  const words: string[] = [];
  for (let row = region.top; sheet && row < region.bodyTop; row++) {
    const value = valueAt(sheet, row, column);
    if (value !== null) words.push(String(value));
  }
  return words.join(' ');
}

function correct(loaded: Loaded, region: Region, corrections: readonly MappingCorrection[]): Region {
  const headings = new HeadingReader(knowledge(), loaded.model.settings.comparisonGroup);
  return corrections.reduce((now, { column, field }): Region => {
    const known = now.fields.find((one) => one.column === column);
    const heading = known?.heading ?? headingAt(loaded, now, column);
    const fields = now.fields.filter((one) => one.column !== column);
    const ignored = now.ignored.filter((one) => one !== heading);
    if (field === null) return { ...now, fields, ignored: [...ignored, heading] };
    // What the heading says beside its word ("Utfall 2024") still holds.
    const said = headings.match(now.kind, heading).find((match) => match.field === field) ?? known;
    const { period = null, year = null, gender = null, group = null } = said ?? {};
    const corrected = { field, heading, column, period, year, gender, group, confidence: 1 };
    return { ...now, ignored, fields: [...fields, corrected].sort((a, b) => a.column - b.column) };
  }, region);
}

/** Keeps the user's corrections of what was recognised, and reads the workbook again with them. */
export const saveMapping = defineCommand(
  'saveMapping',
  async ({ corrections }: MappingOptions, progress, signal): Promise<ReadValue> => {
    const loaded = await load({ occasion: null }, progress, signal);
    const regions = loaded.model.regions.map((region, index) =>
      correct(
        loaded,
        region,
        corrections.filter((correction) => correction.region === index),
      ),
    );
    const mapping = mappingOf(regions);
    await changeSettings((settings) => ({ ...settings, mapping }));
    return readValue(await load({ occasion: null }, progress, signal));
  },
);
