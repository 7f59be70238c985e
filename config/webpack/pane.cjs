/** The public build: what a municipality puts on its web server, into dist/. Office.js stays at Microsoft's address. */
const path = require('node:path');
const { parseKoladaAddress } = require('../kolada/address.cjs');
const {
  root,
  OFFICE_JS,
  PANE_ENTRY,
  askedAt,
  base,
  panePage,
  officeMissing,
  icons,
  examples,
  CopyPlugin,
} = require('./shared.cjs');

module.exports = ({ mode = 'production', kolada = parseKoladaAddress() } = {}) => ({
  ...base({ mode, output: path.join(root, 'dist'), without: ['cli.', 'workbench.'] }),
  name: 'pane',
  entry: { taskpane: PANE_ENTRY },
  plugins: [
    askedAt(kolada),
    panePage({ officeJs: OFFICE_JS, kolada, live: mode !== 'production' }),
    new CopyPlugin({
      patterns: [icons(), examples(), officeMissing(), { from: 'src/taskpane/support.html', to: 'support.html' }],
    }),
  ],
});
