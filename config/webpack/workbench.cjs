/**
 * The workbench: the grid, and the real pane on the emulated host. For this machine only. Office.js is served from
 * node_modules beside the build and never copied into it: its licence is Microsoft's own.
 */
const path = require('node:path');
const {
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
} = require('./shared.cjs');

/** A path of the workbench's own server: a gateway, as a municipality may have one, and what tests answer. */
const KOLADA = '/kolada';

const OUTPUT = path.join(root, '.cache', 'workbench');
const OFFICE_FOLDER = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const config = ({ mode = 'development' } = {}) => ({
  ...base({ mode, output: OUTPUT, without: ['cli.'] }),
  name: 'workbench',
  entry: {
    taskpane: PANE_ENTRY,
    workbench: './src/workbench/index.tsx',
    'pane-host': { import: './src/workbench/pane-host.ts', filename: 'pane-host.js' },
  },
  plugins: [
    fixed(KOLADA),
    panePage({ officeJs: 'office/office.js', kolada: KOLADA, before: 'pane-host.js', live: mode !== 'production' }),
    new HtmlPlugin({
      template: './src/workbench/index.html',
      filename: 'index.html',
      chunks: ['workbench'],
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [icons(), examples(), officeMissing()],
    }),
  ],
  devServer: {
    host: 'localhost',
    port: 3000,
    hot: true,
    client: { overlay: { warnings: false } },
    static: { directory: OFFICE_FOLDER, publicPath: '/office', watch: false },
    proxy: [
      { context: [KOLADA], target: 'https://api.kolada.se', pathRewrite: { '^/kolada': '/v3' }, changeOrigin: true },
    ],
    devMiddleware: { stats: 'errors-warnings' },
  },
});

module.exports = config;
module.exports.OUTPUT = OUTPUT;
module.exports.OFFICE_FOLDER = OFFICE_FOLDER;
