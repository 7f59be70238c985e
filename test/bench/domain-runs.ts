import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookCells } from '../../src/domain/model';
import { bundle } from '../../config/cli/bundle.cjs';
import type { DomainTimes } from './domain';

const PROCESSES = 3;
const ROUNDS = 4;

export interface DomainRuns {
  /** The first round of each process: nothing is compiled yet. */
  readonly cold: readonly DomainTimes[];
  readonly warm: readonly DomainTimes[];
}

/** Measures the domain bundled as the pane has it, in processes of its own. */
export async function runDomain(cells: WorkbookCells): Promise<DomainRuns> {
  const folder = mkdtempSync(join(tmpdir(), 'roda-traden-bench-'));
  try {
    const script = join(folder, 'domain.cjs');
    const input = join(folder, 'cells.json');
    writeFileSync(script, (await bundle('test/bench/domain-process.ts')).code);
    writeFileSync(input, JSON.stringify(cells));
    const processes = Array.from({ length: PROCESSES }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, input, String(ROUNDS)], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as DomainTimes[];
    });
    return { cold: processes.map(([first]) => first!), warm: processes.flatMap(([, ...others]) => others) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
