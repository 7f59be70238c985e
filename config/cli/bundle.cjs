/** Bundles TypeScript and all it uses into one script for Node. */
const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');

const root = path.join(__dirname, '..', '..');

/** jsdom names a file of its own that it starts for synchronous requests, which nothing here makes. */
const jsdomWorker = {
  name: 'jsdom-worker',
  setup: (build) =>
    build.onLoad({ filter: /XMLHttpRequest-impl\.js$/ }, ({ path: file }) => ({
      contents: fs.readFileSync(file, 'utf8').replace(/require\.resolve\("\.\/xhr-sync-worker\.js"\)/, '""'),
    })),
};

/** esbuild, which comes with tsx. */
const esbuild = () => createRequire(require.resolve('tsx'))('esbuild');

/**
 * @param {string} entry a path in the project
 * @returns {Promise<{ code: string, inputs: readonly string[] }>} the script and the files it was made from
 */
async function bundle(entry) {
  const { outputFiles, metafile } = await esbuild().build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'bundle.cjs',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minifyWhitespace: true,
    legalComments: 'none',
    // Found at run time, by path: Microsoft's files are read as they are.
    external: ['@microsoft/office-js/*', 'canvas', 'bufferutil', 'utf-8-validate'],
    plugins: [jsdomWorker],
    logLevel: 'error',
  });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs).map((file) => path.resolve(root, file)) };
}

module.exports = { bundle };
