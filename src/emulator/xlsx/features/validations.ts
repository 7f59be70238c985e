import type { ValidationModel } from '../../workbook';
import { lookup } from '../lookup';
import { parseRanges, rangeName } from '../sheet/address';
import type { SheetParts } from '../sheet/parts';
import type { XmlElement } from '../../../xlsx-reading/xml';
import { ruleFromFile, typeFromFile, writeRule } from './validation-rule';

/** A validation as it was loaded, with the element it stands in. */
export interface LoadedValidation {
  /** The model then, but for its ranges. */
  readonly key: string;
  readonly ranges: string;
}

/** All validations of the sheet: its own, then those of Excel 2010's extension (lists on other sheets). */
export function readValidations(parts: SheetParts): ValidationModel[] {
  return elements(parts).map(({ element }) => readValidation(element));
}

const loadedValidation = (model: ValidationModel): LoadedValidation => ({
  key: JSON.stringify({ ...model, ranges: null, fromFile: null }),
  ranges: JSON.stringify(model.ranges),
});

interface Found {
  readonly element: XmlElement;
  readonly group: XmlElement;
  /** The child of the worksheet it stands in. */
  readonly top: XmlElement;
}

function elements(parts: SheetParts): Found[] {
  const own = parts
    .all('dataValidations')
    .flatMap((group) => group.all('dataValidation').map((element) => ({ element, group, top: group })));
  const extended = parts.all('extLst').flatMap((top) => {
    const group = top.find('dataValidations');
    return group === undefined ? [] : group.all('dataValidation').map((element) => ({ element, group, top }));
  });
  return [...own, ...extended];
}

function readValidation(element: XmlElement): ValidationModel {
  return {
    ranges: parseRanges(element.get('sqref') ?? element.child('sqref')?.text ?? ''),
    type: typeFromFile(element.get('type')),
    rule: ruleFromFile(element),
    ignoreBlanks: element.flag('allowBlank'),
    error: {
      showAlert: element.flag('showErrorMessage'),
      style: lookup({ warning: 'Warning', information: 'Information' }, element.get('errorStyle')) ?? 'Stop',
      title: element.get('errorTitle') ?? '',
      message: element.get('error') ?? '',
    },
    prompt: {
      showPrompt: element.flag('showInputMessage'),
      title: element.get('promptTitle') ?? '',
      message: element.get('prompt') ?? '',
    },
    fromFile: true,
  };
}

/** Those still in the model keep their elements as they stand (only ranges change); the others go; new ones are added. */
export function writeValidations(parts: SheetParts, models: readonly ValidationModel[]): void {
  const waiting = models.map((model) => ({ model, ...loadedValidation(model), done: false }));
  for (const { element, group, top } of elements(parts)) {
    const then = loadedValidation(readValidation(element));
    const same = waiting.filter((now) => !now.done && now.key === then.key);
    const match = same.find((now) => now.ranges === then.ranges) ?? same[0];
    if (match !== undefined) match.done = true;
    if (match === undefined || match.model.ranges.length === 0) {
      parts.change(top);
      group.remove(element);
    } else if (match.ranges !== then.ranges) {
      parts.change(top);
      const text = match.model.ranges.map(rangeName).join(' ');
      const child = element.child('sqref');
      if (child === undefined) element.set('sqref', text);
      else child.children = [text];
    }
  }
  const fresh = waiting.filter(({ model, done }) => !done && model.type !== 'None' && model.ranges.length > 0);
  if (fresh.length > 0) {
    const group = parts.ensure('dataValidations');
    fresh.forEach(({ model }) => group.add(makeValidation(group, model)));
  }
  refreshCounts(parts);
}

function refreshCounts(parts: SheetParts): void {
  for (const group of parts.all('dataValidations')) {
    const count = group.all('dataValidation').length;
    if (count === 0) parts.remove(group);
    else if (group.number('count') !== count) parts.change(group).set('count', count);
  }
  for (const list of parts.all('extLst')) {
    for (const extension of list.all('ext')) {
      const group = extension.child('dataValidations');
      if (group === undefined) continue;
      const count = group.all('dataValidation').length;
      if (count === 0) list.remove(extension);
      else if (group.number('count') !== count) group.set('count', count);
    }
    if (list.elements.length === 0) parts.remove(list);
  }
}

function makeValidation(group: XmlElement, model: ValidationModel): XmlElement {
  const element = group.make('dataValidation');
  writeRule(element, model);
  const { error, prompt } = model;
  if (error.style !== 'Stop') element.set('errorStyle', error.style.toLowerCase());
  element.set('allowBlank', model.ignoreBlanks ? '1' : null);
  element.set('showInputMessage', prompt.showPrompt ? '1' : null).set('showErrorMessage', error.showAlert ? '1' : null);
  element.set('errorTitle', error.title || null).set('error', error.message || null);
  element.set('promptTitle', prompt.title || null).set('prompt', prompt.message || null);
  return element.set('sqref', model.ranges.map(rangeName).join(' '));
}
