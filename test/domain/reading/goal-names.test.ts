import { buildGoalTree, type CellValue, type SheetCells } from '../../../src/domain/model';
import { sheetOf } from '../../support/cells';
import { goalTable, readSheets } from './support';

type Rows = CellValue[][];

describe('names of goals', () => {
  it('goals of the same words are each their own sheet’s', () => {
    const sheet = (name: string, measure: string): SheetCells =>
      sheetOf(name, [
        ['Nämndmål', 'Bidrar till'],
        ['Attraktiv arbetsgivare', 'N1'],
        [],
        ['Mål', 'Indikator', 'Enhet', 'Mål 2025'],
        ['Attraktiv arbetsgivare', measure, 'index', '≥ 80'],
      ]);
    const model = readSheets([goalTable(), sheet('Socialnämnden', 'HME 1'), sheet('Kulturnämnden', 'HME 2')]);
    const tree = buildGoalTree(model);
    expect(model.indicators.map((one) => tree.goalsOf(one).map(({ owner }) => owner))).toEqual([
      ['Socialnämnden'],
      ['Kulturnämnden'],
    ]);
  });

  it('several ids in one cell, joined by words or signs', () => {
    const cells = ['N1 och N2', 'N1/N2', 'N1 & N2', 'N1+N2', 'N1-N2'];
    const rows: Rows = cells.map((cell, at) => [`I${at}`, cell, `Mått ${at}`, '%', 80]);
    const { indicators } = readSheets([
      goalTable(),
      sheetOf('U', [['Nr', 'Målnr', 'Indikator', 'Enhet', 'Mål 2025'], ...rows]),
    ]);
    expect(indicators.map(({ goals }) => goals.map(({ id }) => id).join('|'))).toEqual([
      ...Array<string>(4).fill('N1|N2'),
      'N1-N2',
    ]);
  });

  it.each([
    ['N1.', 'N1'],
    ['N1: Äldre får god omsorg', 'N1'],
    ['N1 Äldre får god omsorg', 'N1'],
    ['N1 – Äldre får god omsorg', 'N1'],
    ['N1: Något annat', 'N1: Något annat'],
    ['n1', 'N1'],
  ])('“%s” names %s', (said, id) => {
    const { goals } = readSheets([
      sheetOf('Plan', [
        ['Målnr', 'Mål', 'Överordnat mål'],
        ['V1', 'Alla får en kontaktperson', said],
      ]),
      goalTable(),
    ]);
    expect(goals[0]!.parents.map((parent) => parent.id)).toEqual([id]);
  });

  it('a number right before a goal that has a row of its own is the goal’s', () => {
    const { goals, indicators } = readSheets([
      sheetOf('Mål', [
        ['Nr', 'Finansiellt mål', 'Indikator', 'Enhet', 'Målvärde 2025'],
        ['F1', 'Starkt resultat', 'Resultat', '%', 'minst 2'],
        ['F2', 'Låg skuld', 'Skuld', 'kr', 'högst 25 000'],
      ]),
    ]);
    expect(goals.map(({ id }) => id)).toEqual(['F1', 'F2']);
    expect(indicators.map(({ id, goals: [goal] }) => [id, goal!.id])).toEqual([
      [null, 'F1'],
      [null, 'F2'],
    ]);
  });

  it('the title of the sheet is no goal of a list with lines of goals', () => {
    const { goals } = readSheets([
      sheetOf('Plan', [
        ['Socialnämndens nämndplan 2025'],
        ['Mål/indikator', 'Riktning', 'Målvärde 2025', 'Utfall 2025'],
        ['Mål 1: Äldre får god omsorg'],
        ['Nöjda, %', 'Högre bättre', 88, 89],
      ]),
    ]);
    expect(goals.map(({ title }) => title)).toEqual(['Mål 1: Äldre får god omsorg']);
  });

  it('an area on a line of its own is that of the goals below it', () => {
    const { goals } = readSheets([
      sheetOf('Mål', [
        ['Nr', 'Mål', 'Ansvarig'],
        ['Målområde 1: Trygghet'],
        ['1', 'Äldre får god omsorg', 'Socialnämnden'],
        ['Målområde 2: Lärande'],
        ['2', 'Elever når målen', 'Utbildningsnämnden'],
      ]),
    ]);
    expect(goals.map(({ area }) => area)).toEqual(['Trygghet', 'Lärande']);
  });
});
