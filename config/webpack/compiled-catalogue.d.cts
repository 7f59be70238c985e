import type { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../../src/i18n/catalogues';

/** The catalogue as data: text, or the message as the given IntlMessageFormat has parsed it. */
export declare function compile(
  catalogue: Readonly<Record<string, string>>,
  parser: typeof IntlMessageFormat,
  without?: readonly string[],
): Catalogue;
