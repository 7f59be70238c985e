import type {
  CheckValue,
  CommandId,
  JudgeValue,
  ProgressReport,
  ReadValue,
  StatusPreview,
  UnmarkedColumn,
} from '../services';
import type { Occasion } from '../../domain/model';
import type { Task } from './task';
import type { Failed, FindingFilter, Notice, PaneState, View } from './pane-state';
import { NO_FILTER } from './pane-state';

/** What writing and undoing change of what is known of the workbook. */
export type AfterWriting = Partial<Pick<ReadValue, 'canUndo' | 'lastRun' | 'reportChoices'>>;

export type Action =
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'occasionChosen'; readonly occasion: Occasion }
  | { readonly type: 'started'; readonly command: CommandId }
  | { readonly type: 'progressed'; readonly progress: ProgressReport }
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly failed: Failed }
  | { readonly type: 'failureClosed' }
  | { readonly type: 'readDone'; readonly value: ReadValue }
  /** The workbook no longer holds what was read of it, or anything else that can be. */
  | { readonly type: 'forgotten' }
  | { readonly type: 'checkDone'; readonly value: CheckValue }
  | { readonly type: 'judgeDone'; readonly value: JudgeValue }
  | { readonly type: 'previewDone'; readonly value: StatusPreview; readonly ours: readonly UnmarkedColumn[] }
  | { readonly type: 'previewClosed' }
  | { readonly type: 'taskOpened'; readonly task: Task }
  | { readonly type: 'taskClosed' }
  | { readonly type: 'noticed'; readonly notice: Notice; readonly after?: AfterWriting }
  | { readonly type: 'noticeClosed' }
  | { readonly type: 'filtered'; readonly filter: Partial<FindingFilter> }
  | { readonly type: 'goalOpened'; readonly goal: string | null; readonly indicator?: string | null }
  /** What is shown is, or is no longer, what the workbook holds. */
  | { readonly type: 'workbookChanged'; readonly changed: boolean };

/** What is known of the workbook is thrown away together: findings and judgements never outlive the reading they came from. */
const FORGOTTEN = { checked: null, judged: null, preview: null, task: null } as const;

function view(state: PaneState, next: View): PaneState {
  if (next === state.view) return state.task === null ? state : { ...state, task: null };
  const returnTo = state.view === 'settings' ? state.returnTo : state.view;
  return {
    ...state,
    view: next,
    returnTo,
    openGoal: null,
    openIndicator: null,
    preview: null,
    task: null,
    failed: null,
    notice: null,
  };
}

const amended = <T extends ReadValue>(value: T | null, after: AfterWriting): T | null =>
  value === null ? null : { ...value, ...after };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'viewed':
      return view(state, action.view);
    case 'occasionChosen':
      return { ...state, ...FORGOTTEN, occasion: action.occasion, openGoal: null, openIndicator: null, notice: null };
    case 'started':
      return { ...state, busy: { command: action.command, progress: null }, failed: null };
    case 'progressed':
      return state.busy === null ? state : { ...state, busy: { ...state.busy, progress: action.progress } };
    case 'ended':
      return { ...state, busy: null };
    case 'failed':
      return { ...state, failed: action.failed };
    case 'failureClosed':
      return { ...state, failed: null };
    case 'readDone':
      return { ...state, ...FORGOTTEN, read: action.value, openGoal: null, openIndicator: null, filter: NO_FILTER };
    case 'forgotten':
      return {
        ...state,
        ...FORGOTTEN,
        read: null,
        openGoal: null,
        openIndicator: null,
        view: 'start',
        failed: null,
        changed: false,
      };
    case 'checkDone':
      return { ...state, ...FORGOTTEN, read: action.value, checked: action.value, openGoal: null, openIndicator: null };
    case 'judgeDone':
      return { ...state, read: action.value, checked: action.value, judged: action.value, preview: null };
    case 'previewDone':
      return {
        ...state,
        read: action.value.judged,
        checked: action.value.judged,
        judged: action.value.judged,
        preview: action.value,
        ours: action.ours,
        openGoal: null,
        openIndicator: null,
        notice: null,
      };
    case 'previewClosed':
      return { ...state, preview: null };
    case 'taskOpened':
      return { ...state, task: action.task, notice: null };
    case 'taskClosed':
      return { ...state, task: null };
    case 'noticed': {
      const next = { ...state, notice: action.notice, preview: null };
      const { after } = action;
      if (after === undefined) return next;
      return {
        ...next,
        read: amended(state.read, after),
        checked: amended(state.checked, after),
        judged: amended(state.judged, after),
      };
    }
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'goalOpened':
      return { ...state, openGoal: action.goal, openIndicator: action.indicator ?? null };
    case 'workbookChanged':
      return action.changed === state.changed ? state : { ...state, changed: action.changed };
  }
}
