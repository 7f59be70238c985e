/**
 * How a goal is proposed from its items (judging.md section 6): one rule a policy, looked up by the policy's code.
 * *Manuell* has none: it is never proposed.
 */
import type { Policy } from '../../model';
import { all, half, worst } from './by-count';
import { classwise } from './classwise';
import type { PolicyRule } from './policy';
import { priority } from './priority';
import { share } from './share';
import { weighted } from './weighted';

export const POLICIES: Readonly<Record<Exclude<Policy, 'manual'>, PolicyRule>> = {
  share,
  weighted,
  worst,
  all,
  half,
  classwise,
  priority,
};

export type { PolicyRule, Proposed } from './policy';
