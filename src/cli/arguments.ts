import type { PeerChoice } from '../domain/kolada';
import { parseArgs } from 'node:util';
import { EXPORT_FORMATS, type ExportFormat } from '../domain/exporting';
import { type Occasion, parseOccasionCode } from '../domain/model';
import { REPORT_KINDS, type ReportKind } from '../domain/reporting/report-kinds';
import type { Language } from '../i18n';
import { CliError, EXIT } from './errors';
import { fetchArguments } from './fetch-arguments';

const COMMANDS = ['read', 'check', 'judge', 'run', 'export', 'template', 'fetch'] as const;

export type CommandName = (typeof COMMANDS)[number];

export interface CommonArguments {
  readonly language: Language;
  readonly json: boolean;
}

export interface FileArguments extends CommonArguments {
  readonly file: string;
  readonly occasion: Occasion | null;
  /** Path of MAP.json. */
  readonly mapping: string | null;
}

export interface RunArguments extends FileArguments {
  readonly output: string;
  readonly overwrite: boolean;
  /** Null: all that have content; empty: none. */
  readonly reports: readonly ReportKind[] | null;
  /** Null: every nämnd and bolag. */
  readonly owners: readonly string[] | null;
  readonly texts: 'short' | 'full';
  /** Indicators with a chart, by id; 'proposed': the add-in's own proposal. */
  readonly charts: 'proposed' | readonly string[];
  /** Counts of the summary are formulas. */
  readonly live: boolean;
}

export interface ExportArguments extends FileArguments {
  readonly output: string;
  readonly overwrite: boolean;
  readonly format: ExportFormat;
  /** Decimals the receiving measures take; null: the app's own choice. */
  readonly decimals: number | null;
}

export interface TemplateArguments extends CommonArguments {
  readonly model: string;
  readonly output: string;
  readonly overwrite: boolean;
}

export interface FetchArguments extends FileArguments {
  readonly output: string;
  readonly overwrite: boolean;
  /** Kolada's code; null: by the workbook's *Kommun*. */
  readonly municipality: string | null;
  /** Those compared with; null: only what the workbook's own columns name. */
  readonly peers: PeerChoice | null;
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Null: Kolada's own address. */
  readonly server: string | null;
  /** Also numbers and words that a person typed. */
  readonly replace: boolean;
  /** Comparison columns, and rows of a long table of outcomes, that the workbook lacks. */
  readonly addColumns: boolean;
  readonly addRows: boolean;
}

export type Arguments =
  | ({ readonly command: 'read' | 'check' | 'judge' } & FileArguments)
  | ({ readonly command: 'run' } & RunArguments)
  | ({ readonly command: 'export' } & ExportArguments)
  | ({ readonly command: 'template' } & TemplateArguments)
  | ({ readonly command: 'fetch' } & FetchArguments)
  | { readonly command: 'help'; readonly language: Language };

const usage = (
  key:
    | 'unknownCommand'
    | 'unknownOption'
    | 'language'
    | 'occasion'
    | 'reports'
    | 'texts'
    | 'file'
    | 'extra'
    | 'output'
    | 'exportOutput'
    | 'format'
    | 'decimals'
    | 'model',
  value = '',
): CliError => new CliError(EXIT.input, `cli.usage.${key}`, { value });

const OPTIONS = {
  json: { type: 'boolean' },
  occasion: { type: 'string' },
  reports: { type: 'string' },
  owner: { type: 'string', multiple: true },
  texts: { type: 'string' },
  charts: { type: 'string' },
  live: { type: 'boolean' },
  mapping: { type: 'string' },
  lang: { type: 'string' },
  output: { type: 'string', short: 'o' },
  overwrite: { type: 'boolean' },
  municipality: { type: 'string' },
  group: { type: 'string' },
  county: { type: 'boolean' },
  places: { type: 'string' },
  'add-columns': { type: 'boolean' },
  'add-rows': { type: 'boolean' },
  years: { type: 'string' },
  server: { type: 'string' },
  replace: { type: 'boolean' },
  format: { type: 'string' },
  decimals: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The language asked for, before anything else is understood: a mistake is told in it. */
export function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.split('=')[1] : argv[at + 1];
  return value === 'en' ? 'en' : 'sv';
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage('unknownOption', /'([^']+)'/.exec(String(error))?.[1] ?? '');
  }
}

