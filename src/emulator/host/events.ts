/** Numbers of Excel's events on the wire (found in Microsoft's client library). */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Category, type, target, arguments as JSON text. */
export type EventEntry = readonly [number, number, string, string];

const EXCEL_EVENT = 65536;
/** Target of events of collections. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in listens to, and what happened since they were last told. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private queue: EventEntry[] = [];
  /** Runtime.enableEvents: an add-in may switch its own events off. */
  enabled = true;

  private key(type: number, target: string): string {
    return `${type} ${target}`;
  }

  register(type: number, target: string): void {
    const key = this.key(type, target);
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(this.key(type, target));
  }

  /** Queues the event for its own target (and another, `also`) and for the whole workbook, where somebody listens. */
  tell(type: number, target: string, args: object, also: string = target): void {
    if (!this.enabled) return;
    const text = JSON.stringify(args);
    for (const to of new Set([target, also, WORKBOOK_TARGET])) {
      if (this.registered.has(this.key(type, to))) this.queue.push([EXCEL_EVENT, type, to, text]);
    }
  }

  take(): EventEntry[] {
    const queue = this.queue;
    this.queue = [];
    return queue;
  }

  get listeners(): number {
    return this.registered.size;
  }
}
