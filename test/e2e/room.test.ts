/** Every view where there is little room, and with a reader's own spacing of text. */
import { lostText, space } from './support/checks/room';
import { paneFrame, settled, widen } from './support/pane-page';
import { openWalks, picture } from './support/views';
import { walker, WALKS } from './support/walks';

/** Pixels: the usual pane with the reader's spacing; Excel's least; the usual pane at 200 % zoom. */
const ROOMS = [
  { name: 'spaced', width: 350, spaced: true },
  { name: '320', width: 320, spaced: false },
  { name: 'zoom', width: 176, spaced: false },
] as const;

const { bench } = openWalks('sv');

it.each(WALKS.filter(([name]) => name !== 'noPane'))('%s: nothing is lost', async (_name, walk) => {
  const { page } = bench();
  const lost: Record<string, readonly string[]> = {};
  await walk(walker(bench(), 'sv'), async (place) => {
    for (const { name, width, spaced } of ROOMS) {
      const frame = paneFrame(page);
      await space(frame, spaced);
      await widen(page, width);
      await settled(frame);
      const found = await lostText(frame);
      if (found.length > 0) lost[`${place}, ${name}`] = found;
      await picture(bench(), `${name}-sv-${place}`);
    }
    await widen(page, 350);
    await settled(paneFrame(page));
  });
  expect(lost).toEqual({});
});
