import { defineCommand } from '../define';
import type { ApplyFetchOptions, ApplyFetchValue, FetchOptions, FetchPreview, FetchQuestions } from '../kolada-options';

/** Loaded when it is asked for: once a report. */
const fetching = () => import(/* webpackChunkName: "kolada" */ '../kolada/fetch');

/** What would be sent to Kolada, and where: ids and years. Nothing is sent. */
export const prepareFetch = defineCommand(
  'prepareFetch',
  async (options: FetchOptions, progress, signal): Promise<FetchQuestions> =>
    (await fetching()).questions(options, progress, signal),
);

/** *Hämta från Kolada*: every cell that would change, old → new. Nothing is written. */
export const previewFetch = defineCommand(
  'previewFetch',
  async (options: FetchOptions, progress, signal): Promise<FetchPreview> =>
    (await fetching()).preview(options, progress, signal),
);

/** Writes the ticked cells, all or nothing, read back and undoable. `run` on the command line never does this. */
export const applyFetch = defineCommand(
  'applyFetch',
  async (options: ApplyFetchOptions, progress, signal): Promise<ApplyFetchValue> =>
    (await fetching()).apply(options, progress, signal),
);
