import { type CellRange, overlaps, sameRange, type ValidationModel, within } from '../../workbook';
import type { Environment } from '../environment';
import { invalidArgument } from '../host-error';
import { flagValue, isRecord, recordValue } from './arguments';
import { carve } from './carve';
import { HostType, isHostObject, readOnly, readWrite } from './define';
import { requireUnprotected } from './guards';
import { RangeRef, referenceFormula } from './range-ref';

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_ERROR: ValidationModel['error'] = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT: ValidationModel['prompt'] = { showPrompt: true, title: '', message: '' };

/** Rules that reach into the range. */
const rulesOf = ({ sheet, ...area }: RangeRef): ValidationModel[] =>
  sheet.validations.filter(({ ranges }) => ranges.some((range) => overlaps(range, area as CellRange)));

/** The one rule of all cells of the range; null when none; 'mixed' when they differ. */
function ruleOf(range: RangeRef): ValidationModel | null | 'mixed' {
  const rules = rulesOf(range);
  if (rules.length === 0) return null;
  const [only] = rules;
  return rules.length === 1 && only!.ranges.some((area) => within(range, area)) ? only! : 'mixed';
}

/** Ranges in a rule become references, as Excel keeps them. */
function plain(value: unknown): unknown {
  if (isHostObject(value)) {
    if (!(value.self instanceof RangeRef)) throw invalidArgument();
    return referenceFormula(value.self);
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function clear(range: RangeRef, env: Environment): void {
  const { sheet } = range;
  requireUnprotected(sheet);
  sheet.validations = carve(sheet.validations, range, (rule) => {
    rule.fromFile = false;
    sheet.touch('validations');
  });
  env.book.dirty = true;
}

/** The range's own rule to change: an existing rule of exactly these cells, or a copy (or an empty one) for them. */
function ownRule(range: RangeRef, env: Environment): ValidationModel {
  const { sheet } = range;
  requireUnprotected(sheet);
  const known = ruleOf(range);
  if (known && known !== 'mixed' && known.ranges.length === 1 && sameRange(known.ranges[0]!, range)) {
    known.fromFile = false;
    sheet.touch('validations');
    env.book.dirty = true;
    return known;
  }
  const base = known === 'mixed' ? null : known;
  clear(range, env);
  const rule: ValidationModel = {
    ranges: [{ top: range.top, left: range.left, rows: range.rows, columns: range.columns }],
    type: base?.type ?? 'None',
    rule: base?.rule ?? {},
    ignoreBlanks: base?.ignoreBlanks ?? true,
    error: { ...(base?.error ?? NO_ERROR) },
    prompt: { ...(base?.prompt ?? NO_PROMPT) },
    fromFile: false,
  };
  sheet.validations.push(rule);
  sheet.touch('validations');
  return rule;
}

function setRule(range: RangeRef, value: unknown, env: Environment): void {
  const given = Object.entries(recordValue(value)).filter(([, content]) => content !== null && content !== undefined);
  const [kind] = given;
  if (given.length !== 1 || !kind || !(kind[0] in TYPES)) throw invalidArgument();
  const rule = ownRule(range, env);
  rule.type = TYPES[kind[0]]!;
  rule.rule = { [kind[0]]: plain(kind[1]) };
}

const pick = <Key extends 'rule' | 'error' | 'prompt' | 'ignoreBlanks'>(
  range: RangeRef,
  key: Key,
  none: unknown,
): unknown => {
  const rule = ruleOf(range);
  return rule === 'mixed' ? null : (rule?.[key] ?? none);
};

/** Excel.DataValidation of a range. */
export const dataValidationType: HostType<RangeRef> = new HostType<RangeRef>({
  name: 'DataValidation',
  properties: {
    type: readOnly((range) => {
      const rule = ruleOf(range);
      return rule === 'mixed' ? 'Inconsistent' : (rule?.type ?? 'None');
    }),
    rule: readWrite((range) => pick(range, 'rule', {}), setRule),
    ignoreBlanks: readWrite(
      (range) => pick(range, 'ignoreBlanks', true),
      (range, value, env) => {
        ownRule(range, env).ignoreBlanks = flagValue(value);
      },
    ),
    errorAlert: readWrite(
      (range) => pick(range, 'error', NO_ERROR),
      (range, value, env) => Object.assign(ownRule(range, env).error, recordValue(value)),
    ),
    prompt: readWrite(
      (range) => pick(range, 'prompt', NO_PROMPT),
      (range, value, env) => Object.assign(ownRule(range, env).prompt, recordValue(value)),
    ),
  },
  methods: { clear: (range, _args, env) => clear(range, env) },
});
