/**
 * The typed catalogue, Swedish and English, and the translator that turns Messages into text (ICU message format).
 * Keys are declared by the part of the house that uses them; a key missing in either language does not compile.
 * Swedish is always there, English when it is loaded.
 */
export { isTextKey, loadLanguage, type Language, type TextKey } from './catalogues';
export { createTranslator, loadTranslator, type Translator } from './translator';
