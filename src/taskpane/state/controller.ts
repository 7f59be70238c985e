import type { NewYearChoice } from '../../domain/planning';
import { EVERYTHING, type TakeNames } from '../../domain/planning/take/take-plan';
import { type CellAddress, type Occasion, occasionCode } from '../../domain/model';
import type {
  ActionValue,
  AppFailure,
  ChangeOptions,
  ChangesValue,
  ChosenFile,
  Command,
  CommandId,
  ExportFilesValue,
  ExportFormat,
  MappingCorrection,
  PaneCommands,
  PaneRequest,
  ReportOptions,
  UnmarkedColumn,
} from '../services';
import { createKolada, type KoladaController } from './kolada';
import type { ChangeKind, View } from './pane-state';
import type { TaskKind } from './task';
import type { AfterWriting } from './reducer';
import type { Store } from './store';

export type Changes = ChangeOptions['changes'];

/**
 * What the user can do, in one place. One command runs at a time and its outcome goes to the store. Nothing here knows
 * a rule of the domain.
 */
export interface Controller {
  /** Shows a step. *Kontrollera* and *Bedöm* fetch what they show when it isn't known yet: both only read. */
  readonly go: (view: View) => Promise<void>;
  readonly chooseOccasion: (occasion: Occasion) => Promise<void>;
  readonly read: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly judge: () => Promise<void>;
  /** Shows what would be written, in *Bedöm*. `ours`: columns without a mark that the user says the add-in made. */
  readonly preview: (ours?: readonly UnmarkedColumn[]) => Promise<void>;
  /** Writes what the preview showed. */
  readonly write: () => Promise<void>;
  /** Carries out fixes the user has seen, old → new, and checks again. */
  readonly fix: (fixes: ChangeOptions) => Promise<void>;
  /** *Kvittera*: a finding is to stand, and why; null takes that back. Checks again. */
  readonly acknowledge: (key: string, reason: string | null) => Promise<void>;
  /** Writes a person's assessment in the goal's own cells, old → new seen, and judges again. */
  readonly assess: (goal: string, changes: Changes) => Promise<void>;
  /** *Skapa mall*, and reads what came of it. */
  readonly template: (model: string) => Promise<void>;
  /** Shows what an action would change. */
  readonly open: (task: TaskKind) => Promise<void>;
  /** Shows the new year with other choices. */
  readonly chooseNewYear: (choice: NewYearChoice) => Promise<void>;
  /** *Hämta mål från annan arbetsbok*: reads a chosen file and shows what taking it would do. */
  readonly take: (file: ChosenFile) => Promise<void>;
  /** Shows the same file with other words before its numbers, or another owner. */
  readonly nameTaken: (names: TakeNames) => Promise<void>;
  readonly kolada: KoladaController;
  /** Does what is shown, and reads what came of it. */
  readonly carryOut: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly report: (options: Omit<ReportOptions, 'occasion'>) => Promise<void>;
  readonly writeFindings: () => Promise<void>;
  /** A file to hand over, as text; null where it could not be made. Nothing in the workbook changes. */
  readonly exportFile: (format: ExportFormat) => Promise<ExportFilesValue | null>;
  readonly saveMapping: (corrections: readonly MappingCorrection[]) => Promise<void>;
  readonly show: (cell: CellAddress) => Promise<void>;
  /** What a ribbon button asks for. */
  readonly answer: (request: PaneRequest) => Promise<void>;
  /** Stops the running command at the next place where nothing is half-written. */
  readonly cancel: () => void;
}

/** With the year that is judged: a term. */
const EARLIER_YEARS = 3;

