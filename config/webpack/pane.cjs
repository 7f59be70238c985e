/**
 * The public build: what a municipality puts on its web server, into dist/. Office.js stays at Microsoft's address, unless
 * a copy is asked for (config/office-js.cjs).
 */
const path = require('node:path');
const { parseKoladaAddress } = require('../kolada/address.cjs');
const { officeJs } = require('../office-js.cjs');
const { root, PANE_ENTRY, fixed, base, panePage, officeMissing, icons, examples, CopyPlugin } = require('./shared.cjs');

module.exports = ({
  mode = 'production',
  kolada = parseKoladaAddress(),
  office = officeJs(),
  output = path.join(root, 'dist'),
} = {}) => ({
  ...base({ mode, output, without: ['cli.', 'workbench.'] }),
  name: 'pane',
  entry: { taskpane: PANE_ENTRY },
  plugins: [
    fixed(kolada),
    panePage({ officeJs: office.address, kolada, live: mode !== 'production' }),
    new CopyPlugin({
      patterns: [
        icons(),
        examples(),
        officeMissing(),
        { from: 'src/taskpane/support.html', to: 'support.html' },
        ...office.copies,
      ],
    }),
  ],
});