function occasionOf(code: string | undefined): Occasion | null {
  if (code === undefined) return null;
  const occasion = parseOccasionCode(code);
  if (!occasion) throw usage('occasion', code);
  return occasion;
}

const isKind = (name: string): name is ReportKind => (REPORT_KINDS as readonly string[]).includes(name);

function reportsOf(value: string | undefined): readonly ReportKind[] | null {
  if (value === undefined || value === 'all') return null;
  if (value === 'none') return [];
  return value
    .split(',')
    .map((name) => name.trim())
    .map((name) => {
      if (!isKind(name)) throw usage('reports', name);
      return name;
    });
}

function textsOf(value = 'full'): RunArguments['texts'] {
  if (value !== 'short' && value !== 'full') throw usage('texts', value);
  return value;
}

function chartsOf(value = 'proposed'): RunArguments['charts'] {
  if (value === 'proposed') return value;
  const ids = value.split(',').map((id) => id.trim());
  return value === 'none' ? [] : ids.filter((id) => id !== '');
}

const isFormat = (name: string): name is ExportFormat => (EXPORT_FORMATS as readonly string[]).includes(name);

function formatOf(value: string | undefined): ExportFormat {
  if (value === undefined || !isFormat(value)) throw usage('format', value ?? '');
  return value;
}

function decimalsOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d$/.test(value)) throw usage('decimals', value);
  return Number(value);
}

const isCommand = (name: string): name is CommandName => (COMMANDS as readonly string[]).includes(name);

/**
 * Understands what was asked for.
 * @throws CliError with what is wrong
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  if (values.lang !== undefined && values.lang !== 'sv' && values.lang !== 'en') throw usage('language', values.lang);
  const language: Language = values.lang === 'en' ? 'en' : 'sv';
  const [name, subject, ...extra] = positionals;
  if (values.help || name === undefined || name === 'help') return { command: 'help', language };
  if (!isCommand(name)) throw usage('unknownCommand', name);
  if (extra.length > 0) throw usage('extra', extra[0]);
  const json = values.json ?? false;
  const overwrite = values.overwrite ?? false;

  if (name === 'template') {
    if (subject === undefined) throw usage('model');
    if (values.output === undefined) throw usage('output');
    return { command: name, language, json, model: subject, output: values.output, overwrite };
  }
  if (subject === undefined) throw usage('file', name);
  const file = {
    language,
    json,
    file: subject,
    occasion: occasionOf(values.occasion),
    mapping: values.mapping ?? null,
  };
  if (name === 'export') {
    const format = formatOf(values.format);
    const decimals = decimalsOf(values.decimals);
    if (values.output === undefined) throw usage('exportOutput');
    return { command: name, ...file, output: values.output, overwrite, format, decimals };
  }
  if (name !== 'run' && name !== 'fetch') return { command: name, ...file };
  if (values.output === undefined) throw usage('output');
  if (name === 'fetch')
    return {
      command: name,
      ...file,
      output: values.output,
      overwrite,
      replace: values.replace ?? false,
      addColumns: values['add-columns'] ?? false,
      addRows: values['add-rows'] ?? false,
      ...fetchArguments(values),
    };
  return {
    command: name,
    ...file,
    output: values.output,
    overwrite,
    reports: reportsOf(values.reports),
    owners: values.owner ?? null,
    texts: textsOf(values.texts),
    charts: chartsOf(values.charts),
    live: values.live ?? false,
  };
}
