/** Every view in Swedish, in every theme, and that they are all there are. */
import { watchDrawing } from './support/drawn';
import { NOT_DRAWN } from './support/not-drawn';
import { describeViews } from './support/views';

const { bench } = describeViews('sv');

let drawing: Awaited<ReturnType<typeof watchDrawing>>;
// The pane begins anew: what it draws at once is drawn under watch too.
beforeAll(async () => {
  const { page, pane } = bench();
  drawing = await watchDrawing(page);
  await page.reload();
  await pane.getByRole('tab').first().waitFor();
});
afterEach(() => drawing.take());

it('has met every part of the pane', () => {
  expect(drawing.notDrawn()).toEqual(NOT_DRAWN);
});
