/** Builds the workbench once, as users get it, with maps beside it that say what of the source was drawn, and serves it to every browser test. */
const { bundle } = require('../../../config/build.cjs');
const workbench = require('../../../config/webpack/workbench.cjs');
const { serve } = require('./server.cjs');

module.exports = async () => {
  await bundle({ ...workbench({ mode: 'production' }), devtool: 'hidden-source-map' });
  const { server, url } = await serve({ '/office/': workbench.OFFICE_FOLDER, '/': workbench.OUTPUT });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_URL = url;
};
