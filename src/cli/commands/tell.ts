import type { ReadValue } from '../../app';
import { type Context, occasionMessage } from '../context';

/** Says on standard error when the occasion was taken from the newest outcome. */
export function tellOccasion(context: Context, occasion: ReadValue['occasion']): void {
  if (occasion?.assumed) context.say('cli.assumedOccasion', { occasion: occasionMessage(occasion.occasion) });
}
