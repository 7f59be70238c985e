/**
 * Lets the page draw and answer the keyboard: goes on in the thread's next task. Browsers make each of a row of timers wait
 * four milliseconds, a third of a slice; a message comes without that wait. Where there are no message channels a timer does.
 */
export const nextTask = (Channel: typeof MessageChannel | undefined = globalThis.MessageChannel): Promise<void> =>
  new Promise((resolve) => {
    if (Channel === undefined) {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new Channel();
    port1.onmessage = () => {
      // An open port would keep a process from ending.
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
