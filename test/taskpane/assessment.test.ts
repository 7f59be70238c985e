import { commands } from '../../src/app';
import { assessmentChanges, enteredNow, lackingColumns } from '../../src/taskpane/text/assessment';
import type { Model } from '../../src/domain/model';
import { chain } from '../domain/requirements/a-chain';
import { follow } from '../domain/requirements/follow';
import { must, openFixture } from '../app/support';

const HEADINGS = '|Bedömning|Motivering';

const goalOf = (id: string, row: string, headings = HEADINGS) => {
  const { model } = follow(chain({ goalHeadings: headings, goals: { [id]: row } }));
  return { model, goal: model.goals.find((goal) => goal.id === id)! };
};

const KN1 = 'KN1|Nämndmål|Fler läser|KF1|Kulturnämnden|||';

describe('the cells an assessment changes', () => {
  const { model, goal } = goalOf('KN1', `${KN1}|Delvis uppfyllt|`);
  const changes = (assessment: string, motivation: string) =>
    assessmentChanges(model, goal, { assessment, motivation }).map(
      ({ cell, old, new: to }) => `${cell.sheet} ${cell.row} ${cell.column}: ${old} → ${to}`,
    );

  it('none when nothing else is entered', () => {
    expect(assessmentChanges(model, goal, enteredNow(goal))).toEqual([]);
  });

  it.each([
    ['a word', ['Uppfyllt', ''], ['Mål 6 8: Delvis uppfyllt → Uppfyllt']],
    ['a motive', ['Delvis uppfyllt', 'Enkäten.'], ['Mål 6 9: null → Enkäten.']],
    ['both', ['Uppfyllt', 'Enkäten.'], ['Mål 6 8: Delvis uppfyllt → Uppfyllt', 'Mål 6 9: null → Enkäten.']],
    ['taken away', ['', ' '], ['Mål 6 8: Delvis uppfyllt → null']],
  ])('%s', (_, [assessment, motivation], expected) => {
    expect(changes(assessment!, motivation!)).toEqual(expected);
  });

  it('an individual’s goal is assessed in its own row', () => {
    const own = goalOf('P1', 'P1|Individuellt mål|Hemligt|VM1|Anna|||||');
    const [change] = assessmentChanges(own.model, own.goal, { assessment: 'Uppfyllt', motivation: '' });
    expect(change?.cell).toEqual({ sheet: 'Mål', row: 10, column: 8 });
  });

  it.each([
    ['', ['assessment', 'motivation']],
    ['|Bedömning', ['motivation']],
    [HEADINGS, []],
  ])('columns that are not there are named, never added: %p', (headings, lacking) => {
    const bare = goalOf('KN1', KN1, headings);
    expect(lackingColumns(bare.model, bare.goal)).toEqual(lacking);
  });
});

it.each([
  ['blanks around the word', ' Uppfyllt \u00a0', 'Uppfyllt'],
  ['a dash for nothing', '–', ''],
])('%s: the cell itself is what changes, and is put back', async (_, stored, shown) => {
  const { book } = await openFixture('vaggeryd');
  const read = async () => (await must(commands.read, { occasion: null })).model;
  const goalIn = (model: Model) => model.goals.find((one) => one.id === 'Ö1')!;
  const first = await read();
  const [found] = assessmentChanges(first, goalIn(first), { assessment: 'x', motivation: '' });
  const cell = book.sheet(found!.cell.sheet)!.edit(found!.cell.row, found!.cell.column);
  cell.value = stored;

  const model = await read();
  expect(enteredNow(goalIn(model)).assessment).toBe(shown);
  expect(assessmentChanges(model, goalIn(model), enteredNow(goalIn(model)))).toEqual([]);
  const changes = assessmentChanges(model, goalIn(model), { ...enteredNow(goalIn(model)), assessment: 'Ej uppfyllt' });
  expect(changes).toMatchObject([{ old: stored, new: 'Ej uppfyllt' }]);
  await must(commands.applyChanges, { changes, anchors: [] });
  expect(goalIn(await read()).assessment).toBe('Ej uppfyllt');
  await must(commands.undo, {});
  expect(goalIn(await read()).assessedCells.assessment).toBe(stored);
});

it('is written, judged by, and undone in a workbook', async () => {
  await openFixture('vaggeryd');
  const shown = async (id: string) => {
    const { model, judgements, assessing } = await must(commands.judge, { occasion: null });
    const goal = model.goals.find((one) => one.id === id)!;
    const anchors = assessing.get(goal.key)!;
    return { model, goal, anchors, status: judgements.goals.find((one) => one.goal === goal.key)!.status };
  };
  const before = await shown('Ö1');
  const entered = { assessment: 'Ej uppfyllt', motivation: 'Kön är längre.' };
  const changes = assessmentChanges(before.model, before.goal, entered);
  await must(commands.applyChanges, { changes, anchors: before.anchors });
  const after = await shown('Ö1');
  expect([after.status, enteredNow(after.goal)]).toEqual(['notMet', entered]);
  await must(commands.undo, {});
  expect(enteredNow((await shown('Ö1')).goal)).toEqual(enteredNow(before.goal));
});
