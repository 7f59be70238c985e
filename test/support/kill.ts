import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/emulator/xlsx';

const root = join(__dirname, '../..');

export interface Killing {
  /** Where files are made, and the command is run. */
  readonly folder: string;
  readonly argv: readonly string[];
  /** What is read; null: nothing is. */
  readonly input: string | null;
  readonly output: string;
}

const markOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Runs the command line and kills it (SIGKILL) after so many milliseconds. @returns milliseconds it ran, and whether it was killed */
function runAndKill(
  { folder, argv }: Killing,
  after: number,
): Promise<{ readonly ran: number; readonly killed: boolean }> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(root, 'src/cli/bin.cjs'), ...argv], {
      cwd: root,
      env: { ...process.env, INIT_CWD: folder },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve({ ran: performance.now() - started, killed: signal === 'SIGKILL' });
    });
  });
}

const isWhole = (path: string): boolean => {
  const bytes = new Uint8Array(readFileSync(path));
  if (!path.endsWith('.xlsx')) return bytes.length > 0 && readFileSync(path, 'utf8').endsWith('\r\n');
  openXlsx(bytes);
  return true;
};

export interface Killed {
  readonly killed: boolean;
  readonly ran: number;
  /** What OUT was afterwards. */
  readonly out: 'absent' | 'whole' | 'as before';
}

/**
 * Kills the command line after `after` milliseconds. What stood in OUT before is `before`; null: nothing did.
 * @throws when FILE has changed, or OUT is neither whole, nor absent, nor what it was
 */
export async function killOnce(killing: Killing, after: number, before: Uint8Array | null): Promise<Killed> {
  const { folder } = killing;
  const input = killing.input === null ? null : join(folder, killing.input);
  const output = join(folder, killing.output);
  rmSync(output, { force: true });
  if (before) writeFileSync(output, before);
  const mark = input && markOf(input);
  const { ran, killed } = await runAndKill(killing, after);
  if (input && markOf(input) !== mark) throw new Error(`${killing.argv.join(' ')} after ${after} ms: FILE has changed`);
  for (const name of readdirSync(folder)) if (name.endsWith('.tmp')) rmSync(join(folder, name));
  if (!existsSync(output)) return { killed, ran, out: 'absent' };
  if (before && Buffer.compare(readFileSync(output), before) === 0) return { killed, ran, out: 'as before' };
  if (!isWhole(output)) throw new Error(`${killing.argv.join(' ')} after ${after} ms: OUT is half-written`);
  return { killed, ran, out: 'whole' };
}

/** What is killed: each command that writes a file. `server`: Kolada's stand-in. */
export const commandsIn = (folder: string, server: string): readonly Killing[] => [
  { folder, argv: ['run', 'in.xlsx', '-o', 'ut.xlsx'], input: 'in.xlsx', output: 'ut.xlsx' },
  { folder, argv: ['fetch', 'in.xlsx', '-o', 'ut.xlsx', '--server', server], input: 'in.xlsx', output: 'ut.xlsx' },
  { folder, argv: ['template', 'haninge', '-o', 'ut.xlsx'], input: null, output: 'ut.xlsx' },
  {
    folder,
    argv: ['export', 'in.xlsx', '--format', 'goals', '-o', 'ut.txt', '--overwrite'],
    input: 'in.xlsx',
    output: 'ut.txt',
  },
];
