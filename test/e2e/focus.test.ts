/** Every view with the keyboard: all of it is reached, seen where it is, and left again. */
import { tabThrough } from './support/checks/focus';
import { openWalks } from './support/views';
import { walker, WALKS } from './support/walks';

const { bench } = openWalks('sv');

it.each(WALKS.filter(([name]) => name !== 'noPane'))(
  '%s: the keyboard is seen, and never caught',
  async (_name, walk) => {
    const found: Record<string, readonly string[]> = {};
    await walk(walker(bench(), 'sv'), async (place) => {
      const remarks = await tabThrough(bench().page);
      if (remarks.length > 0) found[place] = remarks;
    });
    expect(found).toEqual({});
  },
);
