import type { CellValue, SheetCells } from '../../../src/domain/model';
import { mappingOf } from '../../../src/domain/reading';
import { sheetOf } from '../../support/cells';
import { goalTable, readSheets, regionsInShort } from './support';

type Rows = CellValue[][];

describe('lists of earlier assessments are no goals', () => {
  it.each<[string, Rows]>([
    [
      'by occasion',
      [
        ['Tillfälle', 'Målnr', 'Mål', 'Bedömning'],
        ['Helår 2023', 'N1', 'Äldre får god omsorg', 'Uppfyllt'],
        ['Helår 2024', 'N1', 'Äldre får god omsorg', 'Delvis'],
      ],
    ],
    [
      'a column a year',
      [
        ['Mål', 'Bedömning 2023', 'Bedömning 2024'],
        ['Äldre får god omsorg', 'Delvis', 'Uppfyllt'],
        ['Elever når målen', 'Delvis', 'Uppfyllt'],
      ],
    ],
    [
      'by date',
      [
        ['Datum', 'Mål', 'Status', 'Kommentar'],
        ['2024-01-10', 'Äldre får god omsorg', 'Gul', 'x'],
        ['2024-09-10', 'Äldre får god omsorg', 'Grön', 'y'],
      ],
    ],
  ])('%s', (_name, rows) => {
    const model = readSheets([goalTable(), sheetOf('Historik', rows)]);
    expect(model.goals.map(({ key }) => key)).toEqual(['N1', 'N2']);
    expect(model.problems.map(({ kind }) => kind)).toEqual(['earlierAssessments']);
    expect(regionsInShort(model)).toHaveLength(1);
  });

  it('a mapping that says they are goals holds', () => {
    const rows: Rows = [
      ['Tillfälle', 'Målnr', 'Mål', 'Bedömning'],
      ['Helår 2023', 'N1', 'Äldre får god omsorg', 'Uppfyllt'],
      ['Helår 2024', 'N1', 'Äldre får god omsorg', 'Delvis'],
    ];
    const mapping = mappingOf(readSheets([sheetOf('Historik', rows)]).regions);
    expect(readSheets([goalTable(), sheetOf('Historik', rows)], { mapping }).goals).toHaveLength(4);
  });

  it.each<[string, SheetCells[], number]>([
    [
      'goals with assessments of two years',
      [
        sheetOf('Mål', [
          ['Målnr', 'Mål', 'Ansvarig', 'Bedömning 2024', 'Bedömning 2025'],
          ['1', 'Äldre får god omsorg', 'Socialnämnden', 'Uppfyllt', 'Delvis'],
        ]),
        sheetOf('Översikt', [
          ['Mål', 'Kommentar'],
          ['Äldre får god omsorg', 'x'],
        ]),
      ],
      2,
    ],
    [
      'goals of two years, each with its year',
      [2024, 2025].map((year) =>
        sheetOf(`Mål ${year}`, [
          ['Målnr', 'Mål', 'Nämnd', 'År', 'Bedömning'],
          ['1', 'Äldre får god omsorg', 'Socialnämnden', year, 'Uppfyllt'],
          ['2', 'Elever når målen', 'Utbildningsnämnden', year, 'Uppfyllt'],
        ]),
      ),
      4,
    ],
    [
      'goals that an overview names some of, with occasions of their own',
      [
        sheetOf('Översikt', [
          ['Målområde', 'Mål', 'Ansvarig'],
          ['Omsorg', 'Äldre får god omsorg', 'SN'],
          ['Skola', 'Elever når målen', 'UN'],
        ]),
        sheetOf('Mål', [
          ['Målnr', 'Mål', 'Tillfälle', 'Bedömning', 'Kommentar'],
          ['1', 'Äldre får god omsorg', '2025-04', 'Uppfyllt', 'x'],
          ['2', 'Elever når målen', '2025-08', 'Delvis', 'y'],
          ['3', 'Fler får jobb', '2025-08', 'Delvis', 'z'],
        ]),
      ],
      5,
    ],
    [
      'goals that an overview names all of, which alone are numbered',
      [
        sheetOf('Översikt', [
          ['Målområde', 'Mål', 'Ansvarig'],
          ['Omsorg', 'Äldre får god omsorg', 'SN'],
          ['Skola', 'Elever når målen', 'UN'],
        ]),
        sheetOf('Mål', [
          ['Målnr', 'Mål', 'Tillfälle', 'Bedömning', 'Kommentar'],
          ['1', 'Äldre får god omsorg', '2025-04', 'Uppfyllt', 'x'],
          ['2', 'Elever når målen', '2025-08', 'Delvis', 'y'],
        ]),
      ],
      4,
    ],
    [
      'the same words on the sheets of two nämnder',
      [
        sheetOf('Socialnämnden', [
          ['Mål', 'Ansvarig', 'Bedömning'],
          ['God arbetsmiljö', 'SN', 'Uppfyllt'],
        ]),
        sheetOf('Kulturnämnden', [
          ['Mål', 'Bedömning 2024', 'Bedömning 2025'],
          ['God arbetsmiljö', 'Delvis', 'Uppfyllt'],
        ]),
      ],
      2,
    ],
  ])('%s are goals', (_name, sheets, count) => expect(readSheets(sheets).goals).toHaveLength(count));
});
