import { checkModel } from '../../../src/domain/checking';
import { judgeModel } from '../../../src/domain/judging';
import {
  addressText,
  type CellValue,
  type GoalJudgement,
  type IndicatorJudgement,
  type Judgements,
  type Message,
  type Model,
  type SheetCells,
} from '../../../src/domain/model';
import { readWorkbook } from '../../../src/domain/reading';
import { layOutReports, type ReportSheet } from '../../../src/domain/reporting';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import { occasion } from '../../support/build-model';
import { sheetOf } from '../../support/cells';
import { presets, readingKnowledge } from '../../support/knowledge';
import { everything, said } from '../reporting/a-municipality';

const swedish = createTranslator('sv');

const valueOf = (text: string): CellValue => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
};

/** A sheet as people would see it: cells parted by "|", digits are numbers, the first line the headings. */
export const sheet = (name: string, text: string): SheetCells =>
  sheetOf(
    name,
    text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map(valueOf)),
  );

/** *Inställningar*: { Kommun: 'Vaggeryd' }. */
export const settingsSheet = (settings: Readonly<Record<string, CellValue>>): SheetCells =>
  sheetOf('Inställningar', [['Inställning', 'Värde'], ...Object.entries(settings)]);

/** Cells on their way through the whole: read, judged, checked, laid out. */
export interface Followed {
  readonly model: Model;
  readonly judgements: Judgements;
  /** "H10 Mål!E3", in workbook order. */
  readonly findings: readonly string[];
  /** What the findings of a rule say. */
  readonly says: (rule: string) => readonly string[];
  readonly goal: (id: string) => GoalJudgement;
  readonly indicator: (id: string) => IndicatorJudgement;
  /** Everything a report sheet says, as one text; "" for a sheet that is not made. */
  readonly report: (key: string) => string;
  readonly reports: readonly string[];
}

export interface FollowOptions {
  /** "2025-08"; Helår 2025 unless said otherwise. */
  readonly when?: string;
  /** A steering model of config/ by its id, for workbooks without *Nivåer*. */
  readonly preset?: string;
  /** Full texts unless said otherwise. */
  readonly texts?: 'short' | 'full';
}

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** The words of a message, with ordinary blanks. */
export const words = (message: Message): string => plain(swedish.message(message));

export function follow(
  sheets: readonly SheetCells[],
  { when = '2025', preset, texts = 'full' }: FollowOptions = {},
): Followed {
  const cells = { sheets };
  const chosen = preset === undefined ? null : presets.find(({ id }) => id === preset)!;
  const { model } = complete(readWorkbook(cells, readingKnowledge, { preset: chosen }));
  const judgements = complete(judgeModel(model, occasion(when)));
  const findings = complete(checkModel(model, occasion(when), judgements, { cells }));
  const reports = complete(
    layOutReports(model, judgements, findings, {
      ...{ kinds: null, owners: null, texts, charts: 'proposed', live: false },
      ...{ previous: null, history: [] },
    }),
  );
  const keyOf = <T extends { readonly id: string | null; readonly key: string }>(items: readonly T[], id: string) => {
    const found = items.find((item) => item.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found.key;
  };
  return {
    model,
    judgements,
    findings: findings.map(({ rule, cells: [first] }) => (first ? `${rule} ${addressText(first)}` : rule)),
    says: (rule) => findings.filter((finding) => finding.rule === rule).map(({ message }) => words(message)),
    goal: (id) => judgements.goals.find(({ goal }) => goal === keyOf(model.goals, id))!,
    indicator: (id) => judgements.indicators.find(({ indicator }) => indicator === keyOf(model.indicators, id))!,
    report: (key) => {
      const found: ReportSheet | undefined = reports.find((one) => one.key === key);
      return found === undefined ? '' : plain(everything(found) + headings(found));
    },
    reports: reports.map(({ key }) => key),
  };
}

/** Headings of the sheet's tables, after all else it says. */
const headings = ({ blocks }: ReportSheet): string =>
  JSON.stringify(blocks.flatMap((block) => (block.kind === 'table' ? block.headings.map(said) : [])));

/** A requirement's number, what it asks for, and the proof. */
export type Requirement = readonly [number: string, what: string, proof: () => void];
