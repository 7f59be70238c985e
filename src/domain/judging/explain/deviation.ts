import type { Message } from '../../model';
import type { Evidence } from '../kinds/kind';
import { deviationAmount, printedUnit } from './quantities';
import { writtenDecimals } from '../exact';

/** The deviation as the sentence prints it: no more decimals than its own numbers give reason for. */
export function deviationText(deviation: number, evidence: Evidence): Message {
  const { indicator, look, value, meanOf } = evidence;
  const written = meanOf !== null || value === null ? 0 : writtenDecimals(value);
  const decimals = Math.min(writtenDecimals(deviation), Math.max(written, look.decimals));
  return deviationAmount(deviation, printedUnit(indicator), decimals);
}
