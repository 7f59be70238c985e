/**
 * npm start           the workbench at http://localhost:3000/: a workbook, and the real pane on an emulated Excel
 * npm run start:excel  the pane over https for a real Excel, with a certificate for this machine, and Excel told of it
 * npm run start:excel -- --remove  takes that back
 */
const { spawn } = require('node:child_process');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const { removeSideload, sideload } = require('./sideload.cjs');
const pane = require('./webpack/pane.cjs');
const workbench = require('./webpack/workbench.cjs');

const PORT = 3000;

const MANIFEST = path.join(__dirname, '..', 'manifest.xml');
const machine = () => ({ manifest: MANIFEST, platform: process.platform, home: os.homedir() });

const excelHelp = () => `
The pane is served at https://localhost:${PORT}/taskpane.html for as long as this runs.
${sideload(machine())}
To take it away again: npm run start:excel -- --remove
`;

/** What to do where the machine would not trust the certificate. */
const UNTRUSTED = {
  win32: 'Answer Yes when Windows asks whether to install the certificate, and run this again.',
  darwin: 'Give the password when macOS asks for it, and run this again.',
  linux:
    'It is added with sudo on Linux. Excel does not run here: npm start opens the workbench, which needs no certificate.',
};

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

/** @throws where another program has the port: the development server would only end with a stack trace */
const portIsFree = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', () =>
      reject(
        new Error(
          `Port ${PORT} is taken. End the program that has it (npm start in another window?), and run this again.`,
        ),
      ),
    );
    probe.listen(PORT, 'localhost', () => probe.close(resolve));
  });

async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  try {
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch (error) {
    throw new Error(
      [
        'Excel only opens a pane over https with a certificate this machine trusts, and it could not be made so:',
        `  ${String(error.message).trim()}`,
        UNTRUSTED[process.platform] ?? UNTRUSTED.linux,
      ].join('\n'),
    );
  }
}

async function main() {
  const excel = process.argv.includes('--excel');
  if (process.argv.includes('--remove')) {
    console.log(removeSideload(machine()));
    console.log('The certificate is taken away with: npx office-addin-dev-certs uninstall');
    return;
  }
  await portIsFree();
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
    console.log(excel ? excelHelp() : `\nRöda tråden: the workbench is at ${address}\n`);
    if (!excel) openInBrowser(address);
  });
  await server.start();
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
