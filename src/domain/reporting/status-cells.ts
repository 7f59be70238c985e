import { type GoalJudgement, type IndicatorJudgement, type Message, type Occasion, type Settings } from '../model';
import { decimalsOf } from './number-look';
import type { CellFormat, CellStyle } from './report-sheet';
import { statusCell, trendCell } from './status-look';
import type { StatusKey } from './status-messages';
import type { StatusField } from './status-headings';

/** What a cell of ours is to hold and look like. Null content: the cell is left empty. */
export interface StatusContent {
  readonly content: string | number | Message | null;
  readonly style: CellStyle;
  readonly format: CellFormat | null;
}

const noTrend = { key: 'status.trend.none' satisfies StatusKey };

const EMPTY: StatusContent = { content: null, style: 'text', format: null };

/** Decimals a deviation shows: the target's, or its own where it has more; never a computed tail. */
const shownDecimals = (value: number, ofTarget: number): number => Math.max(ofTarget, Math.min(decimalsOf(value), 2));

const text = (content: string | Message): StatusContent => ({ content, style: 'text', format: null });

const assessedPer = (occasion: Occasion): StatusContent =>
  text({ key: `status.occasion.${occasion.kind}` satisfies StatusKey, args: { year: String(occasion.year) } });

/** Tenths of a percent: the way's length is no more exact than that. */
const tenths = (value: number): number => Math.round(value * 10) / 10;

export function indicatorContent(
  field: StatusField,
  judgement: IndicatorJudgement,
  occasion: Occasion,
  settings: Settings,
): StatusContent {
  switch (field) {
    case 'status': {
      const cell = statusCell(judgement.status, settings);
      return { content: cell.content, style: cell.style ?? 'text', format: cell.format ?? null };
    }
    case 'deviation': {
      const { deviation, target } = judgement;
      if (deviation === null) return EMPTY;
      const decimals = shownDecimals(deviation, target?.decimals ?? 0);
      return { content: deviation, style: 'number', format: { kind: 'number', decimals, signed: true } };
    }
    case 'trend': {
      if (judgement.trend === 'none') return text(noTrend);
      const cell = trendCell(judgement.trend, judgement.rawDirection);
      return { content: cell.content, style: 'text', format: cell.format ?? null };
    }
    case 'movement':
      return judgement.movement === null
        ? EMPTY
        : {
            content: tenths(judgement.movement),
            style: 'number',
            format: { kind: 'number', decimals: 0, unit: '%' },
          };
    case 'basis':
      return text(judgement.explanation);
    case 'assessedPer':
      return assessedPer(occasion);
    case 'proposal':
      return EMPTY;
  }
}

/** Areas and visions are never scored: their counts stand in *Underlag*, and no word in *Föreslagen bedömning*. */
export function goalContent(
  field: StatusField,
  judgement: GoalJudgement,
  occasion: Occasion,
  settings: Settings,
): StatusContent {
  switch (field) {
    case 'proposal': {
      if (judgement.proposal === null || judgement.proposal === 'notScored') return EMPTY;
      const cell = statusCell(judgement.proposal, settings);
      return { content: cell.content, style: cell.style ?? 'text', format: cell.format ?? null };
    }
    case 'basis':
      return text(judgement.explanation);
    case 'assessedPer':
      return assessedPer(occasion);
    case 'status':
    case 'deviation':
    case 'trend':
    case 'movement':
      return EMPTY;
  }
}
