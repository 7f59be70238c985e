/**
 * npm test: everything that must hold before a change is shared, in the order of how soon it tells. Stops at the first
 * step that fails; the closing line counts the tests of the unit and the browser runs together.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { provision } = require('./provision/index.cjs');
const { findBrowser } = require('./provision/find.cjs');

const root = path.join(__dirname, '..');
const results = fs.mkdtempSync(path.join(os.tmpdir(), 'roda-traden-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

const bin = (name) => path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

const npm = (script) => () => run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', script]);

/** Runs jest and adds its numbers to the sum. A suite that could not even start counts as one failure. */
const jest = (config) => () => {
  const file = path.join(results, `${path.basename(config)}.json`);
  const ok = run(bin('jest'), ['--config', `config/${config}`, '--json', '--outputFile', file]);
  if (!fs.existsSync(file)) {
    counts.failed += 1;
    return false;
  }
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  counts.skipped += result.numPendingTests;
  return ok;
};

const browserTests = () => {
  if (findBrowser()) return jest('jest.e2e.config.cjs')();
  console.error('No browser: the browser tests did not run.');
  return !process.env.CI;
};

const STEPS = [
  ['programs', () => provision().length === 0 || !process.env.CI],
  ['lint', npm('lint')],
  ['types', npm('typecheck')],
  ['manifest', npm('validate')],
  ['unit tests', jest('jest.config.cjs')],
  ['build', npm('build')],
  ['budget', npm('budget')],
  ['browser tests', browserTests],
];

let broken = null;
for (const [name, step] of STEPS) {
  console.log(`\n── ${name} ──`);
  const started = process.hrtime.bigint();
  if (!step()) {
    broken = name;
    break;
  }
  console.log(`── ${name}: ${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s`);
}
fs.rmSync(results, { recursive: true, force: true });

if (broken !== null) {
  console.error(`\nStopped at: ${broken}`);
  // A failed step that is no test run is one failure in the sum, so that the closing line never looks green.
  if (counts.failed === 0) counts.failed = 1;
  process.exitCode = 1;
}
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
