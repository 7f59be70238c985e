import { main } from './main';

/** Paths are relative to where npm was called (npm itself moves to the package's folder). */
const folder = process.env['INIT_CWD'] ?? process.cwd();

void main(process.argv.slice(2), {
  folder,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
