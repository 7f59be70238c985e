import { speaks } from './session';

/** The oldest ExcelApi the add-in runs on (manifest and this gate say the same). */
export const FLOOR = '1.11';

export type HostState =
  /** In Excel, and new enough. */
  | { readonly kind: 'excel'; readonly platform: string }
  /** In Excel, but older than the floor. */
  | { readonly kind: 'tooOld'; readonly platform: string }
  /** The page was opened outside Excel. */
  | { readonly kind: 'noExcel' };

/** Resolves when Office.js is ready. */
export async function whenReady(): Promise<HostState> {
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Excel) return { kind: 'noExcel' };
  const platform = String(info.platform);
  return speaks(FLOOR) ? { kind: 'excel', platform } : { kind: 'tooOld', platform };
}

/** Language of Excel's own menus, "sv-SE". */
export const displayLanguage = (): string => Office.context.displayLanguage;

export interface HostTheme {
  /** "#RRGGBB" */
  readonly background: string;
  readonly foreground: string;
}

/** Colours of the Office theme; null on the web, where Office.js does not say (office-js #6134). */
export function officeTheme(): HostTheme | null {
  const theme = Office.context.officeTheme;
  if (!theme?.bodyBackgroundColor || !theme.bodyForegroundColor) return null;
  return { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor };
}

/** Ties a ribbon button's function name to what it does; Excel is told when it is done, whatever came of it. */
export function onRibbonCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
}

/** Opens the pane (shared runtime); used by ribbon commands whose answer needs a page. */
export const showPane = async (): Promise<void> => Office.addin.showAsTaskpane();
