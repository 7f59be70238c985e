import { type Book, type DefinedNameModel, type PageModel, parseRange, type Sheet } from '../../workbook';
import { tokenize, withoutPrefixes, withPrefixes } from '../formula';
import type { XmlElement } from '../../../xlsx-reading/xml';

const BUILT_IN = '_xlnm.';
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * Names of the book and of sheets; print areas and titles go to their sheets' pages; Excel's other own names (filters …) stay
 * in the file unseen. `sheets`: by their place in the file, null for chart sheets.
 */
export function readNames(root: XmlElement, book: Book, sheets: readonly (Sheet | null)[]): void {
  for (const element of root.child('definedNames')?.all('definedName') ?? []) {
    const name = element.get('name') ?? '';
    const place = element.number('localSheetId');
    const sheet = place === null ? null : sheets[place];
    if (sheet === undefined || (place !== null && sheet === null)) continue;
    if (name === PRINT_AREA) {
      if (sheet) sheet.page.printArea = areasOf(element.text);
    } else if (name === PRINT_TITLES) {
      if (sheet) Object.assign(sheet.page, titlesOf(element.text));
    } else if (!name.startsWith(BUILT_IN)) (sheet ?? book).names.push(modelOf(element));
  }
}

export function modelOf(element: XmlElement): DefinedNameModel {
  return {
    name: element.get('name') ?? '',
    formula: `=${withoutPrefixes(element.text)}`,
    comment: element.get('comment') ?? '',
    visible: !element.flag('hidden'),
  };
}

/** "Blad1!$A$1:$B$4,Blad1!$D$1:$E$2" → "A1:B4,D1:E2"; null when it is anything else than areas. */
export function areasOf(formula: string): string | null {
  const areas = plainAreas(formula);
  return areas.length === 0 || areas.some((area) => parseRange(area) === null) ? null : areas.join(',');
}

/** "Blad1!$A:$B,Blad1!$1:$3" → columns "A:B" and rows "1:3". */
function titlesOf(formula: string): Pick<PageModel, 'titleRows' | 'titleColumns'> {
  const areas = plainAreas(formula);
  return {
    titleRows: areas.find((area) => /^\d+:\d+$/.test(area)) ?? null,
    titleColumns: areas.find((area) => /^[A-Za-z]+:[A-Za-z]+$/.test(area)) ?? null,
  };
}

/** A formula of areas, without sheets and dollars. */
function plainAreas(formula: string): string[] {
  return tokenize(formula)
    .map((token) => (token.kind === 'sheet' ? '' : token.text.replaceAll('$', '')))
    .join('')
    .split(',')
    .map((area) => area.trim())
    .filter((area) => area !== '');
}

/** The formula of a name as files have it. */
export const nameFormula = (formula: string): string => withPrefixes(formula.replace(/^=/, ''));
