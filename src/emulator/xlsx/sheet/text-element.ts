import { encodeCellText, escapeText } from '../../../xlsx-reading/xml';

/** `<t>` with a cell's text; blanks at its ends and line breaks are kept. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(encodeCellText(text))}</${prefix}t>`;
}
