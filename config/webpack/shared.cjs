/** What the pane's and the workbench's builds have in common. */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { contentPolicy } = require('./content-policy.cjs');

const root = path.join(__dirname, '..', '..');

/** The ribbon's functions live in the pane's page: one shared runtime. */
const PANE_ENTRY = ['./src/commands/index.ts', './src/taskpane/index.tsx'];

/** The files that do something by being loaded. All others only hand out what is asked of them: a door (index.ts) that
 * someone opens for one thing doesn't bring the rest along. */
const ACTING = [/[\\/](?:taskpane|commands|workbench)[\\/]index\.tsx?$/, /[\\/]both-languages\.ts$/];

/** `without` are the beginnings of the catalogue's keys that this build has no use for. */
const base = ({ mode, output, without }) => ({
  mode,
  context: root,
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  output: {
    path: output,
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    chunkFilename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  resolve: {
    extensions: ['.tsx', '.ts', '.js'],
    alias: { '@formatjs/icu-messageformat-parser$': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  module: {
    rules: [
      {
        test: /[\\/]i18n[\\/](sv|en)[\\/]index\.ts$/,
        resourceQuery: { not: [/written/] },
        use: { loader: require.resolve('./compiled-catalogue.cjs'), options: { without } },
      },
      {
        test: /\.tsx?$/,
        exclude: [/node_modules/, ...ACTING],
        sideEffects: false,
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: mode !== 'production' } },
            },
          },
        },
      },
    ],
  },
  optimization: {
    splitChunks: {
      // What several parts share is fetched once: bytes as they are before minifying.
      minSize: 1_000,
      cacheGroups: {
        // What only those load who fetch from Kolada is weighed by itself (config/budget.cjs).
        kolada: {
          test: /[\\/](?:src[\\/](?:domain[\\/]|app[\\/])?kolada|node_modules[\\/]minisearch)[\\/]/,
          name: 'kolada-parts',
          chunks: 'async',
          enforce: true,
        },
      },
    },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

/** The server that Office.js comes from, as the page says it where it can't start. */
const nameOf = (officeJs) => {
  if (!/^https?:/.test(officeJs)) return { sv: 'kommunens webbserver', en: 'the municipality’s web server' };
  const { host } = new URL(officeJs);
  return { sv: host, en: host };
};

/**
 * The pane's page. `officeJs` is where Office.js comes from, `kolada` where Kolada is asked; `before` is a script that must run before it (workbench).
 * `live`: rebuilt while it is open, which webpack does with eval and a socket that the policy forbids.
 */
const panePage = ({ officeJs, kolada, before = null, live }) =>
  new HtmlPlugin({
    template: './src/taskpane/index.html',
    filename: 'taskpane.html',
    chunks: ['taskpane'],
    scriptLoading: 'defer',
    officeJs,
    loadedFrom: nameOf(officeJs),
    before,
    policy: live ? null : contentPolicy(officeJs, kolada),
  });

const { version } = require('../../package.json');

/** What is fixed at build: the one address that Kolada's values are asked of (src/kolada/service.ts), and the version (src/app/version.ts). */
const fixed = (kolada) =>
  new DefinePlugin({ __KOLADA_ADDRESS__: JSON.stringify(kolada), __VERSION__: JSON.stringify(version) });

/** What the page asks for before Office.js. */
const officeMissing = () => ({ from: 'src/taskpane/office-missing.js', to: '[name][ext]' });

/** What *Öppna exempel* fetches (src/app/example-list.ts). */
const examples = () => ({ from: 'assets/examples/*.xlsx', to: 'examples/[name][ext]' });

const icons = () => ({ from: 'assets/icons/*.png', to: '[path][name][ext]' });

module.exports = {
  root,
  PANE_ENTRY,
  fixed,
  base,
  panePage,
  officeMissing,
  icons,
  examples,
  CopyPlugin,
  HtmlPlugin,
};
