import { readFileSync } from 'node:fs';
import { errorCodesPage, PATH } from '../../config/docs/error-codes';

// The layout is the formatter's; a module jest can't load.
jest.mock('prettier', () => ({ format: async (text: string) => text }));

/** The words of a page, whatever the layout of its tables. */
const words = (page: string): string => page.replace(/-{2,}/g, '-').replace(/\s+/g, ' ');

it('the page of error codes says what the pane says', async () => {
  expect(words(readFileSync(PATH, 'utf8'))).toBe(words(await errorCodesPage()));
});
