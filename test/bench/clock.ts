/** Milliseconds by the clock, and of the processor's time that this process has used. */
export interface Moment {
  readonly wall: number;
  readonly cpu: number;
}

export function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), cpu: (user + system) / 1000 };
}

export const minus = (a: Moment, b: Moment): Moment => ({ wall: a.wall - b.wall, cpu: a.cpu - b.cpu });

export const plus = (a: Moment, b: Moment): Moment => ({ wall: a.wall + b.wall, cpu: a.cpu + b.cpu });

/**
 * The lesser of the two: on a busy machine the clock counts other programs too, and the processor's time counts threads
 * beside this one (compiling, collecting garbage).
 */
export const lesser = ({ wall, cpu }: Moment): number => Math.min(wall, cpu);

export const since = (start: Moment): number => lesser(minus(now(), start));
