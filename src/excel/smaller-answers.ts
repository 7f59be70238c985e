import { toExcelError } from './errors';
import { CELLS_PER_ANSWER } from './read-plan';

const FEWEST_CELLS = 500;

/**
 * Reads with so many cells an answer at most; where the texts are so long that Excel finds an answer too large, reading
 * starts over with fewer.
 */
export async function inSmallerAnswers<T>(read: (most: number) => Promise<T>, most = CELLS_PER_ANSWER): Promise<T> {
  try {
    return await read(most);
  } catch (error) {
    if (toExcelError(error).code !== 'ResponseTooLarge' || most <= FEWEST_CELLS) throw error;
    return inSmallerAnswers(read, Math.max(FEWEST_CELLS, Math.floor(most / 4)));
  }
}
