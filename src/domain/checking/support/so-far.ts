import { list, quantity, type CellValue, type Message, type MessageArgs } from '../../model';
import { understoodIn, valueLines, type Understood } from '../../reading/so-far';
import type { CheckingKey } from '../messages';
import { say, type CheckMessage } from '../rule';
import { quote } from './words';

function pieceText(piece: Understood): Message {
  switch (piece.kind) {
    case 'number':
      return say('check.soFar.number', { number: quantity(piece.value, piece.unit, piece.decimals) });
    case 'year':
      return say('check.soFar.year', { year: String(piece.year) });
    case 'word':
      return say('check.soFar.word', { word: quote(piece.word) });
  }
}

/**
 * Why a cell can't be read, and what was understood of it: `keys` are the texts for nothing understood, for pieces of it,
 * and for a cell that holds a value on each of several lines.
 */
export function unreadableText(
  [plain, soFar, lines]: readonly [CheckingKey, CheckingKey, CheckingKey],
  raw: CellValue,
  args: MessageArgs,
): CheckMessage {
  const text = typeof raw === 'string' ? raw : '';
  const count = valueLines(text).length;
  if (count > 1) return say(lines, { ...args, count });
  const pieces = understoodIn(text);
  return pieces.length === 0 ? say(plain, args) : say(soFar, { ...args, understood: list(pieces.map(pieceText)) });
}
