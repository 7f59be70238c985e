import { judgeIndicator, judgeModel } from '../../../src/domain/judging';
import type { IndicatorJudgement, Judgements, Message, Model, Settings } from '../../../src/domain/model';
import { complete } from '../../../src/domain/work';
import { createTranslator } from '../../../src/i18n';
import { indicator, occasion, settings, type IndicatorSpec } from '../../support/build-model';

export const swedish = createTranslator('sv');
export const english = createTranslator('en');

/** Judges one indicator at Helår 2025 unless said otherwise. */
export const judge = (
  spec: IndicatorSpec,
  rules: Partial<Settings> = {},
  when: string | number = 2025,
): IndicatorJudgement => judgeIndicator(indicator(spec), { settings: settings(rules), occasion: occasion(when) });

/** Judges a model at Helår 2025 unless said otherwise. */
export const judgeAll = (model: Model, when: string | number = 2025): Judgements =>
  complete(judgeModel(model, occasion(when)));

/** The Swedish sentence, with ordinary blanks. */
export const say = (message: Message): string => swedish.message(message).replace(/\u00a0/g, ' ');
