import { namingCells } from '../planning/naming-cells';
import { type Finding, type Judgements, type Model, type Occasion, rowKey } from '../model';
import type { Work } from '../work';
import { withKeys, type Unkeyed } from './finding-key';
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
  const found: Unkeyed[] = [];
  for (const rule of rules) {
    for (const draft of rule.find(facts)) {
      found.push(guard(rule, draft));
      if (found.length % SLICE === 0) yield;
    }
    yield;
  }
  const ordered = inOrder(found, facts);
  yield;
  return yield* withKeys(
    ordered,
    (cell) => facts.cells.value(cell),
    ({ message }) => message.key === PERSONAL,
  );
}

const SLICE = 500;

/** What a finding about an individual goal says: rule and cell only. */
const PERSONAL = 'check.personal';

/**
 * Makes a draft a finding. What concerns an individual goal names rule and cell only: neither its words, nor its owner, nor
 * a fix that would show them (workbook.md section 5). A finding is such when it is about one, or points at one's row.
 */
function personalGuard(facts: Facts): (rule: Rule, draft: Draft) => Unkeyed {
  const personalRows = new Set<string>();
  for (const subject of facts.personal) {
    personalRows.add(rowKey(facts.cell(subject.row)));
    if ('outcomes' in subject) for (const outcome of subject.outcomes) personalRows.add(rowKey(outcome.address));
  }
  return (rule, draft) => {
    const severity = draft.severity ?? rule.severity;
    const isPersonal =
      !rule.impersonal &&
      (draft.about.some((subject) => facts.isPersonal(subject)) ||
        (personalRows.size > 0 && draft.cells.some((cell) => personalRows.has(rowKey(cell)))));
    if (isPersonal) {
      const message = say(PERSONAL, { rule: say(rule.describe) });
      return { rule: rule.code, severity, cells: draft.cells, message, fix: null, owner: null };
    }
    const first = draft.about[0];
    const owner = draft.owner === undefined ? (first === undefined ? null : facts.ownerOf(first)) : draft.owner;
    const finding = {
      rule: rule.code,
      severity,
      cells: draft.cells,
      message: draft.message,
      fix: draft.fix
        ? {
            ...draft.fix,
            anchors: namingCells(
              draft.fix.changes.map(({ cell }) => cell),
              facts.model,
              facts.cells,
            ),
          }
        : null,
      owner,
    };
    return draft.offer === undefined ? finding : { ...finding, offer: draft.offer };
  };
}

function sheetsOf(findings: readonly Unkeyed[]): ReadonlySet<string> {
  const sheets = new Set<string>();
  for (const { cells } of findings) if (cells[0] !== undefined) sheets.add(cells[0].sheet);
  return sheets;
}

/** Places of sheets in the workbook: from the cells where they are at hand, else from the regions, else by name. */
function sheetPlaces(facts: Facts, findings: readonly Unkeyed[]): (sheet: string) => number {
  const regions = [...new Set(facts.model.regions.map(({ sheet }) => sheet))];
  const known = (sheet: string): number => {
    const place = facts.cells.sheetIndex(sheet) ?? regions.indexOf(sheet);
    return place < 0 ? Infinity : place;
  };
  const sheets = [...sheetsOf(findings)];
  const places = new Map<string, number>();
  sheets
    .sort((a, b) => (known(a) === known(b) ? (a < b ? -1 : 1) : known(a) < known(b) ? -1 : 1))
    .forEach((sheet, place) => places.set(sheet, place));
  return (sheet) => places.get(sheet)!;
}

function inOrder(findings: readonly Unkeyed[], facts: Facts): Unkeyed[] {
  const placeOf = sheetPlaces(facts, findings);
  return findings
    .map((finding) => {
      const cell = finding.cells[0];
      return {
        finding,
        sheet: cell === undefined ? -1 : placeOf(cell.sheet),
        row: cell?.row ?? 0,
        column: cell?.column ?? 0,
      };
    })
    .sort(
      (a, b) =>
        a.sheet - b.sheet || a.row - b.row || a.column - b.column || compareCodes(a.finding.rule, b.finding.rule),
    )
    .map(({ finding }) => finding);
}

const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
