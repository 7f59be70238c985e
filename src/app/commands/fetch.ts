import { defineCommand } from '../define';
import { apply, preview, questions } from '../kolada/fetch';

/** What would be sent to Kolada, and where: ids and years. Nothing is sent. */
export const prepareFetch = defineCommand('prepareFetch', questions);

/** *Hämta från Kolada*: every cell that would change, old → new. Nothing is written. */
export const previewFetch = defineCommand('previewFetch', preview);

/** Writes the ticked cells, all or nothing, read back and undoable. `run` on the command line never does this. */
export const applyFetch = defineCommand('applyFetch', apply);
