/** The keys that stand under the given words: `Under<Key, 'report.goal'>` is `report.goal` itself and `report.goal.…`. */
export type Under<Key extends string, Words extends string> = Extract<Key, Words | `${Words}.${string}`>;
