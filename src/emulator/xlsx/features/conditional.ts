import type { ConditionalFormatModel } from '../../workbook';
import { largest } from '../largest';
import { withoutPrefixes, withPrefixes } from '../formula';
import { lookup } from '../lookup';
import { cellName, parseRanges, rangeName } from '../sheet/address';
import type { SheetParts } from '../sheet/parts';
import type { Palette } from '../styles';
import type { XmlElement } from '../../../xlsx-reading/xml';

const operators: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
};
const textOperators: Record<string, string> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

const keyOf = (operatorsByFile: Record<string, string>, word: string | null): string | null =>
  Object.entries(operatorsByFile).find(([, model]) => model === word)?.[0] ?? null;

/** A rule of the file that the model can say; other kinds (colour scales, icons …) stay in the file unseen. */
export function readConditionals(
  parts: SheetParts,
  dxfs: readonly XmlElement[],
  palette: Palette,
  newId: () => string,
): { model: ConditionalFormatModel; place: string }[] {
  return rules(parts).flatMap(({ group, rule, place }) => {
    const model = readRule(group, rule, dxfs[rule.number('dxfId') ?? -1], palette);
    return model === null ? [] : [{ model: { ...model, id: newId() }, place }];
  });
}

function rules(parts: SheetParts): { group: XmlElement; rule: XmlElement; place: string }[] {
  return parts
    .all('conditionalFormatting')
    .flatMap((group, index) => group.all('cfRule').map((rule, at) => ({ group, rule, place: `${index}/${at}` })));
}

function readRule(
  group: XmlElement,
  rule: XmlElement,
  dxf: XmlElement | undefined,
  palette: Palette,
): Omit<ConditionalFormatModel, 'id'> | null {
  const file = rule.get('type') ?? '';
  const type =
    file === 'cellIs'
      ? 'CellValue'
      : file === 'expression'
        ? 'Custom'
        : lookup(textOperators, file) !== null
          ? 'ContainsText'
          : null;
  if (type === null || group.flag('pivot')) return null;
  const [first, second] = rule.all('formula').map((formula) => `=${withoutPrefixes(formula.text)}`);
  const font = dxf?.child('font');
  const fill = dxf?.child('fill')?.child('patternFill');
  const bold = font?.child('b');
  return {
    ranges: parseRanges(group.get('sqref') ?? ''),
    type,
    formula: first ?? '',
    formula2: second ?? null,
    operator: type === 'CellValue' ? lookup(operators, rule.get('operator')) : lookup(textOperators, file),
    text: type === 'ContainsText' ? rule.get('text') : null,
    fontColor: palette.resolve(font?.child('color')),
    fillColor: palette.resolve(fill?.child('bgColor') ?? fill?.child('fgColor')),
    bold: bold === undefined ? null : bold.flag('val', true),
    stopIfTrue: rule.flag('stopIfTrue'),
    priority: rule.number('priority') ?? 1,
  };
}

const same = (a: ConditionalFormatModel, b: ConditionalFormatModel): boolean =>
  JSON.stringify({ ...a, priority: 0 }) === JSON.stringify({ ...b, priority: 0 });

/**
 * Removes the file's rules that left the model, keeps those that didn't change, writes the others anew at the end.
 * `loaded`: what was read, by where it stands. `addDxf` gives the number of a format in the styles part.
 */
export function writeConditionals(
  parts: SheetParts,
  models: readonly ConditionalFormatModel[],
  loaded: readonly { model: ConditionalFormatModel; place: string }[],
  addDxf: (make: (root: XmlElement) => XmlElement) => number,
): void {
  const places = new Map(loaded.map(({ model, place }) => [place, model]));
  const kept = new Set<string>();
  for (const { group, rule, place } of rules(parts)) {
    const then = places.get(place);
    if (then === undefined) continue;
    const now = models.find((model) => model.id === then.id);
    if (now !== undefined && same(now, then)) kept.add(now.id);
    else {
      parts.change(group);
      group.remove(rule);
    }
  }
  for (const group of parts.all('conditionalFormatting')) if (group.child('cfRule') === undefined) parts.remove(group);
  let priority = largest(
    0,
    rules(parts).map(({ rule }) => rule.number('priority')),
  );
  const fresh = models.filter((model) => !kept.has(model.id) && model.ranges.length > 0);
  for (const model of [...fresh].sort((a, b) => a.priority - b.priority)) {
    const group = parts.root.make('conditionalFormatting', { sqref: model.ranges.map(rangeName).join(' ') });
    group.add(
      makeRule(
        group,
        model,
        ++priority,
        addDxf((root) => makeDxf(root, model)),
      ),
    );
    parts.insert(group);
  }
}

function makeRule(group: XmlElement, model: ConditionalFormatModel, priority: number, dxf: number): XmlElement {
  const formula = (text: string): XmlElement => group.make('formula', {}, withPrefixes(text.replace(/^=/, '')));
  const rule = group.make('cfRule', {
    type: 'expression',
    dxfId: dxf,
    priority,
    stopIfTrue: model.stopIfTrue ? '1' : null,
  });
  if (model.type === 'CellValue') {
    rule.set('type', 'cellIs').set('operator', keyOf(operators, model.operator) ?? 'equal');
    rule.add(formula(model.formula));
    if (model.formula2 !== null && /between/i.test(model.operator ?? '')) rule.add(formula(model.formula2));
  } else if (model.type === 'ContainsText') {
    const file = keyOf(textOperators, model.operator) ?? 'containsText';
    rule
      .set('type', file)
      .set('operator', file === 'notContainsText' ? 'notContains' : file)
      .set('text', model.text ?? '');
    rule.add(formula(textFormula(file, model.text ?? '', cellName(model.ranges[0]!.top, model.ranges[0]!.left))));
  } else rule.add(formula(model.formula));
  return rule;
}

/** Excel keeps a formula beside the text; without it the rule is never true. */
function textFormula(file: string, text: string, cell: string): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  switch (file) {
    case 'notContainsText':
      return `ISERROR(SEARCH(${literal},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${literal}))=${literal}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${literal}))=${literal}`;
    default:
      return `NOT(ISERROR(SEARCH(${literal},${cell})))`;
  }
}

function makeDxf(root: XmlElement, model: ConditionalFormatModel): XmlElement {
  const dxf = root.make('dxf');
  const rgb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
  if (model.fontColor !== null || model.bold !== null) {
    const font = dxf.add(root.make('font'));
    if (model.bold !== null) font.add(root.make('b', model.bold ? {} : { val: '0' }));
    if (model.fontColor !== null) font.add(root.make('color', { rgb: rgb(model.fontColor) }));
  }
  if (model.fillColor !== null) {
    // In a dxf a solid fill's colour is bgColor, unlike in a cell format.
    const color = root.make('bgColor', { rgb: rgb(model.fillColor) });
    dxf.add(root.make('fill', {}, root.make('patternFill', { patternType: 'solid' }, color)));
  }
  return dxf;
}
