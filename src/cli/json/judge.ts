import {
  type Counts,
  type GoalJudgement,
  type IndicatorJudgement,
  type Judgements,
  type Model,
  occasionCode,
  periodCode,
} from '../../domain/model';
import type { Translator } from '../../i18n';

const countsJson = ({ met, partly, notMet, notMeasured }: Counts): object => ({ met, partly, notMet, notMeasured });

const indicatorJson = (judgement: IndicatorJudgement, id: string | null, translator: Translator): object => ({
  id,
  status: judgement.status,
  reason: judgement.reason,
  outcome: judgement.outcome && {
    period: periodCode(judgement.outcome.period),
    value: judgement.outcome.value,
  },
  target: judgement.target && {
    year: judgement.target.year,
    kind: judgement.target.kind,
    low: judgement.target.low,
    high: judgement.target.high,
  },
  deviation: judgement.deviation,
  trend: judgement.trend,
  movement: judgement.movement,
  explanation: translator.message(judgement.explanation),
});

const goalJson = (judgement: GoalJudgement, id: string | null, translator: Translator): object => ({
  id,
  proposal: judgement.proposal,
  assessment: judgement.assessment,
  status: judgement.status,
  policy: judgement.policy,
  counts: countsJson(judgement.counts),
  explanation: translator.message(judgement.explanation),
});

/** `judge --json`: in workbook order; explanations in the language asked for. */
export function judgeJson(model: Model, judgements: Judgements, translator: Translator): object {
  const goalIds = new Map(model.goals.map(({ key, id }) => [key, id]));
  const indicatorIds = new Map(model.indicators.map(({ key, id }) => [key, id]));
  const { verdict } = judgements;
  return {
    occasion: occasionCode(judgements.occasion),
    indicators: judgements.indicators.map((judgement) =>
      indicatorJson(judgement, indicatorIds.get(judgement.indicator) ?? null, translator),
    ),
    goals: judgements.goals.map((judgement) => goalJson(judgement, goalIds.get(judgement.goal) ?? null, translator)),
    verdict: verdict && {
      status: verdict.status,
      counts: countsJson(verdict.counts),
      explanation: translator.message(verdict.explanation),
    },
  };
}
