import { checkModel } from '../../src/domain/checking';
import { judgeModel } from '../../src/domain/judging';
import type { Occasion, WorkbookCells } from '../../src/domain/model';
import { readWorkbook } from '../../src/domain/reading';
import { layOutReports } from '../../src/domain/reporting';
import type { Work } from '../../src/domain/work';
import { knowledge } from '../../src/app/knowledge';
import { now, since } from './clock';

export interface DomainTimes {
  readonly read: number;
  readonly judge: number;
  readonly check: number;
  readonly layOut: number;
  readonly total: number;
  /** The longest time by the clock between two yields of any of them: what a pane could not interrupt. */
  readonly longestSlice: number;
  /** JSON.parse of the same cells and one pass over them. */
  readonly bare: number;
}

const OCCASION: Occasion = { year: 2025, kind: 'year' };

/** Milliseconds of each step of the domain's work on cells that are already in memory, and of the bare pass over them. */
export function measureDomain(cells: WorkbookCells): DomainTimes {
  const text = JSON.stringify(cells);
  let longestSlice = 0;
  const run = <T>(work: Work<T>): [T, number] => {
    const start = now();
    for (;;) {
      // By the clock alone: asking for the processor's time can take a tenth of a millisecond, and there are thousands.
      const from = performance.now();
      const step = work.next();
      longestSlice = Math.max(longestSlice, performance.now() - from);
      if (step.done) return [step.value, since(start)];
    }
  };

  const start = now();
  barePass(JSON.parse(text) as WorkbookCells);
  const bare = since(start);

  const [{ model }, read] = run(readWorkbook(cells, knowledge(), { mapping: null, ownSheets: [], preset: null }));
  const [judgements, judge] = run(judgeModel(model, OCCASION));
  const [findings, check] = run(checkModel(model, OCCASION, judgements, {}));
  const [, layOut] = run(
    layOutReports(model, judgements, findings, {
      kinds: null,
      owners: null,
      texts: 'short',
      charts: 'proposed',
      live: false,
      previous: null,
      history: [],
    }),
  );
  return { read, judge, check, layOut, total: read + judge + check + layOut, longestSlice, bare };
}

function barePass(cells: WorkbookCells): { numbers: number; texts: number } {
  let numbers = 0;
  let texts = 0;
  for (const sheet of cells.sheets) {
    for (const row of sheet.values) {
      for (const value of row) {
        if (typeof value === 'number') numbers += value;
        else if (value !== null) texts += 1;
      }
    }
  }
  return { numbers, texts };
}
