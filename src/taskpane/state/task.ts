import type { GoalTablePlan } from '../../domain/planning';

/** An action whose preview is being looked at, with what it would change. */
export type Task = { readonly kind: 'goalTable'; readonly preview: GoalTablePlan };

export type TaskKind = Task['kind'];
