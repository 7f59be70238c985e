import { IntlMessageFormat } from 'intl-messageformat';
import type { Message, MessageArg, MessageArgs, MessageList, Quantity } from '../domain/model';
import { catalogueOf, type Language, loadLanguage, type TextKey } from './catalogues';

export interface Translator {
  readonly language: Language;
  /** A text of the catalogue. */
  text(key: TextKey, args?: MessageArgs): string;
  /** A message of the domain or the app. Unknown keys throw: a test walks every key that can be made. */
  message(message: Message): string;
  /** A number for reading: Swedish decimal comma, no-break grouping, true minus. */
  number(value: number, decimals?: number): string;
}

const LOCALES: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** Units that are printed tight or by a word of their own in a language. */
const UNIT_WORDS: Record<Language, Readonly<Record<string, string>>> = {
  sv: { '%': '%', 'p.e.': 'procentenheter' },
  en: { '%': '%', 'p.e.': 'percentage points' },
};

const MAX_DECIMALS = 10;
/** More than this no one reads, and Intl.NumberFormat refuses (a value like 1e-308 has that many in its shortest form). */
const MOST_DECIMALS = 20;

/** The translator of a language that is loaded. */
export function createTranslator(language: Language): Translator {
  const catalogue = catalogueOf(language);
  const locale = LOCALES[language];
  const compiled = new Map<string, IntlMessageFormat>();
  const numbers = new Map<string, Intl.NumberFormat>();
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const numberFormat = (asked: number | undefined, signed: boolean): Intl.NumberFormat => {
    const decimals = asked === undefined ? undefined : Math.min(asked, MOST_DECIMALS);
    const key = `${decimals ?? ''}${signed}`;
    let format = numbers.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals ?? 0,
        maximumFractionDigits: decimals ?? MAX_DECIMALS,
        signDisplay: signed ? 'exceptZero' : 'auto',
      });
      numbers.set(key, format);
    }
    return format;
  };

  const quantity = ({ value, decimals, unit, signed }: Quantity): string => {
    const digits = numberFormat(decimals, signed ?? false).format(value);
    if (!unit) return digits;
    if (unit === '%' && language === 'en') return `${digits}%`;
    return `${digits}\u00a0${UNIT_WORDS[language][unit] ?? unit}`;
  };

  const listText = ({ items, joiner }: MessageList): string => {
    const texts = items.map((item) => (typeof item === 'string' ? item : resolve(item)));
    return joiner === 'and' ? lists.format(texts) : texts.join(joiner);
  };

  function resolve(arg: Exclude<MessageArg, number | string>): string {
    if ('key' in arg) return format(arg.key, arg.args);
    return arg.type === 'quantity' ? quantity(arg) : listText(arg);
  }

  function format(key: string, args: MessageArgs | undefined): string {
    const pattern = catalogue[key];
    if (pattern === undefined) throw new Error(`No text for "${key}" in ${language}`);
    if (typeof pattern === 'string' && !/[{'<]/.test(pattern)) return pattern;
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(pattern, locale, undefined, { ignoreTag: true });
      compiled.set(key, message);
    }
    const values: Record<string, string | number> = {};
    for (const [name, arg] of Object.entries(args ?? {})) {
      values[name] = typeof arg === 'object' ? resolve(arg) : arg;
    }
    return String(message.format(values));
  }

  return {
    language,
    text: (key, args) => format(key, args),
    message: (message) => format(message.key, message.args),
    number: (value, decimals) => numberFormat(decimals, false).format(value),
  };
}

/** The translator of a language, loaded first where it is not. Rejects where it can't be fetched. */
export async function loadTranslator(language: Language): Promise<Translator> {
  await loadLanguage(language);
  return createTranslator(language);
}
