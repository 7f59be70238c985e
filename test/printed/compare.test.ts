import fc from 'fast-check';
import { fromText, toText } from './baseline';
import { differences } from './compare';
import type { Page, PrintedBook } from './page';

const page: Page = [
  { x: 40, y: 50, text: 'Mål' },
  { x: 300, y: 50, text: 'Uppfyllt' },
  { x: 300, y: 70, text: 'Uppfyllt' },
];
const bookOf = (pages: readonly Page[], printedBy = 'LibreOffice 7.4'): PrintedBook => ({
  printedBy,
  sheets: [{ name: 'Socialnämnden', pages }],
});
const was = bookOf([page, page]);

test.each<[string, PrintedBook, readonly string[]]>([
  ['nothing', was, []],
  ['a hair’s breadth', bookOf([page, page.map((phrase) => ({ ...phrase, x: phrase.x + 3, y: phrase.y - 3 }))]), []],
  [
    'a phrase a line further down',
    bookOf([page, [...page.slice(0, 2), { x: 300, y: 84, text: 'Uppfyllt' }]]),
    ['Socialnämnden, page 2: "Uppfyllt" stood at (300, 70), now at (300, 84)'],
  ],
  [
    'another word',
    bookOf([[{ x: 40, y: 50, text: 'Målet' }, ...page.slice(1)], page]),
    ['Socialnämnden, page 1: "Mål" is gone from (40, 50)', 'Socialnämnden, page 1: "Målet" is new at (40, 50)'],
  ],
  [
    'one of two equal phrases gone',
    bookOf([page.slice(0, 2), page]),
    ['Socialnämnden, page 1: "Uppfyllt" is gone from (300, 70)'],
  ],
  ['a page more', bookOf([page, page, page]), ['Socialnämnden: 3 pages, not 2']],
  ['a page less', bookOf([page]), ['Socialnämnden: 1 pages, not 2']],
  [
    'another sheet',
    { ...was, sheets: [{ name: 'Nämnden', pages: [page, page] }] },
    ['Socialnämnden: the sheet is not printed', 'Nämnden: the sheet is new'],
  ],
  [
    'places by another version of LibreOffice',
    bookOf([page, page.map((phrase) => ({ ...phrase, y: phrase.y + 40 }))], 'LibreOffice 25.2'),
    [],
  ],
  [
    'words by another version of LibreOffice',
    bookOf([page.slice(1), page], 'LibreOffice 25.2'),
    ['Socialnämnden, page 1: "Mål" is gone from (40, 50)'],
  ],
])('of %s is said what has changed', (_, is, expected) => {
  expect(differences(was, is)).toEqual(expected);
});

test('a page that is another altogether names a few of its phrases and counts the rest', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ x: 10, y: at * 12, text: `rad ${at}` }));
  expect(differences(bookOf([many]), bookOf([[]])).at(-1)).toBe('Socialnämnden, page 1: and 16 more');
});

test('what is written down reads back the same', () => {
  const text = fc
    .array(fc.constantFrom('Mål', '✓', '85,3', '#', '(2024)', '–'), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' '));
  const phrase = fc.record({ x: fc.nat(800), y: fc.nat(600), text });
  const pages = fc.array(fc.array(phrase), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(pages, (some) => expect(fromText(toText(bookOf(some)))).toEqual(bookOf(some))));
});
