import { commands } from '../../src/app';
import { cellsOf } from '../excel/support';
import { attempt, must, openFixture } from './support';

describe('changing cells by the user’s own action', () => {
  const cell = { sheet: 'Mål', row: 18, column: 4 };

  it('writes old → new, keeps the cell’s look, and can be undone', async () => {
    const { book } = await openFixture('vaggeryd');
    const before = cellsOf(book);
    const style = book.sheet('Mål')!.cell(18, 4)!.style;
    const { written } = await must(commands.applyChanges, { changes: [{ cell, old: 'Ö3', new: 'Ö5' }], anchors: [] });
    expect([written, book.sheet('Mål')!.cell(18, 4)!.value, book.sheet('Mål')!.cell(18, 4)!.style]).toEqual([
      1,
      'Ö5',
      style,
    ]);
    await must(commands.undo, {});
    expect(cellsOf(book)).toEqual(before);
  });

  it('does nothing when the cell says something else by now', async () => {
    const { book } = await openFixture('vaggeryd');
    const before = cellsOf(book);
    const result = await attempt(commands.applyChanges, { changes: [{ cell, old: 'Ö4', new: 'Ö5' }], anchors: [] });
    expect(result).toMatchObject({ ok: false, failure: { code: 'CellsChanged', cells: [cell] } });
    expect(cellsOf(book)).toEqual(before);
  });
});
