import { calculateCounts, countIn } from '../../../src/emulator/workbook';
import { newBook } from '../../support/office';

const ROWS = [
  ['Uppfyllt', 'Nämndmål'],
  ['uppfyllt', 'Nämndmål'],
  ['Ej mätt', 'Bolagsmål'],
  ['Kan ej bedömas', 'Nämndmål'],
  ['Vad * är', 'Nämndmål'],
  ['Vad det är', 'Nämndmål'],
  ['Sagt "så"', 'Nämndmål'],
];

function sheet() {
  const made = newBook('Mål').sheets[0]!;
  ROWS.forEach((cells, row) => cells.forEach((value, column) => (made.edit(row, column).value = value)));
  return made;
}

test.each<[string, number | null]>([
  ['=SUM(COUNTIFS($A$1:$A$7,"=Uppfyllt"))', 2],
  ['=SUM(COUNTIFS($A$1:$A$7,{"=Ej mätt","=Kan ej bedömas"}))', 2],
  ['=SUM(COUNTIFS($A$1:$A$7,{"=Ej mätt","=Kan ej bedömas"},$B$1:$B$7,"=Nämndmål"))', 1],
  ['=SUM(COUNTIFS($A$1,"=Uppfyllt"))', 1],
  ['=SUM(COUNTIFS($A$1:$A$7,"=Vad ~* är"))', 1],
  ['=SUM(COUNTIFS($A$1:$A$7,"=Sagt ""så"""))', 1],
  ['=SUM(COUNTIFS($A$1:$A$7,"=Vad * är"))', null],
  ['=SUM(COUNTIFS($A$1:$A$7,">3"))', null],
  ['=SUM(COUNTIFS(Annat!$A$1:$A$7,"=Uppfyllt"))', null],
  ['=SUM(COUNTIFS($A$1:$A$7,"=Uppfyllt",$B$1:$B$6,"=Nämndmål"))', null],
  ['=COUNTIF(A1:A7,"Uppfyllt")', null],
])('%s counts %p', (formula, expected) => expect(countIn(sheet(), formula)).toBe(expected));

test('what is counted follows what stands there', () => {
  const made = sheet();
  made.edit(9, 0).formula = '=SUM(COUNTIFS($A$1:$A$7,"=Uppfyllt"))';
  calculateCounts(made);
  expect(made.cell(9, 0)!.value).toBe(2);
  made.edit(2, 0).value = 'Uppfyllt';
  calculateCounts(made);
  expect(made.cell(9, 0)!.value).toBe(3);
});
