import type { TargetRule } from '../../model';
import { say } from '../messages';
import type { Kind } from './kind';

type Text = Extract<TargetRule, { kind: 'text' }>;

/** Words only, or "skall följas": never computed. */
export const text: Kind<Text> = {
  measure: 'any',
  partial: [],
  bounds: () => ({ low: null, high: null }),
  phrase: () => say('judging.target.text'),
  assess: () => ({ lack: 'målvärdet är text', why: say('judging.reason.textTarget') }),
};
