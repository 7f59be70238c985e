/** The largest of some numbers, at least `least`. Not Math.max(...numbers): a file may hold more than fit on the stack. */
export function largest(least: number, numbers: Iterable<number | null | undefined>): number {
  let found = least;
  for (const number of numbers) if (number !== null && number !== undefined && number > found) found = number;
  return found;
}
