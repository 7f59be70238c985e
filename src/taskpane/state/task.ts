import type { ExamplesPlan, GoalTablePlan } from '../../domain/planning';

import type { NewYearPreview } from '../services';

/** An action whose preview is being looked at, with what it would change. */
export type Task =
  | { readonly kind: 'goalTable'; readonly preview: GoalTablePlan }
  | { readonly kind: 'newYear'; readonly preview: NewYearPreview }
  | { readonly kind: 'examples'; readonly preview: ExamplesPlan };

export type TaskKind = Task['kind'];
