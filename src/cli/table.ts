/** Cells as text in straight columns, two blanks between; the last column is not padded. Numbers stand to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, [...String(cell)].length);
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const text = String(cell);
          if (typeof cell === 'number') return text.padStart(widths[column]!);
          return column === row.length - 1 ? text : text.padEnd(widths[column]! + text.length - [...text].length);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A text cut to a number of characters, with a mark where it was cut. */
export function shorten(text: string, length: number): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`;
}
