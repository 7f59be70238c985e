import { type CellRange, type ConditionalFormatModel, overlaps } from '../../workbook';
import type { Environment } from '../environment';
import { apiNotFound, invalidArgument, itemNotFound } from '../host-error';
import { flagValue, numberValue, oneOf, recordValue, textValue } from './arguments';
import { carve } from './carve';
import { colorText } from './colors';
import { type HostObject, HostType, readOnly, readWrite } from './define';
import { requireUnprotected } from './guards';
import { rangeType } from './range';
import { RangeRef } from './range-ref';

/** A rule of the add-in, and the cells it was reached by. Rules of the file are not modelled. */
class FormatRef {
  constructor(
    readonly range: RangeRef,
    readonly model: ConditionalFormatModel,
  ) {}
}

const CELL_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

const here = ({ sheet, ...area }: RangeRef): ConditionalFormatModel[] =>
  sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => overlaps(range, area as CellRange)))
    .sort((a, b) => a.priority - b.priority);

function add(range: RangeRef, type: string, env: Environment): HostObject {
  requireUnprotected(range.sheet);
  if (type !== 'CellValue' && type !== 'Custom' && type !== 'ContainsText') {
    env.unmodelled.add(`ConditionalFormatType.${type}`);
    throw apiNotFound('ConditionalFormatCollection.add', `rules of type ${type} are not modelled`);
  }
  const { sheet } = range;
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const model: ConditionalFormatModel = {
    id: env.book.newId(),
    ranges: [{ top: range.top, left: range.left, rows: range.rows, columns: range.columns }],
    type,
    formula: '',
    operator: null,
    formula2: null,
    text: null,
    fontColor: null,
    fillColor: null,
    bold: null,
    stopIfTrue: false,
    priority: 0,
  };
  sheet.conditionalFormats.push(model);
  touch(range, env);
  return conditionalFormatType.of(new FormatRef(range, model));
}

function touch({ sheet }: RangeRef, env: Environment): void {
  requireUnprotected(sheet);
  sheet.touch('conditionalFormats');
  env.book.dirty = true;
}

function edit(ref: FormatRef, env: Environment, change: (model: ConditionalFormatModel) => void): void {
  touch(ref.range, env);
  change(ref.model);
}

const fontType = new HostType<FormatRef>({
  name: 'ConditionalRangeFont',
  properties: {
    color: readWrite(
      ({ model }) => model.fontColor ?? '',
      (ref, value, env) => edit(ref, env, (model) => (model.fontColor = colorText(value))),
    ),
    bold: readWrite(
      ({ model }) => model.bold,
      (ref, value, env) => edit(ref, env, (model) => (model.bold = flagValue(value))),
    ),
  },
  methods: {
    clear: (ref, _args, env) => edit(ref, env, (model) => Object.assign(model, { fontColor: null, bold: null })),
  },
});

const fillType = new HostType<FormatRef>({
  name: 'ConditionalRangeFill',
  properties: {
    color: readWrite(
      ({ model }) => model.fillColor ?? '',
      (ref, value, env) => edit(ref, env, (model) => (model.fillColor = colorText(value))),
    ),
  },
  methods: { clear: (ref, _args, env) => edit(ref, env, (model) => (model.fillColor = null)) },
});

const formatType = new HostType<FormatRef>({
  name: 'ConditionalRangeFormat',
  navigation: { font: (ref) => fontType.of(ref), fill: (ref) => fillType.of(ref) },
});

const formulaText = (value: unknown): string => (typeof value === 'number' ? String(value) : textValue(value));

const cellValueType = new HostType<FormatRef>({
  name: 'CellValueConditionalFormat',
  properties: {
    rule: readWrite(
      ({ model }) => ({
        formula1: model.formula,
        ...(model.formula2 === null ? {} : { formula2: model.formula2 }),
        operator: model.operator,
      }),
      (ref, value, env) => {
        const rule = recordValue(value);
        const operator = oneOf(rule['operator'], CELL_OPERATORS);
        const formula = formulaText(rule['formula1']);
        const between = operator === 'Between' || operator === 'NotBetween';
        const formula2 = between ? formulaText(rule['formula2']) : null;
        edit(ref, env, (model) => Object.assign(model, { operator, formula, formula2 }));
      },
    ),
  },
  navigation: { format: (ref) => formatType.of(ref) },
});

