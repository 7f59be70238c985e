import type { ExamplesPlan, GoalTablePlan } from '../../domain/planning';
import type { TakeChoice } from '../../domain/planning/take';
import type { ExamplePreview, NewYearPreview, PointedTable, TakePreview } from '../services';
import type { KoladaTask } from './kolada-task';

/** An action whose preview is being looked at, with what it would change. */
export type Task =
  | { readonly kind: 'goalTable'; readonly preview: GoalTablePlan }
  | { readonly kind: 'newYear'; readonly preview: NewYearPreview }
  | { readonly kind: 'examples'; readonly preview: ExamplesPlan }
  | { readonly kind: 'openExample'; readonly preview: ExamplePreview }
  | { readonly kind: 'take'; readonly preview: TakePreview; readonly choice: TakeChoice }
  | { readonly kind: 'pointOut'; readonly preview: PointedTable }
  | KoladaTask;

/** Those that are asked for by name; the others need a file or choices first. */
export type TaskKind = Exclude<Task['kind'], 'take' | 'openExample' | 'pointOut' | KoladaTask['kind']>;
