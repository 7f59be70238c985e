import {
  comparisonText,
  type FetchNote,
  type FetchPlan,
  memoryAfter,
  noteMessage,
  planFetch,
} from '../../domain/kolada';
import { addressText, rowKey } from '../../domain/model';
import { formulaCells } from '../../excel';
import type { TextKey } from '../../i18n';
import { askKolada, readSheets, type ReadText, readText, type TextProblem } from '../../kolada';
import type { Progress } from '../command';
import { CommandFailed } from '../failures';
import type {
  ApplyFetchOptions,
  ApplyFetchValue,
  FetchAnswer,
  FetchOptions,
  FetchPreview,
  FetchQuestions,
} from '../kolada-options';
import { bytesOf, cellsOf } from '../other-file';
import { namesOf, plainCells, requireSeen, runAction } from '../run-plan';
import { runSliced, stopIfCancelled } from '../slices';
import { todayHere } from '../today';
import { tell } from '../workbook';
import { added, chosenOf } from './added';
import { withChoice } from './choice';
import { type Ground, membersToday, prepare, serviceOf } from './ground';
import { rememberedFetch, withMemory } from './memory';
import { type Scope, scopeOf } from './scope';

/** What would be asked of Kolada. Nothing is asked. */
export async function questions(
  options: FetchOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<FetchQuestions> {
  const ground = await prepare(options, progress, signal);
  const { questions: asked, places, slots } = await scopeOf(options, ground, null, signal);
  return {
    ...asked,
    address: serviceOf(options.service).address,
    municipality: ground.municipality,
    peers: places.peers?.title ?? null,
    notes: slots.notes,
  };
}

/** Every problem has a text: a missing one does not compile. */
const unreadKey = (problem: TextProblem): TextKey => `kolada.unread.${problem}`;

/** A CSV file that is not UTF-8 is as Excel in Swedish saves it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @throws CommandFailed `File…`: why a file can't be read */
async function readAny(
  given: NonNullable<FetchOptions['given']>,
  { list, figures, municipality }: Ground,
  signal: AbortSignal,
): Promise<ReadText> {
  const context = { figures, places: list.places, municipality: municipality.id, kpi: given.kpi };
  if ('text' in given) return readText(given.text, context);
  if (/\.(?:csv|txt|tsv|json)$/i.test(given.file.name)) return readText(textOf(await bytesOf(given.file)), context);
  const { cells } = await cellsOf(given.file, signal);
  return readSheets(cells.sheets, context);
}

/** @throws CommandFailed `KoladaUnread`, `File…` */
async function readGiven(options: FetchOptions, ground: Ground, signal: AbortSignal): Promise<FetchAnswer> {
  const read = await readAny(options.given!, ground, signal);
  if (!read.ok) throw new CommandFailed('KoladaUnread', { problem: { key: unreadKey(read.problem) } });
  return {
    values: read.values,
    described: null,
    members: null,
    today: options.today ?? todayHere(),
    unread: read.unread,
  };
}

/** Kolada's answer, and the cells it was asked for. */
interface Asked {
  readonly scope: Scope;
  readonly answer: FetchAnswer;
}

async function ask(options: FetchOptions, ground: Ground, progress: Progress, signal: AbortSignal): Promise<Asked> {
  const service = serviceOf(options.service);
  tell(progress, 'fetch', 0);
  const members = await membersToday(options.peers, ground, service, signal);
  const scope = await scopeOf(options, ground, members, signal);
  const { values, described } = await askKolada(scope.questions, service, signal, (answered, of) =>
    tell(progress, 'fetch', answered / of),
  );
  const today = options.today ?? todayHere();
  return { scope, answer: { values, described: [...described.values()], members, today, unread: [] } };
}

/** What the answer would change in the workbook as it is now. Formulas of people's own stand. */
async function planned({ scope, answer }: Asked, ground: Ground, signal: AbortSignal): Promise<FetchPlan> {
  const { loaded, figures, municipality } = ground;
  const work = planFetch(loaded.cells, loaded.model, scope.slots, {
    values: answer.values,
    described: answer.described && new Map(answer.described.map((one) => [one.id, one])),
    figures,
    places: scope.places,
    wanted: scope.wanted,
    today: answer.today,
    memory: rememberedFetch(loaded.stored.settings, municipality.id),
  });
  const plan = await runSliced(work, signal);
  const formulas = new Set((await formulaCells(plan.changes.map(({ cell }) => cell))).map(addressText));
  if (formulas.size === 0) return plan;
  const isFormula = ({ cell }: FetchPlan['changes'][number]): boolean => formulas.has(addressText(cell));
  const notes = plan.changes.filter(isFormula).map(({ cell }): FetchNote => ({ kind: 'formula', cell }));
  return { ...plan, changes: plan.changes.filter((one) => !isFormula(one)), notes: [...plan.notes, ...notes] };
}

/** Asks Kolada (or reads what was given) and shows what would change. Nothing is written. */
export async function preview(options: FetchOptions, progress: Progress, signal: AbortSignal): Promise<FetchPreview> {
  stopIfCancelled(signal);
  const ground = await prepare(options, progress, signal);
  const asked =
    options.given === undefined
      ? await ask(options, ground, progress, signal)
      : {
          answer: await readGiven(options, ground, signal),
          scope: await scopeOf(options, ground, null, signal),
        };
  stopIfCancelled(signal);
  tell(progress, 'compare');
  const plan = await planned(asked, ground, signal);
  const byKey = new Map(ground.loaded.model.indicators.map((indicator) => [indicator.key, indicator]));
  return {
    options,
    municipality: ground.municipality,
    peers: asked.scope.places.peers?.title ?? null,
    answer: asked.answer,
    plan,
    notes: plan.notes.map(noteMessage),
    comparisons: plan.comparisons.map((compared) => {
      const indicator = byKey.get(compared.indicator)!;
      const { kpi } = compared;
      return { indicator: indicator.key, kpi, text: comparisonText(indicator, ground.municipality.title, compared) };
    }),
  };
}

/** Writes the ticked cells of what was shown, all or nothing. Kolada is not asked again. */
export async function apply(
  { preview: seen, cells, ...more }: ApplyFetchOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<ApplyFetchValue> {
  const ground = await prepare(seen.options, progress, signal);
  const scope = await scopeOf(seen.options, ground, seen.answer.members, signal);
  const plan = await planned({ scope, answer: seen.answer }, ground, signal);
  for (const part of ['changes', 'anchors', 'newColumns', 'newRows'] as const) requireSeen(seen.plan[part], plan[part]);
  const ticked = cells === null ? null : new Set(cells.map(addressText));
  const written = plan.changes.filter((one) => (ticked === null ? one.ticked : ticked.has(addressText(one.cell))));
  const chosen = chosenOf(plan, more);
  const additional = added(chosen, ground.loaded.cells);
  if (written.length + additional.cells.length === 0) return { written: [], added: [], undoable: false };
  const rows = new Set([...written, ...additional.cells].map(({ cell }) => rowKey(cell)));
  const memory = memoryAfter(
    plan,
    written.map(({ cell }) => cell),
    chosen,
  );
  tell(progress, 'write');
  const { undoable } = await runAction(
    {
      cells: [...plainCells(written, ground.loaded.cells), ...additional.cells],
      columns: additional.columns,
      ...(additional.rows.length > 0 && { rows: additional.rows }),
      anchors: [...plan.anchors.filter((anchor) => rows.has(rowKey(anchor))), ...namesOf(written, ground.loaded)],
    },
    signal,
    (settings) => withChoice(seen.options)(withMemory(memory)(settings)),
  );
  return { written, added: additional.cells.map(({ cell, new: value }) => ({ cell, new: value })), undoable };
}
