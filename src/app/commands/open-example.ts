import { type ExamplePlan, planOpenExample } from '../../domain/planning/open-example';
import { settingsFrom } from '../../excel';
import { defineCommand } from '../define';
import { type ExampleId, exampleAddress } from '../example-list';
import { CommandFailed } from '../failures';
import { cellsOf, type ChosenFile } from '../other-file';
import { type ActionValue, requireSeen, runAction } from '../run-plan';
import { load, type Loaded, tell, understand } from '../workbook';

export interface PreviewOpenExampleOptions {
  readonly example: ExampleId;
}

export interface OpenExampleOptions {
  /** What the user saw. */
  readonly preview: ExamplePlan & { readonly example: ExampleId };
}

export type ExamplePreview = OpenExampleOptions['preview'];

/** The example's file, from where the pane's own files are. @throws CommandFailed `PartNotLoaded` */
async function fileOf(example: ExampleId, signal: AbortSignal): Promise<ChosenFile> {
  const address = exampleAddress(example);
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return null;
  });
  if (!response?.ok) throw new CommandFailed('PartNotLoaded');
  const bytes = await response.arrayBuffer();
  return { name: address, size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes) };
}

async function planned(example: ExampleId, loaded: Loaded, signal: AbortSignal): Promise<ExamplePreview> {
  // Two municipalities' levels and settings in one workbook would be read as one.
  if (loaded.model.regions.length > 0) throw new CommandFailed('WorkbookInUse');
  const { cells, widths } = await cellsOf(await fileOf(example, signal), signal);
  const { model } = await understand(cells, settingsFrom(null), null, signal);
  return { ...planOpenExample(example, { cells, widths, regions: model.regions }, loaded.cells), example };
}

/** *Öppna exempel*: the sheets that would be added to the open workbook. Nothing is written. */
export const previewOpenExample = defineCommand(
  'previewOpenExample',
  async ({ example }: PreviewOpenExampleOptions, progress, signal): Promise<ExamplePreview> =>
    planned(example, await load({ occasion: null }, progress, signal), signal),
);

/** Adds the sheets; none that is there is touched, and *Ångra* takes them away again. */
export const openExample = defineCommand(
  'openExample',
  async ({ preview }: OpenExampleOptions, progress, signal): Promise<ActionValue> => {
    const now = await planned(preview.example, await load({ occasion: null }, progress, signal), signal);
    requireSeen(preview, now);
    tell(progress, 'write');
    return runAction({ sheets: now.sheets.map(({ sheet }) => sheet) }, signal);
  },
);