const customRuleType = new HostType<FormatRef>({
  name: 'ConditionalFormatRule',
  properties: {
    formula: readWrite(
      ({ model }) => model.formula,
      (ref, value, env) => {
        const formula = textValue(value);
        if (!formula.startsWith('=')) throw invalidArgument();
        edit(ref, env, (model) => (model.formula = formula));
      },
    ),
  },
});

const customType = new HostType<FormatRef>({
  name: 'CustomConditionalFormat',
  navigation: { rule: (ref) => customRuleType.of(ref), format: (ref) => formatType.of(ref) },
});

const textType = new HostType<FormatRef>({
  name: 'TextConditionalFormat',
  properties: {
    rule: readWrite(
      ({ model }) => ({ operator: model.operator, text: model.text }),
      (ref, value, env) => {
        const rule = recordValue(value);
        const operator = oneOf(rule['operator'], TEXT_OPERATORS);
        const text = textValue(rule['text']);
        edit(ref, env, (model) => Object.assign(model, { operator, text }));
      },
    ),
  },
  navigation: { format: (ref) => formatType.of(ref) },
});

const PARTS = { CellValue: cellValueType, Custom: customType, ContainsText: textType } as const;

const part = (ref: FormatRef, type: keyof typeof PARTS): HostObject | null =>
  ref.model.type === type ? PARTS[type].of(ref) : null;

function must(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** Excel.ConditionalFormat */
const conditionalFormatType: HostType<FormatRef> = new HostType<FormatRef>({
  name: 'ConditionalFormat',
  check: ({ range, model }) => {
    if (!range.sheet.conditionalFormats.includes(model)) throw itemNotFound();
  },
  properties: {
    id: readOnly(({ model }) => model.id),
    type: readOnly(({ model }) => model.type),
    priority: readWrite(
      ({ model }) => model.priority,
      (ref, value, env) => edit(ref, env, (model) => (model.priority = numberValue(value))),
    ),
    stopIfTrue: readWrite(
      ({ model }) => model.stopIfTrue,
      (ref, value, env) => edit(ref, env, (model) => (model.stopIfTrue = flagValue(value))),
    ),
  },
  navigation: {
    cellValue: (ref) => must(part(ref, 'CellValue')),
    cellValueOrNullObject: (ref) => part(ref, 'CellValue'),
    custom: (ref) => must(part(ref, 'Custom')),
    customOrNullObject: (ref) => part(ref, 'Custom'),
    textComparison: (ref) => must(part(ref, 'ContainsText')),
    textComparisonOrNullObject: (ref) => part(ref, 'ContainsText'),
  },
  methods: {
    delete: (ref, _args, env) => {
      touch(ref.range, env);
      const { sheet } = ref.range;
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(ref.model), 1);
    },
    getRange: ({ range, model }) => must(model.ranges.length === 1 ? rangeOf(range, model) : null),
    getRangeOrNullObject: ({ range, model }) => (model.ranges.length === 1 ? rangeOf(range, model) : null),
  },
});

const rangeOf = (range: RangeRef, model: ConditionalFormatModel): HostObject =>
  rangeType.of(RangeRef.of(range.sheet, model.ranges[0]!));

const find = (range: RangeRef, id: string): HostObject | null => {
  const model = here(range).find((one) => one.id === id);
  return model ? conditionalFormatType.of(new FormatRef(range, model)) : null;
};

/** Excel.ConditionalFormatCollection of a range: the add-in's own rules. */
export const conditionalFormatsType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'ConditionalFormatCollection',
  items: (range) => here(range).map((model) => conditionalFormatType.of(new FormatRef(range, model))),
  item: (range, args) => must(find(range, args.text(0))),
  methods: {
    add: (range, args, env) => add(range, args.text(0), env),
    clearAll: (range, _args, env) => {
      touch(range, env);
      range.sheet.conditionalFormats = carve(range.sheet.conditionalFormats, range, () => undefined);
    },
    getCount: (range) => here(range).length,
    getItemAt: (range, args) => {
      const model = here(range)[args.whole(0)];
      return must(model ? conditionalFormatType.of(new FormatRef(range, model)) : null);
    },
    getItemOrNullObject: (range, args) => find(range, args.text(0)),
  },
});
