import type { KeyFigure } from '../../domain/kolada';
import { addressText } from '../../domain/model';
import type { ActionValue, Command, FetchOptions, PaneCommands } from '../services';
import {
  type FigureSearchText,
  type Given,
  type KoladaAsk,
  type KoladaChoice,
  type KoladaPick,
  type KoladaTask,
  NO_CHOICE,
} from './kolada-task';
import type { Failed } from './pane-state';
import type { Store } from './store';

/** *Hämta från Kolada* and *Sök nyckeltal*. Kolada is asked by `fetch` and by nothing else. */
export interface KoladaController {
  /** Shows what would be asked with a choice; without one as was chosen last time, else the workbook's own municipality and all its years. */
  readonly open: (choice?: KoladaChoice) => Promise<void>;
  /** Asks Kolada what is shown, and shows the cells it would change. */
  readonly fetch: () => Promise<void>;
  /** The same of a pasted table or a chosen file: nothing is sent. */
  readonly readGiven: (given: Given) => Promise<void>;
  /** Key figures for an indicator; `text` is searched for to begin with, else the indicator's title. */
  readonly pick: (indicator: KoladaPick['indicator'], text?: string) => Promise<void>;
  /** `most` at the most; absent: one page. */
  readonly search: (query: FigureSearchText, most?: number) => Promise<void>;
  /** Asks Kolada for the description of the key figure chosen, and its newest value. */
  readonly describe: () => Promise<void>;
  /** Changes the choice and leaves the question to be asked for anew. */
  readonly choose: (more: Partial<KoladaChoice>) => void;
  /** Shows the cells that a key figure would fill. */
  readonly chooseFigure: (figure: KeyFigure) => Promise<void>;
  /** Writes what is ticked. Null: it failed, or nothing is shown. */
  readonly carryOut: (task: KoladaTask) => Promise<ActionValue | null>;
}

/** Key figures shown at first, and as many more each time. */
export const MOST_FIGURES = 50;

export interface KoladaPorts {
  readonly store: Store;
  readonly commands: PaneCommands;
  /** Runs a command with progress and cancel; null when it failed, was cancelled, or another one is at work. */
  readonly run: <Options, Value>(command: Command<Options, Value>, options: Options) => Promise<Value | null>;
  readonly fail: (command: Failed['command'], failure: Failed['failure']) => void;
}

export function createKolada({ store, commands, run, fail }: KoladaPorts): KoladaController {
  /** Searches under way: only the last one's answer is shown. */
  let searches = 0;

  const show = (task: KoladaTask): void => store.dispatch({ type: 'taskOpened', task });

  /** The task that is shown, or what it came from. */
  function askShown(): KoladaAsk | null {
    const { task } = store.state();
    if (task?.kind === 'koladaAsk') return task;
    return task?.kind === 'koladaCells' || task?.kind === 'koladaId' ? task.ask : null;
  }

  async function previewed(given: FetchOptions['given'] | null): Promise<void> {
    const ask = askShown();
    if (ask === null) return;
    const preview = await run(commands.previewFetch, given ? { ...ask.choice, given } : ask.choice);
    if (preview === null) return;
    const ticked = preview.plan.changes.filter((change) => change.ticked).map(({ cell }) => addressText(cell));
    const rows = preview.plan.newRows.map(({ key }) => key);
    show({ kind: 'koladaCells', ask, preview, ticked, columns: [], rows });
  }

  return {
    async open(wanted) {
      const groups = await run(commands.koladaGroups, { municipality: wanted?.municipality ?? null });
      if (groups === null) return;
      const choice = wanted ?? groups.remembered ?? NO_CHOICE;
      const before = askShown();
      // Without a municipality there is nothing to put together yet: the view asks for one.
      const questions = groups.municipality === null ? null : await run(commands.prepareFetch, choice);
      const years = choice.years === null && questions !== null ? questions.years : (before?.years ?? []);
      show({ kind: 'koladaAsk', groups, choice, years, questions });
    },
    fetch: () => previewed(null),
    readGiven: previewed,
    async pick(indicator, text = indicator.title ?? '') {
      const ask = askShown();
      const about = { area: null, municipalitiesOnly: true };
      let query: FigureSearchText = { ...about, text };
      let found = await run(commands.searchKeyFigures, { ...query, most: MOST_FIGURES });
      if (found !== null && found.figures.length === 0 && text !== '') {
        query = { ...about, text: '' };
        found = await run(commands.searchKeyFigures, { ...query, most: MOST_FIGURES });
      }
      if (found !== null)
        show({ kind: 'koladaId', ask, indicator, query, found, preview: null, described: null, fields: [] });
    },
    choose(more) {
      const ask = askShown();
      if (ask !== null) show({ ...ask, choice: { ...ask.choice, ...more }, questions: null });
    },
    async search(query, most = MOST_FIGURES) {
      // Not through run(): a search is instant and touches no workbook, and no letter typed may be lost to another one.
      const mine = ++searches;
      const options = { ...query, most };
      const result = await commands.searchKeyFigures.run(options, () => {}, new AbortController().signal);
      const { task } = store.state();
      if (mine !== searches || task?.kind !== 'koladaId') return;
      if (result.ok) show({ ...task, query, found: result.value, preview: null, described: null, fields: [] });
      else fail('searchKeyFigures', result.failure);
    },
    async chooseFigure(figure) {
      const { task } = store.state();
      if (task?.kind !== 'koladaId') return;
      const preview = await run(commands.previewKoladaId, { indicator: task.indicator.key, figure });
      if (preview === null) return;
      const fields = preview.changes.filter(({ ticked }) => ticked).map(({ field }) => field);
      show({ ...task, preview, described: null, fields });
    },
    async describe() {
      const { task } = store.state();
      if (task?.kind !== 'koladaId' || task.preview === null) return;
      const { id } = task.preview.options.figure;
      const municipality = task.ask?.choice.municipality ?? null;
      const described = await run(commands.describeKeyFigure, { kpi: id, municipality });
      const now = store.state().task;
      if (described !== null && now?.kind === 'koladaId' && now.preview?.options.figure.id === id)
        show({ ...now, described });
    },
    async carryOut(task) {
      if (task.kind === 'koladaCells') {
        const ticked = new Set(task.ticked);
        const cells = task.preview.plan.changes.map(({ cell }) => cell).filter((cell) => ticked.has(addressText(cell)));
        const { columns, rows } = task;
        const value = await run(commands.applyFetch, { preview: task.preview, cells, columns, rows });
        return value && { written: value.written.length + value.added.length, sheets: [], undoable: value.undoable };
      }
      if (task.kind === 'koladaAsk' || task.preview === null) return null;
      return run(commands.fillKoladaId, { preview: task.preview, fields: task.fields });
    },
  };
}
