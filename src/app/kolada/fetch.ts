import {
  comparisonText,
  type FetchPlan,
  noteMessage,
  planFetch,
  questionsOf,
  type Slots,
  slotsOf,
  type FetchNote,
} from '../../domain/kolada';
import { addressText } from '../../domain/model';
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
import { type Ground, membersToday, placesOf, prepare, serviceOf } from './ground';
import { rememberedFetch, withMemory } from './memory';

/** @throws CommandFailed `KoladaNothing`: no indicator has an id that could be asked for */
async function slotsIn(
  ground: Ground,
  options: FetchOptions,
  members: FetchAnswer['members'],
  signal: AbortSignal,
): Promise<Slots> {
  const places = placesOf(options, ground, members);
  const found = await runSliced(
    slotsOf(ground.loaded.model, places, options.years, options.indicators ?? null),
    signal,
  );
  if (found.slots.length === 0) throw new CommandFailed('KoladaNothing');
  return found;
}

/** What would be asked of Kolada. Nothing is asked. */
export async function questions(
  options: FetchOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<FetchQuestions> {
  const ground = await prepare(options, progress, signal);
  const places = placesOf(options, ground);
  const { slots, notes } = await slotsIn(ground, options, null, signal);
  return {
    ...questionsOf(slots, places),
    address: serviceOf(options.service).address,
    municipality: ground.municipality,
    peers: places.peers?.title ?? null,
    notes,
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

async function ask(
  options: FetchOptions,
  ground: Ground,
  progress: Progress,
  signal: AbortSignal,
): Promise<FetchAnswer> {
  const service = serviceOf(options.service);
  tell(progress, 'fetch', 0);
  const members = await membersToday(options.peers, ground, service, signal);
  const { slots } = await slotsIn(ground, options, members, signal);
  const wanted = questionsOf(slots, placesOf(options, ground, members));
  const { values, described } = await askKolada(wanted, service, signal, (answered, of) =>
    tell(progress, 'fetch', answered / of),
  );
  return { values, described: [...described.values()], members, today: options.today ?? todayHere(), unread: [] };
}

/** What the answer would change in the workbook as it is now. Formulas of people's own stand. */
async function planned(
  options: FetchOptions,
  ground: Ground,
  answer: FetchAnswer,
  signal: AbortSignal,
): Promise<FetchPlan> {
  const { loaded, figures, municipality } = ground;
  const found = await slotsIn(ground, options, answer.members, signal);
  const work = planFetch(loaded.cells, found, {
    values: answer.values,
    described: answer.described && new Map(answer.described.map((one) => [one.id, one])),
    figures,
    places: placesOf(options, ground, answer.members),
    years: options.years,
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
  const answer = await (options.given === undefined
    ? ask(options, ground, progress, signal)
    : readGiven(options, ground, signal));
  stopIfCancelled(signal);
  tell(progress, 'compare');
  const plan = await planned(options, ground, answer, signal);
  const byKey = new Map(ground.loaded.model.indicators.map((indicator) => [indicator.key, indicator]));
  return {
    options,
    municipality: ground.municipality,
    peers: placesOf(options, ground, answer.members).peers?.title ?? null,
    answer,
    plan,
    notes: plan.notes.map(noteMessage),
    comparisons: plan.comparisons.map((compared) => {
      const indicator = byKey.get(compared.indicator)!;
      const { kpi } = compared;
      return { indicator: indicator.key, kpi, text: comparisonText(indicator, ground.municipality.title, compared) };
    }),
  };
}

const place = (cell: FetchPlan['changes'][number]['cell']): string => `${cell.sheet}|${cell.row}`;

/** Writes the ticked cells of what was shown, all or nothing. Kolada is not asked again. */
export async function apply(
  { preview: seen, cells }: ApplyFetchOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<ApplyFetchValue> {
  const ground = await prepare(seen.options, progress, signal);
  const plan = await planned(seen.options, ground, seen.answer, signal);
  requireSeen(seen.plan.changes, plan.changes);
  requireSeen(seen.plan.anchors, plan.anchors);
  const ticked = cells === null ? null : new Set(cells.map(addressText));
  const written = plan.changes.filter((one) => (ticked === null ? one.ticked : ticked.has(addressText(one.cell))));
  if (written.length === 0) return { written: [], undoable: false };
  const rows = new Set(written.map(({ cell }) => place(cell)));
  tell(progress, 'write');
  const { undoable } = await runAction(
    {
      cells: plainCells(written, ground.loaded.cells),
      anchors: [...plan.anchors.filter((anchor) => rows.has(place(anchor))), ...namesOf(written, ground.loaded)],
    },
    signal,
    withMemory(plan.memory),
  );
  return { written, undoable };
}
