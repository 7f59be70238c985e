import { defineCommand } from '../define';
import { judgeEarlier } from '../../domain/judging';
import type { JudgeOptions, OccasionOptions } from '../options';
import { runSliced } from '../slices';
import { checkValue, judgeValue, loadAndJudge } from '../workbook';
import type { CheckValue, JudgeValue } from '../workflow';

/** *Kontrollera*: the findings. */
export const check = defineCommand('check', async (options: OccasionOptions, progress, signal): Promise<CheckValue> =>
  checkValue(await loadAndJudge(options, progress, signal)),
);

/** *Bedöm*: statuses and proposals with their arithmetic. */
export const judge = defineCommand('judge', async (options: JudgeOptions, progress, signal): Promise<JudgeValue> => {
  const judged = await loadAndJudge(options, progress, signal);
  const { occasion } = judged.judgements;
  return judgeValue(judged, await runSliced(judgeEarlier(judged.model, occasion, options.earlier ?? 0), signal));
});
