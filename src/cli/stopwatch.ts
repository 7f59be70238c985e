import type { Seconds } from './json/run';

/** Which part of a run each step of the app belongs to. */
const PART: Readonly<Record<string, keyof Seconds>> = {
  'app.step.read': 'read',
  'app.step.understand': 'read',
  'app.step.judge': 'judge',
  'app.step.check': 'check',
  'app.step.compare': 'write',
  'app.step.write': 'write',
  'app.step.layOut': 'reports',
  'app.step.draw': 'reports',
};

const milliseconds = (value: number): number => Math.round(value) / 1000;

/** Adds up the time between steps by what the step was for. */
export class Stopwatch {
  private readonly spent = { read: 0, check: 0, judge: 0, write: 0, reports: 0 };
  private part: keyof Seconds | null = null;
  private since = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** A step begins; the one before ends. */
  readonly step = (key: string): void => {
    this.stop();
    this.part = PART[key] ?? null;
  };

  stop(): void {
    const now = this.now();
    if (this.part !== null) this.spent[this.part] += now - this.since;
    this.since = now;
    this.part = null;
  }

  seconds(): Seconds {
    const { read, check, judge, write, reports } = this.spent;
    return {
      read: milliseconds(read),
      check: milliseconds(check),
      judge: milliseconds(judge),
      write: milliseconds(write),
      reports: milliseconds(reports),
    };
  }
}
