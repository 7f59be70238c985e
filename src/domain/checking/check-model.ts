import type { CellAddress, Finding, Judgements, Model, Occasion } from '../model';
import type { Work } from '../work';
import { gatherFacts, type CheckContext, type Facts } from './facts';
import { say, type Draft, type Rule } from './rule';
import { rules } from './registry';

/**
 * Checks a model against every rule of the catalogue, as sliced work.
 *
 * @param judgements of the same model and occasion; null leaves out the rules that compare with a proposal (B01, B04)
 * @returns findings in workbook order (sheet, row, column), then by rule; those without a cell first. The same model
 *   always gives the same list, whatever order its own lists stand in.
 */
export function* checkModel(
  model: Model,
  occasion: Occasion,
  judgements: Judgements | null,
  context: CheckContext = {},
): Work<Finding[]> {
  const facts = gatherFacts(model, occasion, judgements, context);
  yield;
  const guard = personalGuard(facts);
  const found: Finding[] = [];
  for (const rule of rules) {
    for (const draft of rule.find(facts)) {
      found.push(guard(rule, draft));
      if (found.length % SLICE === 0) yield;
    }
    yield;
  }
  return inOrder(found, sheetOrder(facts));
}

const SLICE = 500;

const rowKey = ({ sheet, row }: { sheet: string; row: number }): string => `${row}|${sheet}`;

/**
 * Makes a draft a finding. What concerns an individual goal names rule and cell only: neither its words, nor its owner, nor
 * a fix that would show them (workbook.md section 5). A finding is such when it is about one, or points at one's row.
 */
function personalGuard(facts: Facts): (rule: Rule, draft: Draft) => Finding {
  const personalRows = new Set<string>();
  for (const subject of [...facts.goals, ...facts.indicators, ...facts.activities]) {
    if (!facts.isPersonal(subject)) continue;
    const { sheet, row } = facts.cell(subject.row);
    personalRows.add(rowKey({ sheet, row }));
    if ('outcomes' in subject) for (const outcome of subject.outcomes) personalRows.add(rowKey(outcome.address));
  }
  return (rule, draft) => {
    const base = { rule: rule.code, severity: draft.severity ?? rule.severity, cells: draft.cells };
    const isPersonal =
      !rule.impersonal &&
      (draft.about.some((subject) => facts.isPersonal(subject)) ||
        (personalRows.size > 0 && draft.cells.some((cell) => personalRows.has(rowKey(cell)))));
    if (isPersonal) {
      return { ...base, message: say('check.personal', { rule: say(rule.describe) }), fix: null, owner: null };
    }
    const [first] = draft.about;
    const owner = draft.owner === undefined ? (first === undefined ? null : facts.ownerOf(first)) : draft.owner;
    return { ...base, message: draft.message, fix: draft.fix ?? null, owner };
  };
}

/** Places of sheets in the workbook: from the cells where they are at hand, else from the regions, else by name. */
function sheetOrder(facts: Facts): (a: string, b: string) => number {
  const order = new Map<string, number>();
  for (const { sheet } of facts.model.regions) if (!order.has(sheet)) order.set(sheet, order.size);
  const placeOf = (sheet: string): number => facts.cells.sheetIndex(sheet) ?? order.get(sheet) ?? Infinity;
  return (a, b) => {
    const [left, right] = [placeOf(a), placeOf(b)];
    if (left !== right) return left < right ? -1 : 1;
    return a === b ? 0 : a < b ? -1 : 1;
  };
}

function inOrder(findings: readonly Finding[], bySheet: (a: string, b: string) => number): Finding[] {
  const byCell = (a: CellAddress | undefined, b: CellAddress | undefined): number => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
    return bySheet(a.sheet, b.sheet) || a.row - b.row || a.column - b.column;
  };
  return findings.toSorted(
    (a, b) => byCell(a.cells[0], b.cells[0]) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
