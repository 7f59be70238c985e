import { defineCommand } from '../define';
import type { OccasionOptions } from '../options';
import { checkValue, judgeValue, loadAndJudge } from '../workbook';
import type { CheckValue, JudgeValue } from '../workflow';

/** *Kontrollera*: the findings. */
export const check = defineCommand('check', async (options: OccasionOptions, progress, signal): Promise<CheckValue> =>
  checkValue(await loadAndJudge(options, progress, signal)),
);

/** *Bedöm*: statuses and proposals with their arithmetic. */
export const judge = defineCommand('judge', async (options: OccasionOptions, progress, signal): Promise<JudgeValue> =>
  judgeValue(await loadAndJudge(options, progress, signal)),
);
