import { isDocument, list, type ReadingProblem, type Region, REGION_KINDS } from '../../model';
import type { Facts } from '../facts';
import { defineRule, say, type Draft } from '../rule';
import { headingCell } from '../support/missing-values';
import { quote } from '../support/words';

const hasRegion = (facts: Facts, kind: Region['kind']): boolean =>
  facts.model.regions.some((region) => region.kind === kind);

/** What looks like a table and isn't read (an error), or is read in a way that the user should know of (a notice). */
function* otherwiseRead(facts: Facts): Generator<Draft> {
  for (const problem of facts.model.problems) {
    const told = howRead(problem);
    if (told !== null) yield { cells: 'cell' in problem && problem.cell ? [problem.cell] : [], about: [], ...told };
  }
}

function howRead(problem: ReadingProblem): Pick<Draft, 'message' | 'severity'> | null {
  switch (problem.kind) {
    case 'sheetUnread':
      return {
        message: say(`check.W01.${problem.reason}`, { sheet: quote(problem.cell.sheet) }),
        // Years on the rows may be of anything.
        ...(problem.reason === 'yearRows' && { severity: 'warning' }),
        ...(problem.reason === 'crosses' && { severity: 'notice' }),
      };
    case 'earlierAssessments':
      return { message: say('check.W01.earlier', { sheet: quote(problem.cell.sheet) }), severity: 'notice' };
    case 'cellsCarried':
      return { message: say('check.W01.carried', { heading: quote(problem.heading) }), severity: 'notice' };
    case 'yearsJoined':
      return {
        message: say('check.W01.years', {
          count: problem.count,
          sheets: list(problem.sheets.map(quote), ', '),
          newest: quote(problem.newest),
        }),
        severity: 'notice',
      };
    default:
      return null;
  }
}

/** W01: goals always; indicators where the steering model asks for them. */
const noRegion = defineRule('W01', function* (facts) {
  if (!hasRegion(facts, 'goals') && facts.goals.length === 0) {
    yield { message: say('check.W01.goals'), cells: [], about: [] };
  }
  yield* otherwiseRead(facts);
  const level = facts.model.steeringModel.levels.find((item) => item.indicatorRequired || item.targetRequired);
  if (level === undefined || hasRegion(facts, 'indicators') || facts.indicators.length > 0) return;
  yield { message: say('check.W01.indicators', { level: level.name }), cells: [], about: [] };
});

const headingTwice = defineRule('W02', function* (facts) {
  for (const problem of facts.model.problems) {
    if (problem.kind === 'headingTwice') {
      yield {
        message:
          problem.read === null
            ? say('check.W02', { heading: quote(problem.heading), count: problem.cells.length })
            : say('check.W02.sameMeaning', { heading: quote(problem.heading), read: quote(problem.read) }),
        cells: problem.cells.toReversed(),
        about: [],
      };
    } else if (problem.kind === 'headingAmbiguous') {
      yield {
        message: say('check.W02.ambiguous', { heading: quote(problem.heading) }),
        cells: [problem.cell],
        about: [],
      };
    }
  }
});

function* settingsOf(facts: Facts): Generator<Draft> {
  for (const problem of facts.model.problems) {
    if (problem.kind === 'headingUndated')
      yield { message: say('check.W03.year', { heading: quote(problem.heading) }), cells: [problem.cell], about: [] };
    if (problem.kind === 'headingsUnread')
      yield {
        message: say('check.W03.period', {
          count: problem.headings.length,
          headings: list(problem.headings.map(quote), ', '),
        }),
        cells: problem.cells,
        about: [],
        severity: 'warning',
      };
    if (problem.kind !== 'settingUnreadable') continue;
    yield {
      message: say('check.W03.setting', { name: quote(problem.name), value: quote(String(problem.value ?? '')) }),
      cells: [problem.cell],
      about: [],
    };
  }
}

/** One of several regions of the same rows: goals and what measures them stand in one list, linked by their rows. */
const isPartOfList = (region: Region, regions: readonly Region[]): boolean =>
  regions.some(
    (other) =>
      other !== region &&
      other.sheet === region.sheet &&
      other.bodyTop === region.bodyTop &&
      other.left < region.left + region.columns &&
      region.left < other.left + other.columns,
  );

