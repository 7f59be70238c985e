import { atLeast, goal, indicator } from '../../support/build-model';
import { oneCell, table, textOf, the, type CheckSpec } from './lay-out';

const n1 = goal({ id: 'N1' });
const measured = (assessment: string | null, rest: Parameters<typeof goal>[0] = {}): CheckSpec => ({
  goals: [goal({ id: 'N1', assessment, ...rest })],
  indicators: [indicator({ goals: ['N1'], targets: [atLeast(85)], outcomes: { 2025: 70 } })],
});
const unmeasured = (assessment: string | null, rest: Parameters<typeof goal>[0] = {}): CheckSpec => ({
  goals: [goal({ id: 'N1', assessment, ...rest })],
});

table('B01', [
  ['another word than the proposal', measured('Uppfyllt'), ['Mål!N2']],
  ['with a motivation', measured('Uppfyllt', { motivation: 'Nytt arbetssätt.' }), []],
  ['blanks are no motivation', measured('Uppfyllt', { motivation: '  ' }), ['Mål!N2']],
  ['the same word', measured('Ej uppfyllt'), []],
  ['nothing measured to lean on', unmeasured('Uppfyllt'), ['Mål!N2']],
  ['not measured, as it says', unmeasured('Ej mätt'), []],
  ['can’t be judged is the same', unmeasured('Kan ej bedömas'), []],
  ['a word nobody knows is B02’s', measured('Typ klart'), []],
  ['not assessed', measured(null), []],
  ['never proposed', { ...measured('Uppfyllt'), settings: { policy: 'manual' } }, []],
  ['an ended goal', measured('Uppfyllt', { lifecycle: 'ended' }), []],
  ['without judgements', { ...measured('Uppfyllt'), judged: false }, []],
]);

table('B02', [
  ['not a word of assessment', unmeasured('Typ klart'), ['Mål!M2']],
  ['a usual word', unmeasured('delvis'), []],
  [
    'the workbook’s own word',
    { ...unmeasured('Grönt'), settings: { statusWords: ['Grönt', 'Gult', 'Rött', 'Grått'] } },
    [],
  ],
  ['empty', unmeasured(null), []],
]);

test('B02 suggests a word misspelt', () => {
  const finding = the('B02', {
    ...unmeasured('Delvis upfyllt'),
    context: { cells: { sheets: [oneCell('Mål!M2', 'Delvis upfyllt')] } },
  });
  expect(textOf(finding)).toContain('Menade du Delvis uppfyllt?');
  expect(finding.fix?.changes[0]).toMatchObject({ new: 'Delvis uppfyllt' });
});

table('B03', [
  [
    'before the occasion',
    { ...measured('Ej uppfyllt', { assessedOn: '2023-12-31' }), occasion: '2025-08' },
    ['Mål!O2'],
  ],
  ['on its day', { ...measured('Ej uppfyllt', { assessedOn: '2025-08-31' }), occasion: '2025-08' }, []],
  ['after it', measured('Ej uppfyllt', { assessedOn: '2026-01-15' }), []],
  ['a date without an assessment', measured(null, { assessedOn: '2023-12-31' }), []],
  ['no date', measured('Ej uppfyllt'), []],
]);

table('B04', [
  ['no indicator, no assessment', unmeasured(null), ['Mål!A2']],
  ['assessed', unmeasured('Uppfyllt'), []],
  ['measured', measured(null), []],
  [
    'an indicator without outcome',
    { goals: [n1], indicators: [indicator({ goals: ['N1'], targets: [atLeast(85)] })] },
    ['Mål!A2'],
  ],
  [
    'a value that is not judged yet is measured all the same',
    { goals: [n1], indicators: [indicator({ goals: ['N1'], outcomes: { 2025: 70 } })] },
    [],
  ],
  ['a vision is never judged', { goals: [goal({ level: 'Vision', owner: null })] }, []],
  ['ended', unmeasured(null, { lifecycle: 'ended' }), []],
]);
