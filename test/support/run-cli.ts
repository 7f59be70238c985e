import { main } from '../../src/cli/main';

/** Runs a command line that must succeed, from a folder; gives what it wrote to standard output. */
export async function runCli(argv: readonly string[], folder: string): Promise<string> {
  let result = '';
  let said = '';
  const code = await main(argv, { folder, out: (text) => (result += text), err: (text) => (said += text) });
  if (code !== 0) throw new Error(`${argv.join(' ')}: ${code} ${said}`);
  return result;
}
