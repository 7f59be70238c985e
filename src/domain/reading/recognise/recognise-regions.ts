import type { RegionKind } from '../../model';
import type { Work } from '../../work';
import type { Grid } from '../grid';
import { HeadingReader } from '../heading';
import { levelWord, type ReadingKnowledge } from '../knowledge';
import type { Mapping } from '../mapping';
import type { Problems } from '../problems';
import { isSettingName, readSettings } from '../regions/settings';
import { arrangeRegions, type Origin, type Recognised } from './arrange-regions';
import { type Block, cellOf } from './block';
import { goalIdsOf, idsOfBlocks } from './block-ids';
import { earlierAssessments } from './earlier-assessments';
import { type Candidate, type Context, findCandidates, readBlock } from './find-blocks';
import { goalsWithLinks, indicatorsWithoutNames } from './indicator-links';
import { linksOfGoals } from './goal-links';
import { carryMerged } from './merged-columns';
import { collide, inSheetOrder } from './place';
import { settingCells } from './setting-cells';
import { unreadSheet } from './unread-sheets';
import { mappedCandidates } from './use-mapping';
import { IndicatorNames, yearRowBlocks } from './year-rows';

/**
 * Finds every region: by the mapping, by headings, and by the layout of a document. What others need is read first:
 * settings (whose comparison group is a heading, whose year dates an occasion), then goals (whose ids tell a reference
 * from a number), then the rest.
 */
export function* recogniseRegions(
  grids: readonly Grid[],
  knowledge: ReadingKnowledge,
  mapping: Mapping | null,
  problems: Problems,
  goalKey: (id: string | null, address: string) => string,
  origins: readonly Origin[] = [],
): Work<Recognised> {
  const reader = new HeadingReader(knowledge);
  const mapped = mapping ? mappedCandidates(mapping, grids, reader, problems) : [];
  const candidates = yield* allCandidates(grids, reader, mapped);
  const base: Context = {
    reader,
    isSetting: isSettingName,
    isLevel: (text) => levelWord(knowledge, text) !== null,
    year: null,
    goalIds: new Set(),
  };
  const settingBlocks = yield* readBlocks(candidates, (kind) => kind === 'settings' || kind === 'levels', base);
  const settings = readSettings(settingCells(settingBlocks, grids), problems);
  yield;
  const ownReader =
    settings.comparisonGroup || settings.municipality
      ? new HeadingReader(knowledge, settings.comparisonGroup, settings.municipality)
      : reader;
  const year = settings.year ?? null;
  const allGoals = yield* readBlocks(candidates, (kind) => kind === 'goals', { ...base, reader: ownReader, year });
  const isMapped = (block: Block): boolean =>
    mapped.some(({ grid, heading }) => grid === block.grid && heading.top === block.heading.top);
  const earlier = [...earlierAssessments(allGoals, ownReader)].filter((block) => !isMapped(block));
  for (const { grid, heading } of earlier)
    problems.add({ kind: 'earlierAssessments', cell: cellOf(grid, heading.cells[0]!) });
  const goalBlocks = allGoals.filter((block) => !earlier.includes(block)).map((block) => carryMerged(block, problems));
  yield;
  const context: Context = { ...base, reader: ownReader, year, goalIds: goalIdsOf(goalBlocks) };
  const others = yield* readBlocks(
    candidates,
    (kind) => kind !== 'settings' && kind !== 'levels' && kind !== 'goals',
    context,
  );
  const headed = [...settingBlocks, ...goalBlocks, ...others].filter(
    (block) => block.rows.length > 0 || block.kind === 'goals' || block.kind === 'indicators',
  );
  yield;
  const measures = headed.filter(({ kind }) => kind === 'indicators');
  const names = new IndicatorNames(measures);
  const on = (grid: Grid): readonly Block[] => [...headed, ...earlier].filter((block) => block.grid === grid);
  const blocks = [...headed, ...grids.flatMap((grid) => yearRowBlocks(grid, on(grid), names, ownReader))];
  for (const grid of grids) {
    const unread = blocks.some((block) => block.grid === grid)
      ? null
      : unreadSheet(grid, ownReader, measures.length > 0, context.goalIds);
    if (unread !== null) problems.add({ kind: 'sheetUnread', ...unread });
  }
  yield;
  const [ofGoals, ofIndicators] = [idsOfBlocks(blocks, 'goals'), idsOfBlocks(blocks, 'indicators')];
  const linked = blocks.map(
    (block) =>
      goalsWithLinks(block, ofIndicators, ownReader) ??
      indicatorsWithoutNames(block, ofGoals, ownReader) ??
      linksOfGoals(block, ofGoals, ownReader) ??
      block,
  );
  return arrangeRegions(grids, linked, settings, ownReader, problems, goalKey, origins);
}

/** Heading rows of all sheets, in workbook order: the mapping's, and recognised ones where it has none. */
function* allCandidates(
  grids: readonly Grid[],
  reader: HeadingReader,
  mapped: readonly Candidate[],
): Work<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const grid of grids) {
    const own = mapped.filter((candidate) => candidate.grid === grid);
    const recognised = yield* findCandidates(grid, reader);
    const free = recognised.filter((candidate) => !own.some((other) => collide(candidate, other)));
    candidates.push(...[...own, ...free].sort(inSheetOrder));
    yield;
  }
  return candidates;
}

/** The blocks below the headings of some kinds. */
function* readBlocks(
  candidates: readonly Candidate[],
  kinds: (kind: RegionKind) => boolean,
  context: Context,
): Work<readonly Block[]> {
  const found: Block[] = [];
  for (const candidate of candidates.filter(({ kinds: [best] }) => kinds(best!.kind))) {
    const others = candidates.filter((other) => other.grid === candidate.grid && other !== candidate);
    found.push(yield* readBlock(candidate, others, context));
  }
  return found;
}
