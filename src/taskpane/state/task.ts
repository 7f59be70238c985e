import type { ExamplesPlan, GoalTablePlan } from '../../domain/planning';

import type { TakeChoice } from '../../domain/planning/take';
import type { NewYearPreview, TakePreview } from '../services';

/** An action whose preview is being looked at, with what it would change. */
export type Task =
  | { readonly kind: 'goalTable'; readonly preview: GoalTablePlan }
  | { readonly kind: 'newYear'; readonly preview: NewYearPreview }
  | { readonly kind: 'examples'; readonly preview: ExamplesPlan }
  | { readonly kind: 'take'; readonly preview: TakePreview; readonly choice: TakeChoice };

/** Those that are asked for by name; a file is chosen for the other one. */
export type TaskKind = Exclude<Task['kind'], 'take'>;
