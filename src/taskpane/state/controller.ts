import { TOUCHES } from '../../app/touches';
import { type CellAddress, type Occasion, occasionCode } from '../../domain/model';
import type {
  AppFailure,
  ChangeOptions,
  ChangesValue,
  Command,
  CommandId,
  ExportFilesValue,
  ExportFormat,
  MappingCorrection,
  PaneCommands,
  PaneRequest,
  ReportOptions,
  Watch,
  UnmarkedColumn,
} from '../services';
import { createKolada, type KoladaController } from './kolada';
import type { ChangeKind, Notice, View } from './pane-state';
import { createTasks, type TasksController } from './tasks';
import type { AfterWriting } from './reducer';
import type { Store } from './store';

export type Changes = ChangeOptions['changes'];

/**
 * What the user can do, in one place. One command runs at a time and its outcome goes to the store. Nothing here knows
 * a rule of the domain.
 */
export interface Controller extends TasksController {
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
  readonly kolada: KoladaController;
  readonly undo: () => Promise<void>;
  readonly report: (options: Omit<ReportOptions, 'occasion'>) => Promise<void>;
  readonly writeFindings: () => Promise<void>;
  /** A file to hand over, as text; null where it could not be made. Nothing in the workbook changes. */
  readonly exportFile: (format: ExportFormat) => Promise<ExportFilesValue | null>;
  readonly saveMapping: (corrections: readonly MappingCorrection[]) => Promise<void>;
  readonly show: (cell: CellAddress) => Promise<void>;
  /** *Visa målet i markerad cell*: opens in *Bedöm* what the active cell speaks of, and says so where it is no goal. */
  readonly showSelected: () => Promise<void>;
  /** Reads again what is shown, and stays where the user is. */
  readonly reread: () => Promise<void>;
  /** Excel has told of a change by somebody. */
  readonly workbookChanged: () => void;
  /** What a ribbon button asks for. */
  readonly answer: (request: PaneRequest) => Promise<void>;
  /** Stops the running command at the next place where nothing is half-written. */
  readonly cancel: () => void;
}

/** Runs that change nothing that is read: undone, what is shown still stands. */
const UNREAD: readonly Notice['kind'][] = ['written', 'reported', 'mappingSaved'];

/** With the year that is judged: a term. */
const EARLIER_YEARS = 3;

export function createController(store: Store, commands: PaneCommands, watch: Watch): Controller {
  let running: AbortController | null = null;
  /** Changes told of since the pane opened: one told while the workbook is read may have come too late for it. */
  let changes = 0;
  /** Cells that would not take new columns since the pane opened: the next preview stands clear of them. */
  const refusing: CellAddress[] = [];

  /** Runs a command and hands its value on; null when it failed, was cancelled, or another one is at work. */
  async function run<Options, Value>(command: Command<Options, Value>, options: Options): Promise<Value | null> {
    if (running !== null) return null;
    const aborter = new AbortController();
    running = aborter;
    store.dispatch({ type: 'started', command: command.id });
    const touches = TOUCHES[command.id];
    const seen = changes;
    if (touches === 'reads') void watch.start();
    if (touches === 'writes') await watch.stop();
    const result = await command.run(
      options,
      (progress) => store.dispatch({ type: 'progressed', progress }),
      aborter.signal,
    );
    if (touches === 'writes') void watch.start();
    running = null;
    store.dispatch({ type: 'ended' });
    if (result.ok) {
      if (touches === 'reads') store.dispatch({ type: 'workbookChanged', changed: changes !== seen });
      return result.value;
    }
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
      const options = { ...occasion(), earlier: EARLIER_YEARS, ours, refusing: [...refusing] };
      const value = await run(commands.previewStatus, options);
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
      const after = { canUndo: value.undoable, lastRun: store.state().read?.lastRun ?? null };
      store.dispatch({ type: 'noticed', notice: { kind: 'templateMade', value }, after });
    },
    ...createTasks({ store, commands, run, readAgain, showAgain, kolada }),
    kolada,
    async undo() {
      const { notice, read } = store.state();
      const value = await run(commands.undo, {});
      // Cells that are read are as before: what is known of the workbook is not. Where what was done is no longer told,
      // it may have been anything.
      if (value && notice?.kind === 'acted') await readAgain();
      else if (value && read !== null && !(notice && UNREAD.includes(notice.kind))) await controller.reread();
      // Where nothing is left to read, the pane begins again.
      if (value && store.state().failed?.failure.code === 'NoGoals') store.dispatch({ type: 'forgotten' });
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
    async showSelected() {
      store.dispatch({ type: 'viewed', view: 'judge' });
      // Rows may have moved: a goal is pointed at in the workbook as it is.
      if (store.state().judged === null || store.state().changed) await controller.judge();
      const { judged } = store.state();
      if (judged === null) return;
      const found = await run(commands.goalAtSelection, { judged });
      if (found) store.dispatch({ type: 'goalOpened', ...found });
    },
    async reread() {
      const { view, preview, ours, checked, judged } = store.state();
      if (preview !== null) await controller.preview(ours);
      else if (view === 'judge' || judged !== null) await controller.judge();
      else if (view === 'check' || checked !== null) await controller.check();
      else await controller.read();
    },
    workbookChanged() {
      changes += 1;
      if (store.state().read !== null) store.dispatch({ type: 'workbookChanged', changed: true });
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
