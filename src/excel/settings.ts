import { ExcelError } from './errors';
import { EMPTY_SETTINGS, type FileSettings, settingsSchema } from './settings-schema';
import { watched } from './watchdog';

/** The one key under which everything is kept in the document settings. */
export const SETTINGS_KEY = 'rodaTraden';

export interface StoredSettings {
  readonly settings: FileSettings;
  /** Something stands under our key that is not ours to understand (a newer version, or damaged). */
  readonly unreadable: boolean;
}

/** Reads what the file holds, checked. Nothing there, or nothing understood, is the empty settings. */
export const readSettings = (): StoredSettings => settingsFrom(Office.context.document.settings.get(SETTINGS_KEY));

/** What a workbook's settings say, checked: this one's, or those that stand in another file. */
export function settingsFrom(stored: unknown): StoredSettings {
  if (stored === null || stored === undefined) return { settings: EMPTY_SETTINGS, unreadable: false };
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? { settings: parsed.data, unreadable: false } : { settings: EMPTY_SETTINGS, unreadable: true };
}

/** Where something we could not read is put aside before we write in its place. */
const ASIDE_KEY = `${SETTINGS_KEY}.unread`;

const put = (key: string, value: unknown): void => {
  const store = Office.context.document.settings;
  if (value === null || value === undefined) store.remove(key);
  else store.set(key, value);
};

/**
 * Changes the settings and waits until Excel says they are kept.
 * @throws ExcelError when it does not; then they are what they were, so that no later save keeps them
 */
export async function changeSettings(change: (settings: FileSettings) => FileSettings): Promise<FileSettings> {
  const { settings, unreadable } = readSettings();
  const next = change(settings);
  const store = Office.context.document.settings;
  const before: unknown = store.get(SETTINGS_KEY);
  const aside: unknown = store.get(ASIDE_KEY);
  if (unreadable) store.set(ASIDE_KEY, before);
  store.set(SETTINGS_KEY, next);
  try {
    await watched(save(store));
  } catch (error) {
    put(SETTINGS_KEY, before);
    put(ASIDE_KEY, aside);
    throw error;
  }
  return next;
}

const save = (store: Office.Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    store.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new ExcelError('Unexpected', `settings: ${result.error.code}`));
    });
  });
