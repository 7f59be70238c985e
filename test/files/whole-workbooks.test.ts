import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_WORKBOOKS } from '../fixtures/example-workbooks';
import { compareCells, comparePackages } from '../support/compare-packages';
import { soffice, toCsv, VARIABLE } from '../support/libreoffice';
import { problemsOf } from '../support/ooxml-validator';
import { runCli } from '../support/run-cli';

/**
 * Each example workbook goes through `run`, is saved, and is read again by LibreOffice: cells that are not ours are as
 * they were, cells that are ours hold what was judged, and every part the add-in had no business in is byte-identical.
 */
const fixtures = join(__dirname, '../fixtures/workbooks');
const folder = mkdtempSync(join(tmpdir(), 'roda-traden-'));

interface Written {
  readonly sheet: string;
  readonly cell: string;
  readonly new: string | number | null;
}

interface Ran {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly written: readonly Written[];
  readonly sheets: readonly string[];
}

async function run(name: string): Promise<Ran> {
  const out = join(folder, `${name}.xlsx`);
  const text = await runCli(['run', `${name}.xlsx`, '-o', out, '--json'], fixtures);
  const { written, sheets } = JSON.parse(text) as Pick<Ran, 'written' | 'sheets'>;
  return { before: readFileSync(join(fixtures, `${name}.xlsx`)), after: readFileSync(out), written, sheets };
}

const results = new Map<string, Ran>();
beforeAll(async () => {
  for (const name of EXAMPLE_WORKBOOKS) results.set(name, await run(name));
});

/** Parts that a run may touch: sheets and their lists, looks, names, and our settings. Nothing of anybody's charts, pictures, comments or own XML. */
const ours =
  /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(_rels\/)?workbook\.xml(\.rels)?|xl\/(worksheets\/|styles\.xml|sharedStrings\.xml|calcChain\.xml|tables\/|webextensions\/))/;

describe.each(EXAMPLE_WORKBOOKS)('%s', (name) => {
  const ran = (): Ran => results.get(name)!;

  it('changes no cell but those it says it wrote', () => {
    const { before, after, written, sheets } = ran();
    const said = new Set(written.map(({ sheet, cell }) => `${sheet}!${cell}`));
    const changed = compareCells(before, after).filter(({ cell }) => !said.has(cell));
    expect(changed.filter(({ cell }) => !sheets.includes(cell.slice(0, cell.lastIndexOf('!'))))).toEqual([]);
  });

  it('leaves the parts of others byte for byte as they were', () => {
    const { before, after } = ran();
    const touched = comparePackages(before, after).filter(({ change }) => change !== 'added');
    expect(touched.filter(({ part }) => !ours.test(part))).toEqual([]);
  });

  it('valid in, valid out', async () => {
    const { before, after } = ran();
    expect(await problemsOf(after)).toEqual(await problemsOf(before));
  });

  it('makes no formula', () => {
    const { before, after } = ran();
    const formulas = (bytes: Uint8Array): number =>
      compareCells(new Uint8Array(readFileSync(join(fixtures, 'tom.xlsx'))), bytes).filter(
        ({ after: cell }) => cell !== null && (JSON.parse(cell) as { formula: string | null }).formula !== null,
      ).length;
    expect(formulas(after)).toBe(formulas(before));
  });
});

const program = soffice();
if (program === null) {
  it(`LibreOffice is not on this machine: set ${VARIABLE} to its program to compare with an independent reader`, () => {
    console.warn('LibreOffice is not on this machine; the comparison with an independent reader was left out.');
    expect(process.env.CI).toBeUndefined();
  });
} else {
  describe('as LibreOffice reads it', () => {
    let csv: Map<string, Map<string, string>>;
    beforeAll(() => {
      const files: Record<string, Uint8Array> = {};
      for (const [name, { before, after }] of results) {
        files[`${name} before`] = before;
        files[`${name} after`] = after;
      }
      csv = toCsv(program, files);
    });

    it.each(EXAMPLE_WORKBOOKS)('%s: every cell that is not ours is as it was', (name) => {
      const { written } = results.get(name)!;
      const after = csv.get(`${name} after`)!;
      const before = csv.get(`${name} before`)!;
      expect(before.size).toBeGreaterThan(0);
      for (const [sheet, text] of before) {
        expect(after.has(sheet)).toBe(true);
        const own = new Set(written.filter((cell) => cell.sheet === sheet).map(({ cell }) => cell));
        const strip = (content: string): string[][] => withoutCells(parseCsv(content), own);
        expect([sheet, strip(after.get(sheet)!)]).toEqual([sheet, strip(text)]);
      }
    });

    it.each(EXAMPLE_WORKBOOKS.filter((name) => name !== 'inriktning'))('%s: our cells hold what was judged', (name) => {
      const after = csv.get(`${name} after`)!;
      const texts = results.get(name)!.written.filter(({ new: value }) => typeof value === 'string' && value !== '');
      expect(texts.length).toBeGreaterThan(0);
      let compared = 0;
      for (const { sheet, cell, new: value } of texts) {
        const content = after.get(sheet);
        if (content === undefined) continue; // a sheet whose name LibreOffice spells otherwise in a file name
        compared += 1;
        const [row, column] = position(cell);
        expect([cell, parseCsv(content)[row]?.[column]]).toEqual([
          cell,
          expect.stringContaining(lineBreaks(String(value))),
        ]);
      }
      expect(compared).toBeGreaterThan(texts.length / 2);
    });
  });
}

const lineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n');

function position(cell: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  let column = 0;
  for (const letter of letters!) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits) - 1, column - 1];
}

/** Rows of cells; our own cells and whatever is empty at the ends taken out. */
function withoutCells(rows: string[][], own: ReadonlySet<string>): string[][] {
  const kept = rows.map((row) => [...row]);
  for (const cell of own) {
    const [row, column] = position(cell);
    if (kept[row]?.[column] !== undefined) kept[row][column] = '';
  }
  for (const row of kept) while (row.length > 0 && row.at(-1) === '') row.pop();
  while (kept.length > 0 && kept.at(-1)!.length === 0) kept.pop();
  return kept;
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      rows.at(-1)!.push(field);
      field = '';
    } else if (letter === '\n') {
      rows.at(-1)!.push(field);
      rows.push([]);
      field = '';
    } else if (letter !== '\r') field += letter;
  }
  if (field !== '') rows.at(-1)!.push(field);
  return rows;
}
