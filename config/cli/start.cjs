/**
 * Starts the command line. TypeScript and some thousand modules take longer to load than most workbooks to report on, so
 * they are bundled once and kept, with what V8 made of the bundle, until any of the files it was made from changes.
 */
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');
const { createHash } = require('node:crypto');
const { createRequire, wrap } = require('node:module');
const { areUnchanged, recordInputs } = require('./inputs.cjs');

const root = path.join(__dirname, '..', '..');
const FOLDER = path.join(root, 'node_modules', '.cache', 'roda-traden');
const RECORD = path.join(FOLDER, `cli-${process.version}.json`);

/** Files that say how the bundle is made, beside those it is made of. */
const MAKERS = [
  __filename,
  ...['inputs.cjs', 'bundle.cjs'].map((file) => path.join(__dirname, file)),
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'node_modules/.package-lock.json'].map((file) =>
    path.join(root, file),
  ),
];

/** Writes so that no other process ever reads half of it. A folder that can't be written to is no reason to fail. */
function keep(file, contents) {
  const own = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(FOLDER, { recursive: true });
    fs.writeFileSync(own, contents);
    fs.renameSync(own, file);
    return true;
  } catch {
    fs.rmSync(own, { force: true });
    return false;
  }
}

function read(file, encoding) {
  try {
    return fs.readFileSync(file, encoding);
  } catch {
    return null;
  }
}

/** The kept bundle, if it is what would be made now. */
function kept() {
  try {
    const { script, inputs } = JSON.parse(read(RECORD, 'utf8') ?? 'null') ?? {};
    if (typeof script !== 'string' || !areUnchanged(inputs)) return null;
    const code = read(path.join(FOLDER, script), 'utf8');
    return code === null ? null : { file: path.join(FOLDER, script), code };
  } catch {
    return null;
  }
}

async function made() {
  const started = Date.now();
  const { code, inputs } = await require('./bundle.cjs').bundle('src/cli/process.ts');
  const script = `cli-${process.version}-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.cjs`;
  const file = path.join(FOLDER, script);
  const record = recordInputs([...MAKERS, ...inputs], started);
  if (record && keep(file, code)) {
    keep(RECORD, JSON.stringify({ script, inputs: record }));
    for (const old of fs.readdirSync(FOLDER)) {
      if (old.startsWith(`cli-${process.version}-`) && !old.startsWith(script)) fs.rmSync(path.join(FOLDER, old));
    }
  }
  return { file, code };
}

/** Runs the bundle; what V8 compiled of it for a command is kept for the next time. */
function run({ file, code }) {
  const compiled = `${file}.${/^[a-z]+$/.exec(process.argv[2] ?? '')?.[0] ?? 'help'}.v8`;
  const known = read(compiled) ?? undefined;
  const script = new vm.Script(wrap(code), {
    filename: file,
    cachedData: known,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!known || script.cachedDataRejected) {
    process.once('exit', () => fs.existsSync(file) && keep(compiled, script.createCachedData()));
  }
  const module = { exports: {} };
  const own = createRequire(path.join(root, 'src', 'cli', 'bin.cjs'));
  script.runInThisContext().call(module.exports, module.exports, own, module, file, FOLDER);
}

async function start() {
  run(kept() ?? (await made()));
}

void start();
