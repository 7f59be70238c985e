/**
 * npm test: everything that must hold before a change is shared, in the order of how soon it tells. The steps of one
 * stage run side by side, as each keeps one core busy; jest takes every core, so it runs alone. Stops after the first
 * stage with a failure; the closing line counts the tests of the unit and the browser runs together.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawn } = require('node:child_process');
const { provision } = require('./provision/index.cjs');
const { findBrowser } = require('./provision/find.cjs');

const root = path.join(__dirname, '..');
const results = fs.mkdtempSync(path.join(os.tmpdir(), 'roda-traden-'));
const counts = { passed: 0, failed: 0, skipped: 0 };

const onWindows = process.platform === 'win32';
const bin = (name) => path.join(root, 'node_modules', '.bin', onWindows ? `${name}.cmd` : name);

/**
 * Runs a program in the project's folder. Resolves to whether it went well. `aside`: its output is kept back until it
 * ends, so that programs running side by side don't mix their lines.
 */
function run(program, args, { aside }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: aside ? 'pipe' : 'inherit', shell: onWindows });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => output.push(part));
    child.on('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output));
      resolve(code === 0);
    });
  });
}

const npm = (script) => (how) => run(onWindows ? 'npm.cmd' : 'npm', ['run', '--silent', script], how);

/** Runs jest and adds its numbers to the sum. A suite that could not even start counts as one failure. */
const jest = (config) => async (how) => {
  const file = path.join(results, `${path.basename(config)}.json`);
  const ok = await run(bin('jest'), ['--config', `config/${config}`, '--json', '--outputFile', file], how);
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

const browserTests = async (how) => {
  if (findBrowser()) return jest('jest.e2e.config.cjs')(how);
  console.error('No browser: the browser tests did not run.');
  return !process.env.CI;
};

const buildWithinBudget = async (how) => (await npm('build')(how)) && npm('budget')(how);

const STAGES = [
  [['programs', async () => provision().length === 0 || !process.env.CI]],
  [
    ['lint', npm('lint')],
    ['types', npm('typecheck')],
    ['format', npm('format:check')],
    ['manifest', npm('validate')],
    ['licences', (how) => run(process.execPath, ['config/licences/index.cjs', '--check'], how)],
    ['build and budget', buildWithinBudget],
  ],
  [['unit tests', jest('jest.config.cjs')]],
  [['browser tests', browserTests]],
];

const secondsSince = (started) => Number((process.hrtime.bigint() - started) / 1_000_000_000n);

/** Runs the steps of a stage, at most one for each core at a time. Resolves to the names of those that failed. */
async function runStage(steps) {
  const waiting = [...steps];
  const failed = [];
  const aside = steps.length > 1;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, step] = next;
      if (!aside) console.log(`\n── ${name} ──`);
      const started = process.hrtime.bigint();
      if (!(await step({ aside }))) failed.push(name);
      console.log(`── ${name}: ${secondsSince(started)} s`);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return failed;
}

async function main() {
  const started = process.hrtime.bigint();
  let failed = [];
  for (const steps of STAGES) {
    failed = await runStage(steps);
    if (failed.length > 0) break;
  }
  fs.rmSync(results, { recursive: true, force: true });

  if (failed.length > 0) {
    console.error(`\nStopped at: ${failed.join(', ')}`);
    // A failed step that is no test run is one failure in the sum, so that the closing line never looks green.
    if (counts.failed === 0) counts.failed = failed.length;
    process.exitCode = 1;
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`\nIn all ${secondsSince(started)} s`);
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
