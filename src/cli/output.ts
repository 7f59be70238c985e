import type { Context } from './context';

/** The result on standard output: one JSON document, or text for people. Nothing else is ever written there. */
export function write(context: Context, result: object | string): void {
  context.io.out(typeof result === 'string' ? `${result}\n` : `${JSON.stringify(result, null, 2)}\n`);
}