export function createController(store: Store, commands: PaneCommands): Controller {
  let running: AbortController | null = null;
  /** Cells that would not take new columns since the pane opened: the next preview stands clear of them. */
  const refusing: CellAddress[] = [];

  /** Runs a command and hands its value on; null when it failed, was cancelled, or another one is at work. */
  async function run<Options, Value>(command: Command<Options, Value>, options: Options): Promise<Value | null> {
    if (running !== null) return null;
    const aborter = new AbortController();
    running = aborter;
    store.dispatch({ type: 'started', command: command.id });
    const result = await command.run(
      options,
      (progress) => store.dispatch({ type: 'progressed', progress }),
      aborter.signal,
    );
    running = null;
    store.dispatch({ type: 'ended' });
    if (result.ok) return result.value;
    if (result.failure.code === 'NoRoom') refusing.push(...result.failure.cells);
    fail(command.id, result.failure);
    return null;
  }

  function fail(command: CommandId, failure: AppFailure): void {
    store.dispatch({ type: 'failed', failed: { command, failure } });
  }

  const kolada = createKolada({ store, commands, run, fail });

  const occasion = (): { occasion: Occasion | null } => ({ occasion: store.state().occasion });

  /** What the workbook remembers after writing: the same as reading it again would say. */
  const after = (canUndo: boolean, written: Occasion | null): AfterWriting => ({
    canUndo,
    lastRun: written && { occasion: occasionCode(written), at: new Date().toISOString() },
  });

  /** Carries out the action that is shown. */
  async function act(): Promise<ActionValue | null> {
    const { task } = store.state();
    switch (task?.kind) {
      case undefined:
        return null;
      case 'goalTable':
        return run(commands.writeGoalTable, { preview: task.preview });
      case 'newYear':
        return run(commands.writeNewYear, { preview: task.preview });
      case 'examples':
        return run(commands.removeExamples, { preview: task.preview });
      case 'take':
        return run(commands.writeTake, { preview: task.preview, choice: task.choice });
      case 'koladaAsk':
      case 'koladaCells':
      case 'koladaId':
        return kolada.carryOut(task);
    }
  }

  /** Looks again after cells were changed, and says what was done. */
  async function lookAfter(value: ChangesValue, kind: ChangeKind): Promise<void> {
    await (kind === 'assessed' ? controller.judge() : controller.check());
    const lastRun = store.state().read?.lastRun ?? null;
    store.dispatch({ type: 'noticed', notice: { kind, value }, after: { canUndo: value.undoable, lastRun } });
  }

  /** What an action changed may be all that is known: the view that is shown gets its own again. */
  async function readAgain(): Promise<void> {
    await controller.read();
    if (store.state().view === 'judge') await controller.judge();
  }

  /** What was shown is no longer so: it is shown as it is now, and what went wrong stays to be read. */
  async function showAgain(show: () => Promise<void>): Promise<void> {
    const { failed } = store.state();
    if (failed?.failure.code !== 'CellsChanged') return;
    await show();
    if (store.state().failed === null) store.dispatch({ type: 'failed', failed });
  }

  /** The action that is shown, made anew. Kolada is not asked again unasked: what would be asked is shown. */
  async function planAgain(): Promise<void> {
    const { task } = store.state();
    switch (task?.kind) {
      case 'goalTable':
      case 'examples':
        return controller.open(task.kind);
      case 'newYear':
        return controller.chooseNewYear(task.preview.choice);
      case 'take':
        return controller.nameTaken(task.preview.plan.names);
      case 'koladaCells':
        return kolada.open(task.ask.choice);
      case 'koladaId':
        return task.preview === null ? undefined : kolada.chooseFigure(task.preview.options.figure);
      case 'koladaAsk':
      case undefined:
        return;
    }
  }

  const controller: Controller = {
    async go(view) {
      store.dispatch({ type: 'viewed', view });
      const { read, checked, judged } = store.state();
      if (view === 'check' && checked === null) await controller.check();
      else if (view === 'judge' && judged === null) await controller.judge();
      else if ((view === 'read' || view === 'reports') && read === null) await controller.read();
    },
    async chooseOccasion(chosen) {
      const { view } = store.state();
      store.dispatch({ type: 'occasionChosen', occasion: chosen });
      if (view === 'check') await controller.check();
      else if (view === 'judge') await controller.judge();
    },
    async read() {
      const value = await run(commands.read, occasion());
      if (value) store.dispatch({ type: 'readDone', value });
    },
    async check() {
      const value = await run(commands.check, occasion());
      if (value) store.dispatch({ type: 'checkDone', value });
    },
    async judge() {
      const value = await run(commands.judge, { ...occasion(), earlier: EARLIER_YEARS });
      if (value) store.dispatch({ type: 'judgeDone', value });
    },
    async preview(ours = []) {
      store.dispatch({ type: 'viewed', view: 'judge' });
      const value = await run(commands.previewStatus, { ...occasion(), ours, refusing: [...refusing] });
      if (value) store.dispatch({ type: 'previewDone', value, ours });
    },
    async write() {
      const { preview, ours } = store.state();
      if (preview === null) return;
      const value = await run(commands.writeStatus, { preview, ours });
      if (value)
        store.dispatch({
          type: 'noticed',
          notice: { kind: 'written', value },
          after: after(value.undoable, value.occasion),
        });
      else await showAgain(() => controller.preview(ours));
    },
    async fix(fixes) {
      const value = await run(commands.applyChanges, fixes);
      if (value) await lookAfter(value, 'changed');
      else await showAgain(controller.check);
    },
    async acknowledge(key, reason) {
      const value = await run(commands.acknowledge, { ...occasion(), key, reason });
      if (value) await lookAfter(value, reason === null ? 'reopened' : 'acknowledged');
      else await showAgain(controller.check);
    },
    async assess(goal, changes) {
      const anchors = store.state().judged?.assessing.get(goal) ?? [];
      const value = await run(commands.applyChanges, { changes, anchors });
      if (value) await lookAfter(value, 'assessed');
      else await showAgain(controller.judge);
    },
    async template(model) {
      const value = await run(commands.template, { model, year: null });
      if (!value) return;
      await controller.read();
      store.dispatch({ type: 'noticed', notice: { kind: 'templateMade', sheets: value.sheets } });
    },
    async open(task) {
      switch (task) {
        case 'goalTable': {
          const preview = await run(commands.previewGoalTable, {});
          if (preview) store.dispatch({ type: 'taskOpened', task: { kind: task, preview } });
          return;
        }
        case 'newYear':
          return controller.chooseNewYear({ followUp: null, ended: [] });
        case 'examples': {
          const preview = await run(commands.previewExamples, {});
          if (preview) store.dispatch({ type: 'taskOpened', task: { kind: task, preview } });
        }
      }
    },
    async chooseNewYear(choice) {
      const preview = await run(commands.previewNewYear, choice);
      if (preview) store.dispatch({ type: 'taskOpened', task: { kind: 'newYear', preview } });
    },
    async take(file) {
      const preview = await run(commands.previewTake, { source: file, names: null });
      if (preview) store.dispatch({ type: 'taskOpened', task: { kind: 'take', preview, choice: EVERYTHING } });
    },
    async nameTaken(names) {
      const { task } = store.state();
      if (task?.kind !== 'take') return;
      const preview = await run(commands.previewTake, { source: task.preview.other, names });
      if (preview) store.dispatch({ type: 'taskOpened', task: { kind: 'take', preview, choice: EVERYTHING } });
    },
    kolada,
    async carryOut() {
      const { task } = store.state();
      const value = await act();
      if (!value) return showAgain(planAgain);
      await readAgain();
      // An indicator has got its id so that its values can be fetched.
      if (task?.kind === 'koladaId' && task.ask !== null) await kolada.open(task.ask.choice);
      const lastRun = store.state().read?.lastRun ?? null;
      store.dispatch({
        type: 'noticed',
        notice: { kind: 'acted', value },
        after: { canUndo: value.undoable, lastRun },
      });
    },
    async undo() {
      const acted = store.state().notice?.kind === 'acted';
      const value = await run(commands.undo, {});
      // What an action made is gone again: what is known of the workbook is from before.
      if (value && acted) await readAgain();
      if (value) store.dispatch({ type: 'noticed', notice: { kind: 'undone', value }, after: after(false, null) });
    },
    async report(options) {
      const value = await run(commands.report, { ...options, ...occasion() });
      if (!value) return;
      store.dispatch({ type: 'noticed', notice: { kind: 'reported', value }, after: { reportChoices: options } });
    },
    async writeFindings() {
      const value = await run(commands.writeFindings, occasion());
      if (value) store.dispatch({ type: 'noticed', notice: { kind: 'reported', value } });
    },
    exportFile: (format) => run(commands.exportFiles, { ...occasion(), format }),
    async saveMapping(corrections) {
      const value = await run(commands.saveMapping, { corrections });
      if (!value) return;
      store.dispatch({ type: 'readDone', value });
      store.dispatch({ type: 'noticed', notice: { kind: 'mappingSaved' } });
    },
    async show(cell) {
      // Not through run(): showing a cell is instant, needs no progress bar, and never disturbs a command at work.
      if (running !== null) return;
      const result = await commands.showCell.run({ cell }, () => {}, new AbortController().signal);
      if (!result.ok) fail('showCell', result.failure);
    },
    async answer(request) {
      switch (request) {
        case 'check':
          store.dispatch({ type: 'viewed', view: 'check' });
          return controller.check();
        case 'writeStatus':
          return controller.preview();
        case 'report':
          return controller.go('reports');
      }
    },
    cancel() {
      running?.abort();
    },
  };
  return controller;
}
