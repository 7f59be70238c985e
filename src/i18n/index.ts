/**
 * The typed catalogue, Swedish and English, and the translator that turns Messages into text (ICU message format).
 * Keys are declared by the part of the house that uses them; a key missing in either language does not compile.
 */
export { createTranslator, type Language, type TextKey, type Translator } from './translator';
