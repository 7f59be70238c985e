import type { Message } from '../../model';
import type { Evidence } from '../kinds/kind';
import { deviationAmount, printedUnit } from './quantities';
import { writtenDecimals } from '../exact';

/** Beyond these a difference was computed from computed numbers. */
const MOST_DECIMALS = 2;

/** The deviation as the sentence prints it: no more decimals than its own numbers give reason for. */
export function deviationText(deviation: number, evidence: Evidence, met: boolean): Message {
  const { indicator, look, value, meanOf, settings } = evidence;
  const written = meanOf !== null || value === null ? 0 : writtenDecimals(value);
  const most = Math.max(Math.min(written, MOST_DECIMALS), look.decimals);
  const decimals = Math.min(writtenDecimals(deviation), most);
  // A mean that is compared at the target's decimals is printed at them: a smaller difference is none, unless the target
  // has decimals that it isn't shown with and is missed by them.
  const counts = meanOf === null || settings.exact || !met;
  const vanishes = counts && deviation !== 0 && Math.abs(deviation) * 10 ** decimals < 0.5;
  return deviationAmount(deviation, printedUnit(indicator), vanishes ? telling(deviation) : decimals);
}

/** Decimals that show the first two digits of a small number: 3 for −0,0456. */
const telling = (value: number): number =>
  Math.min(writtenDecimals(value), Math.ceil(-Math.log10(Math.abs(value))) + 1);
