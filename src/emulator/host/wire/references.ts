import type { HostObject } from '../objects/define';

/** Objects the client keeps over several syncs. A run that ends well leaves none behind. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (object.reference !== null) return;
    object.reference = `ref-${this.next++}`;
    this.kept.set(object.reference, object);
  }

  find(reference: string): HostObject | undefined {
    return this.kept.get(reference);
  }

  release(reference: string): void {
    const object = this.kept.get(reference);
    if (!object) return;
    object.reference = null;
    this.kept.delete(reference);
  }

  releaseAll(): void {
    for (const reference of [...this.kept.keys()]) this.release(reference);
  }
}
