/** Serves built files for the browser tests: the workbench with Office.js from node_modules, and the public build. */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.css': 'text/css; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `folders`: address prefix → folder. Resolves with the server and its address, without a slash at the end. */
function serve(folders) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const prefix = prefixes.find((candidate) => pathname.startsWith(candidate));
    const folder = prefix === undefined ? null : path.resolve(folders[prefix]);
    const rest = prefix === undefined ? '' : decodeURIComponent(pathname.slice(prefix.length)) || 'index.html';
    const file = folder === null ? null : path.join(folder, rest);
    if (file === null || !file.startsWith(folder) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => resolve({ server, url: `http://localhost:${server.address().port}` }));
  });
}

module.exports = { serve };
