/**
 * node config/kolada/build-lists.cjs FOLDER STATE
 * Makes the bundled lists (assets/kolada/*.json) of Kolada's own: key figures, municipalities and regions, groups.
 * FOLDER holds the CSV files kolada_kpi_metadata_*, kolada_municipalities_* and kolada_municipality_groups_*; STATE is
 * the month they are of, "2026-03". A line is one item, its parts divided by tabs: short when sent, readable in a diff.
 */
const fs = require('node:fs');
const path = require('node:path');

const OUTPUT = path.join(__dirname, '..', '..', 'assets', 'kolada');

/** Rows of a CSV file with a heading row and quoted cells, as objects. */
function readCsv(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  const source = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[++at];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      rows.at(-1).push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  if (cell !== '') rows.at(-1).push(cell);
  const [heading, ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(heading.map((name, index) => [name, row[index] ?? ''])));
}

/** Kolada's texts hold line breaks, some written as a backslash and an n. */
const clean = (text) => text.replace(/\\n/g, ' ').replace(/\s+/g, ' ').trim();

/** "… Källa: SCB och Skolverket." → "SCB och Skolverket". */
const sourceIn = (description) =>
  /(?:^|[\s.])Källa: ?([^:]+?)\.?$/i.exec(clean(description))?.[1] ??
  /(?:^|[\s.])Källa: ?([^.]{2,80})\./i.exec(clean(description))?.[1] ??
  '';

/** Remembers words once: a line holds their number. */
function numbered() {
  const words = [];
  const numberOf = (word) => {
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  };
  return { words, numberOf };
}

function keyFigures(rows) {
  const areas = numbered();
  const sources = numbered();
  const lines = rows.map((row) =>
    [
      row.id,
      clean(row.title),
      areas.numberOf(clean(row.operating_area)),
      row.municipality_type,
      row.is_divided_by_gender === 'True' ? 1 : 0,
      sources.numberOf(sourceIn(row.description)),
    ].join('\t'),
  );
  return { areas: areas.words, sources: sources.words, lines };
}

function main() {
  const [folder, state] = process.argv.slice(2);
  if (folder === undefined || !/^\d{4}-\d{2}$/.test(state ?? '')) {
    console.error('node config/kolada/build-lists.cjs FOLDER STATE (2026-03)');
    process.exit(2);
  }
  const rowsOf = (start) => {
    const name = fs.readdirSync(folder).find((one) => one.startsWith(start) && one.endsWith('.csv'));
    return readCsv(fs.readFileSync(path.join(folder, name), 'utf8'));
  };
  const write = (name, list) =>
    fs.writeFileSync(path.join(OUTPUT, `${name}.json`), `${JSON.stringify({ state, ...list }, null, 2)}\n`);
  fs.mkdirSync(OUTPUT, { recursive: true });
  write('key-figures', keyFigures(rowsOf('kolada_kpi_metadata')));
  write('places', {
    places: rowsOf('kolada_municipalities').map(({ id, title, type }) => [id, clean(title), type].join('\t')),
    groups: rowsOf('kolada_municipality_groups').map(({ group_id, title, member_ids }) =>
      [group_id, clean(title), member_ids.split(';').join(' ')].join('\t'),
    ),
  });
}

main();
