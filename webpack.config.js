/** Two builds (`--config-name`): `pane` is what is published, `workbench` is for trying and testing. Parts: config/webpack. */
const pane = require('./config/webpack/pane.cjs');
const workbench = require('./config/webpack/workbench.cjs');

module.exports = (_environment, { mode } = {}) => [pane({ mode }), workbench({ mode })];
