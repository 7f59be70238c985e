import type { Task } from './task';
import type {
  ActionValue,
  AppFailure,
  ChangesValue,
  CheckValue,
  CommandId,
  JudgeValue,
  ProgressReport,
  ReadValue,
  ReportValue,
  StatusPreview,
  UndoValue,
  UnmarkedColumn,
  WriteValue,
} from '../services';
import type { Occasion, Severity } from '../../domain/model';

/** The steps of the pane, in order, and the settings behind the gear. */
export const STEPS = ['start', 'read', 'check', 'judge', 'reports'] as const;
export type Step = (typeof STEPS)[number];
export type View = Step | 'settings';

/** What the findings are narrowed to; null and '' mean all. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly owner: string | null;
  readonly sheet: string | null;
  readonly rule: string | null;
  readonly search: string;
  /** Show those that are acknowledged, in place of those that are not. */
  readonly acknowledged: boolean;
}

export const NO_FILTER: FindingFilter = {
  severities: [],
  owner: null,
  sheet: null,
  rule: null,
  search: '',
  acknowledged: false,
};

/** What a change of cells by the user's own action was for. */
export type ChangeKind = 'changed' | 'acknowledged' | 'reopened' | 'assessed';

/** What the user was told last, besides what the views show: stays until the next command or until closed. */
export type Notice =
  | { readonly kind: 'written'; readonly value: WriteValue }
  | { readonly kind: ChangeKind; readonly value: ChangesValue }
  | { readonly kind: 'undone'; readonly value: UndoValue }
  | { readonly kind: 'reported'; readonly value: ReportValue }
  | { readonly kind: 'templateMade'; readonly value: ActionValue }
  | { readonly kind: 'acted'; readonly value: ActionValue }
  | { readonly kind: 'mappingSaved' };

export interface Failed {
  readonly command: CommandId;
  readonly failure: AppFailure;
}

export interface PaneState {
  readonly view: View;
  /** The step the settings were opened from. */
  readonly returnTo: Step;
  /** The user's choice; null: the workbook's own. */
  readonly occasion: Occasion | null;
  readonly read: ReadValue | null;
  /** Somebody has changed the workbook since. */
  readonly changed: boolean;
  readonly checked: CheckValue | null;
  readonly judged: JudgeValue | null;
  /** Shown in place of the goal tree while the user looks at what would be written. */
  readonly preview: StatusPreview | null;
  /** Shown in place of the view while the user looks at what an action would change. */
  readonly task: Task | null;
  /** Columns without a mark that the user has said are the add-in's; they count in `preview`. */
  readonly ours: readonly UnmarkedColumn[];
  /** Key of the goal that is open in *Bedöm*. */
  readonly openGoal: string | null;
  /** Key of the indicator that is opened with it; null: none in particular. */
  readonly openIndicator: string | null;
  readonly filter: FindingFilter;
  readonly busy: { readonly command: CommandId; readonly progress: ProgressReport | null } | null;
  readonly failed: Failed | null;
  readonly notice: Notice | null;
}

export const INITIAL_STATE: PaneState = {
  view: 'start',
  returnTo: 'start',
  occasion: null,
  read: null,
  changed: false,
  checked: null,
  judged: null,
  preview: null,
  task: null,
  ours: [],
  openGoal: null,
  openIndicator: null,
  filter: NO_FILTER,
  busy: null,
  failed: null,
  notice: null,
};
