import { invalidArgument } from '../host-error';
import { textValue } from './arguments';

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  purple: '#800080',
};

/** "#rrggbb" or one of the usual HTML names → "#RRGGBB". */
export function colorText(value: unknown): string {
  const text = textValue(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[0-9a-f]{6}$/i.test(text)) return `#${text.toUpperCase()}`;
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}
