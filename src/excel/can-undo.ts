import { readSettings } from './settings';

/** True when the file holds something that *Ångra* can put back. Apart from `undo.ts`: asked at every reading. */
export const canUndo = (): boolean => readSettings().settings.undo.length > 0;
