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
const DIGEST_BYTES = 32;
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
    try {
      fs.rmSync(own, { force: true });
    } catch {
      // Something else stands where the folder should be: then nothing was written either.
    }
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

const digest = (contents) => createHash('sha256').update(contents).digest();

const nameOf = (code) => `cli-${process.version}-${digest(code).toString('hex').slice(0, 16)}.cjs`;

/** What V8 compiled, behind a digest of it: V8 itself trusts whatever it is given. Null when it is not whole. */
function readCompiled(file) {
  const kept = read(file);
  if (kept === null || kept.length <= DIGEST_BYTES) return null;
  const compiled = kept.subarray(DIGEST_BYTES);
  return digest(compiled).equals(kept.subarray(0, DIGEST_BYTES)) ? compiled : null;
}

/** The kept bundle, if it is what would be made now. */
function kept() {
  try {
    const { script, inputs } = JSON.parse(read(RECORD, 'utf8') ?? 'null') ?? {};
    if (typeof script !== 'string' || !areUnchanged(inputs)) return null;
    const code = read(path.join(FOLDER, script), 'utf8');
    // Its name says what it holds: a damaged or emptied file is made anew.
    return code === null || nameOf(code) !== script ? null : { file: path.join(FOLDER, script), code };
  } catch {
    return null;
  }
}

async function made() {
  const started = Date.now();
  const { code, inputs } = await require('./bundle.cjs').bundle('src/cli/process.ts');
  const script = nameOf(code);
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
  const known = readCompiled(compiled) ?? undefined;
  const script = new vm.Script(wrap(code), {
    filename: file,
    cachedData: known,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (!known || script.cachedDataRejected) {
    process.once('exit', () => {
      if (!fs.existsSync(file)) return;
      const data = script.createCachedData();
      keep(compiled, Buffer.concat([digest(data), data]));
    });
  }
  const module = { exports: {} };
  const own = createRequire(path.join(root, 'src', 'cli', 'bin.cjs'));
  script.runInThisContext().call(module.exports, module.exports, own, module, file, FOLDER);
}

async function start() {
  run(kept() ?? (await made()));
}

void start();
