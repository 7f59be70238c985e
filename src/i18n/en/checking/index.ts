import type { CheckingKey } from '../../../domain/checking/messages';
import { rules } from './rules';
import { words } from './words';
import { goals } from './goals';
import { indicators } from './indicators';
import { targets } from './targets';
import { outcomes } from './outcomes';
import { assessments } from './assessments';
import { activities } from './activities';
import { money } from './money';
import { workbook } from './workbook';

/** Checking: what each rule looks for (`rule.…`), and what is wrong and what to do about it (`check.…`). English. */
export const checking = {
  ...rules,
  ...words,
  ...goals,
  ...indicators,
  ...targets,
  ...outcomes,
  ...assessments,
  ...activities,
  ...money,
  ...workbook,
} satisfies Record<CheckingKey, string>;
