import { EVERYTHING, type TakeNames } from '../../domain/planning/take/take-plan';
import type { NewYearChoice } from '../../domain/planning';
import type { ActionValue, ChosenFile, Command, ExampleId, PaneCommands, PointedColumn } from '../services';
import type { KoladaController } from './kolada';
import type { Store } from './store';
import type { Task, TaskKind } from './task';

/** Actions that are looked at before they are done: each shows what it would change. */
export interface TasksController {
  /** Shows what an action would change. */
  readonly open: (task: TaskKind) => Promise<void>;
  /** *Öppna exempel*: shows the sheets that would be added. */
  readonly openExample: (example: ExampleId) => Promise<void>;
  /** Shows the new year with other choices. */
  readonly chooseNewYear: (choice: NewYearChoice) => Promise<void>;
  /** *Hämta mål från annan arbetsbok*: reads a chosen file and shows what taking it would do. */
  readonly take: (file: ChosenFile) => Promise<void>;
  /** Shows the same file with other words before its numbers, or another owner. */
  readonly nameTaken: (names: TakeNames) => Promise<void>;
  /** *Peka ut en tabell*: shows the headings in the row of the active cell, to be told what they are. */
  readonly pointOut: () => Promise<void>;
  /** Keeps what the columns of the pointed-out table are, and shows what is read with it. */
  readonly saveTable: (columns: readonly PointedColumn[]) => Promise<void>;
  /** Does what is shown, and reads what came of it. */
  readonly carryOut: () => Promise<void>;
}

export interface TasksPorts {
  readonly store: Store;
  readonly commands: PaneCommands;
  /** Runs a command with progress and cancel; null when it failed, was cancelled, or another one is at work. */
  readonly run: <Options, Value>(command: Command<Options, Value>, options: Options) => Promise<Value | null>;
  /** Reads what came of an action, and gives the view that is shown its own again. */
  readonly readAgain: () => Promise<void>;
  /** Shows anew what a command found to be no longer so. */
  readonly showAgain: (show: () => Promise<void>) => Promise<void>;
  readonly kolada: KoladaController;
}

export function createTasks({ store, commands, run, readAgain, showAgain, kolada }: TasksPorts): TasksController {
  const show = (task: Task): void => store.dispatch({ type: 'taskOpened', task });

  /** Carries out the action that is shown. */
  async function act(): Promise<ActionValue | null> {
    const { task } = store.state();
    switch (task?.kind) {
      case undefined:
      // Changes no cell: what is told of a table is kept by `saveTable`.
      case 'pointOut':
        return null;
      case 'goalTable':
        return run(commands.writeGoalTable, { preview: task.preview });
      case 'newYear':
        return run(commands.writeNewYear, { preview: task.preview });
      case 'examples':
        return run(commands.removeExamples, { preview: task.preview });
      case 'openExample':
        return run(commands.openExample, { preview: task.preview });
      case 'take':
        return run(commands.writeTake, { preview: task.preview, choice: task.choice });
      case 'koladaAsk':
      case 'koladaCells':
      case 'koladaId':
        return kolada.carryOut(task);
    }
  }

  /** The action that is shown, made anew. Kolada is not asked again unasked: what would be asked is shown. */
  async function planAgain(): Promise<void> {
    const { task } = store.state();
    switch (task?.kind) {
      case 'goalTable':
      case 'examples':
        return tasks.open(task.kind);
      case 'openExample':
        return tasks.openExample(task.preview.example);
      case 'newYear':
        return tasks.chooseNewYear(task.preview.choice);
      case 'take':
        return tasks.nameTaken(task.preview.plan.names);
      case 'koladaCells':
        return kolada.open(task.ask.choice);
      case 'koladaId':
        return task.preview === null ? undefined : kolada.chooseFigure(task.preview.options.figure);
      case 'koladaAsk':
      case 'pointOut':
      case undefined:
        return;
    }
  }

  const tasks: TasksController = {
    async open(task) {
      switch (task) {
        case 'goalTable': {
          const preview = await run(commands.previewGoalTable, {});
          if (preview) show({ kind: task, preview });
          return;
        }
        case 'newYear':
          return tasks.chooseNewYear({ followUp: null, ended: [] });
        case 'examples': {
          const preview = await run(commands.previewExamples, {});
          if (preview) show({ kind: task, preview });
        }
      }
    },
    async openExample(example) {
      const preview = await run(commands.previewOpenExample, { example });
      if (preview) show({ kind: 'openExample', preview });
    },
    async chooseNewYear(choice) {
      const preview = await run(commands.previewNewYear, choice);
      if (preview) show({ kind: 'newYear', preview });
    },
    async take(file) {
      const preview = await run(commands.previewTake, { source: file, names: null });
      if (preview) show({ kind: 'take', preview, choice: EVERYTHING });
    },
    async nameTaken(names) {
      const { task } = store.state();
      if (task?.kind !== 'take') return;
      const preview = await run(commands.previewTake, { source: task.preview.other, names });
      if (preview) show({ kind: 'take', preview, choice: EVERYTHING });
    },
    async pointOut() {
      store.dispatch({ type: 'viewed', view: 'read' });
      const preview = await run(commands.headingsAtSelection, {});
      if (preview) show({ kind: 'pointOut', preview });
    },
    async saveTable(columns) {
      const { task } = store.state();
      if (task?.kind !== 'pointOut') return;
      const value = await run(commands.saveTable, { table: task.preview, columns });
      if (!value) return;
      store.dispatch({ type: 'readDone', value });
      store.dispatch({ type: 'noticed', notice: { kind: 'mappingSaved' } });
    },
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
  };
  return tasks;
}
