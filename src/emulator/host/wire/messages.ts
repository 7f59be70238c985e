/** The batch protocol between Office.js and its host, as the pinned library speaks it (docs/assumed-host-behaviour.md). */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Bits of the flags that travel beside a batch. */
export const RequestFlag = { delayForCellEdit: 64 } as const;

/** A number where Office.js expects a payload: the host's own refusals, and the error code Office.js makes of each. */
export const HostStatus = {
  /** InvalidOperationInCellEditMode */
  editMode: 5004,
  /** InvalidOrTimedOutSession */
  sessionLost: 5012,
  /** ActivityLimitReached */
  activityLimit: 5102,
  /** RequestPayloadSizeLimitExceeded */
  requestTooLarge: 5103,
  /** ResponsePayloadSizeLimitExceeded */
  responseTooLarge: 5104,
  /** AccessDenied */
  accessDenied: 7000,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as Arguments: a non-zero number says "this argument is object path n". */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client does not want a reference kept (untracked). */
  readonly D?: boolean;
}

export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values" */
  readonly Location: string;
  readonly ActionIndex: number;
}

export type BatchAnswer =
  | { readonly Results: readonly ActionResult[]; readonly TraceIds?: readonly number[] }
  | {
      readonly Error: BatchError;
      readonly TraceIds: readonly number[];
      /** What was done before the failure; it stays done. */
      readonly ProcessedResults: { readonly Results: readonly ActionResult[] };
    };
