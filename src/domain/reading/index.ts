/**
 * Cells → model: recognises regions by their headings, reads Swedish numbers, dates, periods and target language, and
 * keeps the cell of everything. What it can't read it says, it never guesses. Knowledge (synonyms, presets) is given.
 */
export { parseDate, parseDateRange } from './date';
export { parseDirection } from './direction';
export { headingsAt, type PointedHeading, type PointedKind } from './headings-at';
export { HeadingReader, type HeadingMatch } from './heading';
export { parseKnowledge, type LevelWord, type ReadingKnowledge } from './knowledge';
export { type Mapping, type MappingColumn, mappingOf, type MappingRegion, parseMapping } from './mapping';
export { readingKeys, type ReadingKey } from './messages';
export { missingReason } from './missing';
export { parseNumber, type WrittenNumber } from './number';
export { parseValue, type ParsedValue } from './outcome';
export type { Parsed } from './parsed';
export { parsePeriod } from './period';
export { parsePreset, parsePresetText, type Preset } from './preset';
export { type ReadingOptions, type ReadingResult, readWorkbook } from './read-workbook';
export { NO_OPTIONS, type ParsedTarget, parseTarget, type TargetOptions } from './target';
export type { Origin } from './recognise/arrange-regions';
export { isSettingName } from './regions/settings';
