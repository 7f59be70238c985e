/** How the emulated Excel runs its answers: soon in the same turn, by timers (lets a page draw), or as the caller says. */
export type Scheduling = 'microtask' | 'timers' | ((task: () => void) => void);

/** "#RRGGBB" each, as Office.context.officeTheme gives them. */
export interface OfficeThemeColors {
  readonly bodyForegroundColor: string;
  readonly bodyBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly controlBackgroundColor: string;
}

export const lightTheme: OfficeThemeColors = {
  bodyForegroundColor: '#262626',
  bodyBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#262626',
  controlBackgroundColor: '#F3F2F1',
};

export const darkTheme: OfficeThemeColors = {
  bodyForegroundColor: '#FFFFFF',
  bodyBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#292929',
};

export interface HostOptions {
  /** Display language of Office, "sv-SE". Chosen when Office.js starts. */
  readonly locale?: string;
  /** Language of numbers and dates in `text`; default: the display language. */
  readonly dataLocale?: string;
  /** 'PC' or 'Mac'. Chosen when Office.js starts. */
  readonly platform?: 'PC' | 'Mac';
  /** Declared version of the set ExcelApi. Chosen when Office.js starts. */
  readonly excelApi?: string;
  /** Null: an Excel that knows no theme, as on the web. */
  readonly theme?: OfficeThemeColors | null;
  readonly scheduling?: Scheduling;
  /** Office.context.document.url; default: made from the book's file name. */
  readonly documentUrl?: string;
  /** Bytes per request and per response. */
  readonly payloadLimit?: number;
  /** Cells per read; more give null. */
  readonly cellLimit?: number;
  /** The day typed dates without a year belong to. */
  readonly today?: () => Date;
}

export type RequiredOptions = Required<Omit<HostOptions, 'documentUrl'>> & Pick<HostOptions, 'documentUrl'>;

/** Options that were really given: undefined means the default. */
const given = (options: HostOptions): HostOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

export const withDefaults = (options: HostOptions): RequiredOptions => ({
  locale: 'sv-SE',
  dataLocale: options.locale ?? 'sv-SE',
  platform: 'PC',
  excelApi: '1.15',
  theme: lightTheme,
  scheduling: 'microtask',
  payloadLimit: 5 * 1024 * 1024,
  cellLimit: 5_000_000,
  today: () => new Date(),
  ...given(options),
});

export function schedulerOf(scheduling: Scheduling): (task: () => void) => void {
  if (typeof scheduling === 'function') return scheduling;
  return scheduling === 'timers' ? (task) => void setTimeout(task, 0) : (task) => queueMicrotask(task);
}
