/**
 * npm start           the workbench at http://localhost:3000/: a workbook, and the real pane on an emulated Excel
 * npm run start:excel  the pane over https for a real Excel, with a certificate for this machine
 */
const { spawn } = require('node:child_process');
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const pane = require('./webpack/pane.cjs');
const workbench = require('./webpack/workbench.cjs');

const PORT = 3000;

const EXCEL_HELP = `
The pane is served at https://localhost:${PORT}/taskpane.html for as long as this runs. Let Excel know of it once:
  Windows   File > Options > Trust Center > Trusted Add-in Catalogs: add a shared folder that holds manifest.xml,
            then Home > Add-ins > Advanced > Shared folder > Röda tråden
  Mac       copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel
  Web       Home > Add-ins > More add-ins > My add-ins > Upload my add-in > manifest.xml
`;

/** Opens the address where someone is likely to see it; that it could not is no error, the address is printed. */
function openInBrowser(address) {
  const seen = process.stdout.isTTY && !process.env.CI && (process.platform !== 'linux' || process.env.DISPLAY);
  if (!seen) return;
  const [program, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', address];
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}

async function main() {
  const excel = process.argv.includes('--excel');
  const config = excel ? pane({ mode: 'development' }) : workbench({ mode: 'development' });
  const compiler = webpack(config);
  const options = {
    host: 'localhost',
    port: PORT,
    ...config.devServer,
    ...(excel ? { server: await certificate(), headers: { 'Access-Control-Allow-Origin': '*' } } : {}),
    setupExitSignals: true,
  };
  const server = new DevServer(options, compiler);
  const address = excel ? `https://localhost:${PORT}/taskpane.html` : `http://localhost:${PORT}/`;
  let told = false;
  compiler.hooks.done.tap('start', (stats) => {
    if (told || stats.hasErrors()) return;
    told = true;
    console.log(excel ? EXCEL_HELP : `\nRöda tråden: the workbench is at ${address}\n`);
    if (!excel) openInBrowser(address);
  });
  await server.start();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
