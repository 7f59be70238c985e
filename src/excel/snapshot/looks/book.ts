/** Different things, each once, found again by what they hold. */
export class Book<T> {
  readonly items: T[] = [];
  private readonly known = new Map<string, number>();

  indexOf(item: T): number {
    const name = JSON.stringify(item);
    let at = this.known.get(name);
    if (at === undefined) {
      at = this.items.push(item) - 1;
      this.known.set(name, at);
    }
    return at;
  }
}
