import type { OfficeThemeColors, RequiredOptions } from '../options';

/** Document settings as Office.js reads and writes them: name → JSON text. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  write(settings: Record<string, string>): void;
}

/** What the page may ask of the document it is opened for. Functions, because another workbook may be attached later. */
export interface ContextSource {
  readonly options: RequiredOptions;
  documentUrl(): string;
  readOnly(): boolean;
  readonly settings: SettingsStore;
}

const APP_EXCEL = 1;
const ACTIVATED_INSERTED = 1;
const DISPLAY_TASKPANE = 2;

const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16);

const themeJson = (theme: OfficeThemeColors | null): string =>
  JSON.stringify(
    theme ? Object.fromEntries(Object.entries(theme).map(([key, value]) => [key, colorNumber(value)])) : {},
  );

/** The object `window.external.GetContext()` gives: everything Office.js asks once when it starts. */
export function createContext(source: () => ContextSource, later: (task: () => void) => void): object {
  const options = (): RequiredOptions => source().options;
  const settings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(source().settings.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], done: (status: number) => void): void {
      const next: Record<string, string> = {};
      keys.forEach((key, index) => (next[key] = values[index]!));
      source().settings.write(next);
      later(() => done(0));
    },
    RefreshAsync(done: () => void): void {
      later(done);
    },
  };
  return {
    GetAppType: () => APP_EXCEL,
    GetSolutionRef: () => 'a6d3c1f4-6a35-4c0e-9d54-5f3f1d3b7c10',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options().locale,
    GetAppDataLocale: () => options().dataLocale,
    GetDocUrl: () => source().documentUrl(),
    GetAppCapabilities: () => (source().readOnly() ? 1 : 0),
    GetActivationMode: () => ACTIVATED_INSERTED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-4000-8000-000000000000',
    GetInstanceId: () => 'emulated-excel',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: options().excelApi,
        RichApiRuntime: '1.2',
        RichApiRuntimeFlag: '1.2',
        DelayForCellEdit: '1.1',
        DialogApi: '1.2',
        Settings: '1.1',
        OpenBrowserWindowApi: '1.1',
        SharedRuntime: '1.1',
        RibbonApi: '1.1',
        AddInCommands: '1.1',
      }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17328.20162',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => DISPLAY_TASKPANE,
    GetOfficeThemeInfo: () => themeJson(options().theme),
    GetSettings: () => settings,
  };
}
