import { readingKnowledge } from '../../support/knowledge';
import {
  cellName,
  type CellAddress,
  type CellValue,
  type Model,
  rangeName,
  type SheetCells,
  type WorkbookCells,
} from '../../../src/domain/model';
import { type ReadingOptions, readWorkbook } from '../../../src/domain/reading';
import { complete } from '../../../src/domain/work';
import { fixtureCells, sheetOf } from '../../support/cells';

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

/** A sheet with two goals, N1 and N2. */
export const twoGoals = (name = 'Mål'): SheetCells =>
  sheetOf(name, [
    ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
    ['N1', 'Nämndmål', 'Trygga äldre', 'Socialnämnden'],
    ['N2', 'Nämndmål', 'Korta köer', 'Socialnämnden'],
  ]);

/** "cellsCarried Mål!C7": what was told, and where. */
export const told = (...sheets: SheetCells[]): readonly string[] =>
  readSheets(sheets).problems.map((problem) => {
    const cells = 'cells' in problem ? problem.cells : problem.cell ? [problem.cell] : [];
    return `${problem.kind} ${cells.map(at).join(' ')}`;
  });

/** A sheet with the goals of two nämnder, N1 and N2, and those of the rows given. */
export const goalTable = (...rows: CellValue[][]): SheetCells =>
  sheetOf('Mål', [
    ['Målnr', 'Nivå', 'Mål', 'Ansvarig'],
    ['N1', 'Nämndmål', 'Äldre får god omsorg', 'Socialnämnden'],
    ['N2', 'Nämndmål', 'Elever når målen', 'Utbildningsnämnden'],
    ...rows,
  ]);
