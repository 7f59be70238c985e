import { MessageChannel as NodeChannel } from 'node:worker_threads';
import { nextTask } from '../../src/excel/next-task';

const channels: readonly (readonly [string, typeof MessageChannel | undefined])[] = [
  ['by a message', NodeChannel as unknown as typeof MessageChannel],
  ['by a timer where there are no message channels', undefined],
];

describe.each(channels)('the next task comes %s', (_, channel) => {
  it('after everything that is already due', async () => {
    const order: string[] = [];
    const next = nextTask(channel).then(() => order.push('next task'));
    await Promise.resolve().then(() => order.push('due'));
    await next;
    expect(order).toEqual(['due', 'next task']);
  });

  it('and lets other tasks in between, however many follow each other', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    const until = performance.now() + 60;
    while (performance.now() < until) await nextTask(channel);
    clearInterval(timer);
    expect(others).toBeGreaterThan(2);
  });
});