/** Goals on lines above those of a table: the rows below the line are the link. */
const isAboveGoals = (region: Region, regions: readonly Region[]): boolean =>
  region.blockLayout &&
  isPartOfList(
    region,
    regions.filter(({ kind }) => kind === 'goals'),
  );

/**
 * Goals that nothing can be linked to. Of a document the *Mål* table is offered instead; a title stays the goal of the
 * table below it whatever else is made of it, so nothing is offered there. In a list the rows are the link, and ids can be
 * done without.
 */
function* withoutIds(facts: Facts): Generator<Draft> {
  for (const [index, region] of facts.model.regions.entries()) {
    if (region.kind !== 'goals' || region.fields.some(({ field }) => field === 'id')) continue;
    if (!region.blockLayout && isPartOfList(region, facts.model.regions)) continue;
    if (isAboveGoals(region, facts.model.regions)) continue;
    const goals = facts.goals.filter((goal) => goal.row.region === index);
    if (goals.length === 0 || goals.some((goal) => goal.id !== null)) continue;
    const document = isDocument(region, facts.model.regions);
    const key = document ? 'check.W03.blockLayout' : region.blockLayout ? 'check.W03.titles' : 'check.W03.ids';
    yield {
      message: say(key, { count: goals.length }),
      cells: [headingCell(region, 'title')],
      about: [],
      ...(document && { offer: 'goalTable' as const }),
    };
  }
}

const columnMissing = defineRule('W03', function* (facts) {
  const told = new Set<string>();
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'columnMissing') continue;
    told.add(`${problem.cell.sheet}|${problem.field}`);
    yield {
      message: say('check.W03', { field: fieldText(problem.field), region: regionText(problem.region) }),
      cells: [problem.cell],
      about: [],
    };
  }
  for (const draft of withoutIds(facts)) if (!told.has(`${draft.cells[0]!.sheet}|id`)) yield draft;
  yield* settingsOf(facts);
});

const FIELDS = [
  'id',
  'title',
  'name',
  'goals',
  'goal',
  'level',
  'period',
  'year',
  'value',
  'outcome',
  'target',
  'subject',
] as const;

function fieldText(field: string) {
  const known = FIELDS.find((name) => name === field);
  return known === undefined ? quote(field) : say(`check.field.${known}`);
}

function regionText(region: string) {
  const known = REGION_KINDS.find((kind) => kind === region);
  return known === undefined ? quote(region) : say(`check.region.${known}`);
}

const errorValues = defineRule('W04', function* (facts) {
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'errorValue') continue;
    yield { message: say('check.W04', { value: problem.value }), cells: [problem.cell], about: [] };
  }
});

const personalGoals = defineRule(
  'W05',
  function* (facts) {
    const goals = facts.goals.filter((goal) => facts.isPersonal(goal));
    if (goals.length === 0) return;
    yield {
      message: say('check.W05', { count: goals.length }),
      cells: goals.map((goal) => facts.cell(goal.row, 'level', 'id')),
      about: [],
    };
  },
  { impersonal: true },
);

const mappingMoved = defineRule('W06', function* (facts) {
  for (const problem of facts.model.problems) {
    if (problem.kind === 'mappingField') {
      const { heading, field, cell } = problem;
      yield {
        message: say('check.W06.field', { heading: quote(heading), field: quote(field) }),
        cells: [cell],
        about: [],
      };
    }
    if (problem.kind !== 'mappingMoved') continue;
    yield {
      message: say(problem.cell === null ? 'check.W06.gone' : 'check.W06', {
        heading: quote(problem.heading),
        sheet: problem.sheet,
      }),
      cells: problem.cell === null ? [] : [problem.cell],
      about: [],
    };
  }
});

const regionCut = defineRule('W07', function* (facts) {
  for (const problem of facts.model.problems) {
    if (problem.kind !== 'regionCut') continue;
    yield { message: say('check.W07', { region: regionText(problem.region) }), cells: [problem.cell], about: [] };
  }
});

export const workbookRules = [
  noRegion,
  headingTwice,
  columnMissing,
  errorValues,
  personalGoals,
  mappingMoved,
  regionCut,
];
