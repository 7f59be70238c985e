import { type Judgements, type Message, type Model, occasionCode } from '../model';
import { viewOf } from '../reporting/view';
import type { Work } from '../work';
import { csvText, type ExportTable, type Resolve } from './csv';
import { goalTable } from './goals';
import { indicatorTable } from './indicators';
import { measureText, measureValues } from './stratsys';

/** Values for Stratsys; goals, or indicators, with status as CSV for Excel in Swedish. */
export const EXPORT_FORMATS = ['stratsys', 'goals', 'indicators'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** Decimals the receiving measures take; values with more are named. Never rounded here. */
  readonly decimals: number;
}

/** A file to hand over, whole. */
export interface HandOver {
  /** A name for it: "stratsys-2025-08.txt". */
  readonly name: string;
  /** With its byte order mark and line ends, to be written as UTF-8. */
  readonly text: string;
  /** Rows below the heading. */
  readonly rows: number;
  /** What was left out or needs a look, in sentences. */
  readonly notes: readonly Message[];
}

const FILE: Readonly<Record<ExportFormat, readonly [name: string, extension: string]>> = {
  stratsys: ['stratsys', 'txt'],
  goals: ['mål', 'csv'],
  indicators: ['indikatorer', 'csv'],
};

/** Makes the file. Nothing of personal goals, and no person's name, is in it; what isn't known is empty or left out. */
export function* exportText(
  model: Model,
  judgements: Judgements,
  { format, decimals }: ExportOptions,
  resolve: Resolve,
): Work<HandOver> {
  const view = yield* viewOf(model, judgements);
  const [start, extension] = FILE[format];
  const name = `${start}-${occasionCode(judgements.occasion)}.${extension}`;
  yield;
  if (format === 'stratsys') {
    const { values, notes } = measureValues(view, decimals);
    yield;
    return { name, text: measureText(values), rows: values.length, notes };
  }
  const table: ExportTable = format === 'goals' ? goalTable(view) : indicatorTable(view);
  yield;
  return { name, text: csvText(table, resolve), rows: table.rows.length, notes: [] };
}
