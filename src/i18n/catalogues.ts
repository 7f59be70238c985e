import type { IntlMessageFormat } from 'intl-messageformat';
import { sv } from './sv';

export type Language = 'sv' | 'en';

/** A key of the catalogue, for text written in code (pane, command line). Domain messages carry theirs as data. */
export type TextKey = keyof typeof sv;

/** A text in ICU message format as written, or as the build has parsed it (config/webpack/compiled-catalogue.cjs). */
export type Pattern = ConstructorParameters<typeof IntlMessageFormat>[0];

export type Catalogue = Readonly<Record<string, Pattern>>;

/** Swedish is always there; English is fetched by those who use it, or there from the start (both-languages.ts). */
const loaded: Record<Language, Catalogue | null> = { sv, en: null };

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(sv, key);

/** Gives the English texts, which then need not be fetched. */
export function provideEnglish(en: Catalogue): void {
  loaded.en = en;
}

/** Makes a language ready for `createTranslator`. Rejects where its file can't be fetched; asking again tries again. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en') loaded.en ??= (await import('./en')).en;
}

/** The texts of a language that is loaded. */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = loaded[language];
  if (catalogue === null) throw new Error(`The language "${language}" is not loaded`);
  return catalogue;
}
