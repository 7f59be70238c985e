/**
 * The ribbon's buttons. Each opens the pane and asks it to start: writing always shows a preview first, and results
 * need a place to stand. Runs in the shared runtime, in the same page as the pane.
 */
import { askPane, onRibbonCommand, type PaneRequest, showPane, whenReady } from '../app';

/** Function names of the manifest (ExecuteFunction). */
export const RIBBON_FUNCTIONS: Readonly<Record<string, PaneRequest>> = {
  checkWorkbook: 'check',
  writeStatus: 'writeStatus',
  createReport: 'report',
};

/** Ties the manifest's function names to the pane. Outside Excel there is no ribbon. */
export async function connectRibbon(): Promise<void> {
  const host = await whenReady();
  if (host.kind !== 'excel') return;
  for (const [name, request] of Object.entries(RIBBON_FUNCTIONS)) {
    onRibbonCommand(name, async () => {
      askPane(request);
      await showPane();
    });
  }
}

void connectRibbon();
