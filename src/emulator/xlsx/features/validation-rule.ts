import type { ValidationModel } from '../../workbook';
import { withoutPrefixes, withPrefixes } from '../formula';
import { lookup } from '../lookup';
import type { XmlElement } from '../../../xlsx-reading/xml';

/** File type → Excel.DataValidationType and the property of Office.js's rule. */
const kinds: readonly (readonly [file: string, type: string, property: string])[] = [
  ['whole', 'WholeNumber', 'wholeNumber'],
  ['decimal', 'Decimal', 'decimal'],
  ['list', 'List', 'list'],
  ['date', 'Date', 'date'],
  ['time', 'Time', 'time'],
  ['textLength', 'TextLength', 'textLength'],
  ['custom', 'Custom', 'custom'],
];

const operators: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
};

export const typeFromFile = (file: string | null): string => kinds.find(([name]) => name === file)?.[1] ?? 'None';

/** The rule as Office.js gives it: {list: {source, inCellDropDown}}, {wholeNumber: {formula1, formula2, operator}} … */
export function ruleFromFile(element: XmlElement): unknown {
  const kind = kinds.find(([file]) => file === element.get('type'));
  if (kind === undefined) return {};
  const first = element.child('formula1')?.text ?? '';
  const second = element.child('formula2')?.text;
  if (kind[0] === 'list') {
    // showDropDown="1" hides the arrow: the file's word means the opposite of what it says.
    return { list: { inCellDropDown: !element.flag('showDropDown'), source: listSource(first) } };
  }
  if (kind[0] === 'custom') return { custom: { formula: `=${withoutPrefixes(first)}` } };
  const operator = lookup(operators, element.get('operator') ?? 'between') ?? 'Between';
  return {
    [kind[2]]: { formula1: operand(first), ...(second === undefined ? {} : { formula2: operand(second) }), operator },
  };
}

function listSource(formula: string): string {
  const literal = /^"([^]*)"$/.exec(formula.trim());
  return literal === null ? `=${withoutPrefixes(formula)}` : literal[1]!.replaceAll('""', '"');
}

function operand(formula: string): string | number {
  const text = formula.trim();
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : `=${withoutPrefixes(text)}`;
}

/** Sets type, operator and formulas of a new element from a model's rule. */
export function writeRule(element: XmlElement, model: ValidationModel): void {
  const kind = kinds.find(([, type]) => type === model.type);
  if (kind === undefined) return;
  element.set('type', kind[0]);
  const rule = property(model.rule, kind[2]);
  if (kind[0] === 'list') {
    if (property(rule, 'inCellDropDown') === false) element.set('showDropDown', '1');
    addFormula(element, 'formula1', listFormula(String(property(rule, 'source') ?? '')));
    return;
  }
  if (kind[0] === 'custom') return addFormula(element, 'formula1', operandFormula(property(rule, 'formula')));
  const operator = Object.entries(operators).find(([, word]) => word === property(rule, 'operator'))?.[0] ?? 'between';
  if (operator !== 'between') element.set('operator', operator);
  addFormula(element, 'formula1', operandFormula(property(rule, 'formula1')));
  const second = property(rule, 'formula2');
  if (second !== undefined && second !== null && second !== '') addFormula(element, 'formula2', operandFormula(second));
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

function addFormula(element: XmlElement, local: string, text: string): void {
  element.add(element.make(local, {}, text));
}

function listFormula(source: string): string {
  return source.startsWith('=') ? withPrefixes(source.slice(1)) : `"${source.replaceAll('"', '""')}"`;
}

function operandFormula(value: unknown): string {
  const text = String(value ?? '');
  return text.startsWith('=') ? withPrefixes(text.slice(1)) : text;
}
