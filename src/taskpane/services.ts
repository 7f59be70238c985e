import type { Command } from '../app/command';
import type { ExampleId } from '../app/example-list';
import type { ExamplesOptions } from '../app/commands/examples';
import type { ExportFilesOptions, ExportFilesValue } from '../app/commands/export-files';
import type { ExamplePreview, OpenExampleOptions, PreviewOpenExampleOptions } from '../app/commands/open-example';
import type { GoalAtSelectionOptions, PointedGoal } from '../app/commands/goal-at-selection';
import type { GoalTableOptions } from '../app/commands/goal-table';
import type { NewYearOptions, NewYearPreview } from '../app/commands/new-year';
import type { PreviewTakeOptions, TakeOptions, TakePreview } from '../app/commands/take';
import type { PointedTable, SaveTableOptions } from '../app/commands/point-out';
import type { TemplateOptions } from '../app/commands/template';
import type {
  ApplyFetchOptions,
  ApplyFetchValue,
  DescribeOptions,
  DescribeValue,
  FetchOptions,
  FetchPreview,
  FetchQuestions,
  FillKoladaIdOptions,
  GroupsOptions,
  GroupsValue,
  KoladaIdOptions,
  KoladaIdPreview,
  SearchOptions,
  SearchValue,
} from '../app/kolada-options';
import type {
  AcknowledgeOptions,
  ChangeOptions,
  JudgeOptions,
  MappingOptions,
  OccasionOptions,
  PreviewOptions,
  ShowCellOptions,
  WriteOptions,
} from '../app/options';
import type {
  CheckValue,
  JudgeValue,
  ReadValue,
  ReportOptions,
  ReportValue,
  StatusPreview,
  UndoValue,
  WriteValue,
} from '../app/workflow';
import type { ActionValue } from '../app/run-plan';
import type { ExamplesPlan, GoalTablePlan, NewYearChoice } from '../domain/planning';
import type { FieldHeadings } from './text/fields';
import type { Language, Translator } from '../i18n';

export type { Command, CommandId, ProgressReport, Result } from '../app/command';
export type { AppFailure, FailureCode } from '../app/failure';
export type { Watch } from '../app/watch';
export type { PaneRequest } from '../app/requests';
export type * from '../app/kolada-options';
export type * from '../app/options';
export type { ExportFilesValue } from '../app/commands/export-files';
export type { ExamplePreview } from '../app/commands/open-example';
export type { ExampleId } from '../app/example-list';
export type { NewYearPreview } from '../app/commands/new-year';
export type { PointedColumn, PointedTable } from '../app/commands/point-out';
export type { TakePreview } from '../app/commands/take';
export type { ChosenFile } from '../app/other-file';
export type { ActionValue } from '../app/run-plan';
export type * from '../app/workflow';
export type ExportFormat = ExportFilesOptions['format'];

export interface ChangesValue {
  readonly written: number;
  /** False: too much to keep, so it can't be undone from here. */
  readonly undoable: boolean;
}

/** The commands the pane runs: the registry of src/app, or a fake in tests. */
export interface PaneCommands {
  readonly read: Command<OccasionOptions, ReadValue>;
  readonly check: Command<OccasionOptions, CheckValue>;
  readonly judge: Command<JudgeOptions, JudgeValue>;
  readonly previewStatus: Command<PreviewOptions, StatusPreview>;
  readonly writeStatus: Command<WriteOptions, WriteValue>;
  readonly undo: Command<object, UndoValue>;
  readonly report: Command<ReportOptions, ReportValue>;
  readonly showCell: Command<ShowCellOptions, null>;
  readonly saveMapping: Command<MappingOptions, ReadValue>;
  readonly headingsAtSelection: Command<object, PointedTable>;
  readonly saveTable: Command<SaveTableOptions, ReadValue>;
  readonly writeFindings: Command<OccasionOptions, ReportValue>;
  readonly applyChanges: Command<ChangeOptions, ChangesValue>;
  readonly acknowledge: Command<AcknowledgeOptions, ChangesValue>;
  readonly template: Command<TemplateOptions, ActionValue>;
  readonly previewGoalTable: Command<object, GoalTablePlan>;
  readonly writeGoalTable: Command<GoalTableOptions, ActionValue>;
  readonly previewExamples: Command<object, ExamplesPlan>;
  readonly previewNewYear: Command<NewYearChoice, NewYearPreview>;
  readonly writeNewYear: Command<NewYearOptions, ActionValue>;
  readonly previewTake: Command<PreviewTakeOptions, TakePreview>;
  readonly writeTake: Command<TakeOptions, ActionValue>;
  readonly removeExamples: Command<ExamplesOptions, ActionValue>;
  readonly goalAtSelection: Command<GoalAtSelectionOptions, PointedGoal>;
  readonly previewOpenExample: Command<PreviewOpenExampleOptions, ExamplePreview>;
  readonly openExample: Command<OpenExampleOptions, ActionValue>;
  readonly exportFiles: Command<ExportFilesOptions, ExportFilesValue>;
  readonly prepareFetch: Command<FetchOptions, FetchQuestions>;
  readonly previewFetch: Command<FetchOptions, FetchPreview>;
  readonly applyFetch: Command<ApplyFetchOptions, ApplyFetchValue>;
  readonly searchKeyFigures: Command<SearchOptions, SearchValue>;
  readonly koladaGroups: Command<GroupsOptions, GroupsValue>;
  readonly describeKeyFigure: Command<DescribeOptions, DescribeValue>;
  readonly previewKoladaId: Command<KoladaIdOptions, KoladaIdPreview>;
  readonly fillKoladaId: Command<FillKoladaIdOptions, ActionValue>;
}

/** Colours of the Office theme, "#RRGGBB". */
export interface OfficeTheme {
  readonly background: string;
  readonly foreground: string;
}

/** Everything the pane asks of the world around it. */
export interface Services {
  readonly commands: PaneCommands;
  /** Null where Office does not say (on the web). */
  readonly officeTheme: () => OfficeTheme | null;
  /** What columns may be, by kind of region. */
  readonly fieldHeadings: FieldHeadings;
  /** Steering models that *Skapa mall* offers. */
  readonly models: readonly { readonly id: string; readonly name: string }[];
  /** Workbooks that *Öppna exempel* offers. */
  readonly examples: readonly { readonly id: ExampleId; readonly name: string }[];
  /** Of the add-in, "0.1.0"; null where it was not built for use. */
  readonly version: string | null;
  /** Excel's own language, "sv-SE", or another that is loaded. */
  readonly displayLanguage: string;
  /** Makes a language ready for `translate`; rejects where its texts can't be fetched. */
  readonly loadLanguage: (language: Language) => Promise<void>;
  /** The catalogue in a language that is loaded. */
  readonly translate: (language: Language) => Translator;
}
