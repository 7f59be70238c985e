import { readingKnowledge } from '../../support/knowledge';
import {
  cellName,
  type CellAddress,
  type Model,
  rangeName,
  type SheetCells,
  type WorkbookCells,
} from '../../../src/domain/model';
import { type ReadingOptions, readWorkbook } from '../../../src/domain/reading';
import { complete } from '../../../src/domain/work';
import { fixtureCells } from '../../support/cells';

/** Reads cells to the end. */
export const read = (cells: WorkbookCells, options: ReadingOptions = {}): Model =>
  complete(readWorkbook(cells, readingKnowledge, options)).model;

export const readSheets = (sheets: readonly SheetCells[], options: ReadingOptions = {}): Model =>
  read({ sheets }, options);

export const readFixture = async (name: string, options: ReadingOptions = {}): Promise<Model> =>
  read(await fixtureCells(name), options);

/** "Mål!C7" */
export const at = ({ sheet, row, column }: CellAddress): string => `${sheet}!${cellName(row, column)}`;

/** "goals Blad1!A3:C5: id title owner" */
export const regionsInShort = (model: Model): readonly string[] =>
  model.regions.map(
    (region) =>
      `${region.kind} ${region.sheet}!${rangeName(region.top, region.left, region.rows, region.columns)}: ${region.fields
        .map(({ field, period, year, group }) => {
          const when = period
            ? `${period.year}${{ t1: '-04', interim: '-08', year: period.bare ? '' : '-12' }[period.part]}`
            : year;
          return [field, when === null ? null : `@${when}`, group === null ? null : `=${group}`]
            .filter(Boolean)
            .join('');
        })
        .join(' ')}`,
  );

/** "I1 2024=80 2024k=82" */
export const outcomesInShort = (model: Model): readonly string[] =>
  model.indicators.map(({ key, outcomes }) =>
    [
      key,
      ...outcomes.map(
        ({ period, gender, organisation, value, word, missing }) =>
          `${period.year}${{ t1: '-04', interim: '-08', year: '' }[period.part]}${gender === null ? '' : gender === 'women' ? 'k' : 'm'}${organisation === null ? '' : `(${organisation})`}=${value ?? word ?? missing}`,
      ),
    ].join(' '),
  );
