import type { Grid } from '../grid';
import { isSettingName, type SettingCell } from '../regions/settings';
import { type Block, fieldOf } from './block';

/** A Swedish label holds as it stands: in "Väg in underliggande mål" the "in" is not English. */
function nameOf(grid: Grid, row: number, column: number): string {
  const text = grid.text(row, column);
  return isSettingName(text) ? text : grid.swedish(text);
}

/** Settings of *Inställningar*, then pairs like "Kommun | Sollentuna" that stand beside *Nivåer* without a heading. */
export function settingCells(blocks: readonly Block[], grids: readonly Grid[]): readonly SettingCell[] {
  const cells: SettingCell[] = [];
  for (const block of blocks.filter(({ kind }) => kind === 'settings')) {
    const name = fieldOf(block, 'name')?.column;
    const value = fieldOf(block, 'value')?.column;
    if (name === undefined || value === undefined) continue;
    for (const row of block.rows)
      cells.push({
        name: nameOf(block.grid, row, name),
        value: block.grid.value(row, value),
        said: block.grid.meaning(row, value),
        format: block.grid.format(row, value),
        address: block.grid.address(row, value),
      });
  }
  for (const grid of grids) {
    const here = blocks.filter((block) => block.grid === grid);
    if (here.length === 0 && !/inställning|styrmodell/i.test(grid.name)) continue;
    const taken = new Set(here.flatMap((block) => [...block.rows, ...range(block.heading.top, block.heading.bodyTop)]));
    for (let row = grid.top; row < grid.bottom; row++) {
      if (taken.has(row)) continue;
      for (let column = grid.left; column < grid.right - 1; column++) {
        if (
          typeof grid.value(row, column) !== 'string' ||
          !isSettingName(nameOf(grid, row, column)) ||
          grid.blank(row, column + 1)
        )
          continue;
        cells.push({
          name: nameOf(grid, row, column),
          value: grid.value(row, column + 1),
          said: grid.meaning(row, column + 1),
          format: grid.format(row, column + 1),
          address: grid.address(row, column + 1),
        });
        break;
      }
    }
  }
  return cells;
}

const range = (from: number, to: number): readonly number[] =>
  [...Array(Math.max(0, to - from)).keys()].map((at) => from + at);
