import { type Finding, type Model, type RegionKind, SEVERITIES } from '../domain/model';
import { type Mapping, parseMapping } from '../domain/reading';
import { SETTINGS_KEY, settingsFrom, type StoredSettings } from '../excel';
import type { FileCells } from '../xlsx-reading';
import type { Progress } from './command';
import { CommandFailed } from './failures';
import { whatWasFound } from './found';
import { runSliced, stopIfCancelled } from './slices';
import { judgeAndCheck, occasionFor, tell, understand } from './workbook';

/** A file the user has chosen. A browser's `File` is one. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What was read of another workbook's file: shown before anything of it is taken. */
export interface OtherSummary {
  readonly sheets: readonly { readonly name: string; readonly kinds: readonly RegionKind[] }[];
  /** Sheets too large to be read. */
  readonly tooLarge: readonly string[];
  /** What the checks say of the file, the worst first. */
  readonly findings: readonly Finding[];
}

/** Another workbook's file, read. */
export interface OtherFile {
  readonly name: string;
  readonly model: Model;
  readonly summary: OtherSummary;
}

/** Loaded when a file has been chosen: few sittings read one. */
const reader = () => import('../xlsx-reading');

/**
 * The bytes of a file the user has chosen.
 * @throws CommandFailed `FileTooLarge`, `FileUnreadable`
 */
export async function bytesOf(file: ChosenFile): Promise<Uint8Array> {
  const { MOST } = await reader();
  // Before its bytes are asked for: the memory is the pane's.
  if (file.size > MOST.bytes) throw new CommandFailed('FileTooLarge', { file: file.name });
  const bytes = await file.arrayBuffer().catch(() => {
    throw new CommandFailed('FileUnreadable', { file: file.name });
  });
  return new Uint8Array(bytes);
}

/** Its cells, where it is an .xlsx. @throws CommandFailed `File…`: why it can't be read */
export async function cellsOf(file: ChosenFile, signal: AbortSignal): Promise<FileCells> {
  const { readCells, XlsxError } = await reader();
  const bytes = await bytesOf(file);
  stopIfCancelled(signal);
  try {
    return await runSliced(readCells(bytes), signal);
  } catch (error) {
    throw error instanceof XlsxError ? new CommandFailed(`File${error.code}`, { file: file.name }) : error;
  }
}

const byWeight = (a: Finding, b: Finding): number => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** The add-in's own settings in the file, as it keeps them; what can't be read is as if it were not there. */
function settingsOf({ settings }: FileCells): StoredSettings {
  try {
    return settingsFrom(JSON.parse(settings[SETTINGS_KEY] ?? 'null') as unknown);
  } catch {
    return settingsFrom(null);
  }
}

/** The columns that somebody has pointed out in the file; one that can't be used leaves it to the headings. */
function mappingIn(stored: unknown): Mapping | null {
  const parsed = stored === null || stored === undefined ? null : parseMapping(stored);
  return parsed?.ok ? parsed.value : null;
}

/**
 * Reads a file as the workbook it is: with the mapping and the own sheets that the add-in remembers in it. Nothing is
 * computed, changed or sent; the file is closed again.
 * @throws CommandFailed `File…`: why it can't be read, `FileNoGoals`: it holds neither goals nor indicators
 */
export async function readOtherFile(file: ChosenFile, progress: Progress, signal: AbortSignal): Promise<OtherFile> {
  tell(progress, 'file');
  const found = await cellsOf(file, signal);
  const { cells, tooLarge } = found;
  const stored = settingsOf(found);
  tell(progress, 'understand');
  const { model } = await understand(cells, stored, mappingIn(stored.settings.mapping), signal);
  if (model.goals.length + model.indicators.length === 0) {
    throw new CommandFailed('FileNoGoals', { file: file.name, found: whatWasFound(model, cells) });
  }
  const { occasion } = occasionFor(null, model);
  const { findings } = await judgeAndCheck(model, cells, occasion, progress, signal);
  return {
    name: file.name,
    model,
    summary: {
      sheets: cells.sheets.map(({ name }) => ({
        name,
        kinds: [...new Set(model.regions.filter(({ sheet }) => sheet === name).map(({ kind }) => kind))],
      })),
      tooLarge,
      findings: [...findings].sort(byWeight),
    },
  };
}
