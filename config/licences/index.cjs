/**
 * npm run licences            checks every package's licence and writes docs/levererade-paket.md
 * npm run licences -- --check the same, but fails when the page is not in step with package-lock.json
 */
const fs = require('node:fs');
const path = require('node:path');
const { allPackages, problemsOf, root } = require('./packages.cjs');

const PAGE = path.join(root, 'docs', 'levererade-paket.md');

const pageOf = (all) => {
  const shipped = all.filter((one) => one.shipped);
  const rows = shipped.map(({ name, version, licence, with: by }) => [name, version, licence, by.join(', ') || 'oss']);
  const heads = ['Paket', 'Version', 'Licens', 'Kommer med'];
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at].length)));
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
  return `# Paket som levereras

Sidan görs av \`npm run licences\` ur \`package-lock.json\`, och \`npm test\` säger ifrån när den inte stämmer.

Här står de ${shipped.length} paket som panelen och kommandoraden är byggda av, med exakt version. Panelen innehåller bara en del av dem; byggets
\`THIRD-PARTY.txt\` namnger dem, med licensernas texter. Det som kommer med \`jsdom\` finns bara i kommandoraden. Verktyg som
används när tillägget byggs och provas levereras inte och står inte här. Office.js hämtas från Microsoft och ingår inte.

${[line(heads), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')}

## Kända sårbarheter

\`npm audit --omit=dev\` svarar på om något av paketen har en känd sårbarhet. Kör det där npm-registret svarar på frågan, innan
ni publicerar: det register som projektet byggdes mot gör det inte (405), så svaret ingår inte i \`npm test\`.
`;
};

function main() {
  const all = allPackages();
  const problems = problemsOf(all);
  const page = pageOf(all);
  if (process.argv.includes('--check')) {
    if (!fs.existsSync(PAGE) || fs.readFileSync(PAGE, 'utf8') !== page)
      problems.push('docs/levererade-paket.md is not in step with package-lock.json: npm run licences');
  } else fs.writeFileSync(PAGE, page);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else
    console.log(
      `${all.length} packages, ${all.filter(({ shipped }) => shipped).length} of them handed on: all licences allowed.`,
    );
}

module.exports = { pageOf };

if (require.main === module) main();
