/** A copy of a part of the model, which is plain data: what a save compares with must not change along. */
export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
