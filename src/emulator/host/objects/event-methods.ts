import type { Environment } from '../environment';
import { EventType } from '../events';
import type { TypeDefinition } from './define';

const CALLS = {
  DataChangedEvent: EventType.changed,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  AddedEvent: EventType.added,
  DeletedEvent: EventType.deleted,
  SelectionChangedEvent: EventType.selectionChanged,
  FormatChangedEvent: EventType.formatChanged,
  RowSortedEvent: EventType.rowSorted,
  ColumnSortedEvent: EventType.columnSorted,
  ProtectionChangedEvent: EventType.protectionChanged,
} as const;

export type EventCall = keyof typeof CALLS;

/** The internal methods by which the client starts and stops listening. `types` overrides Excel's number of an event. */
export function eventMethods<T>(
  calls: readonly EventCall[],
  target: (self: T) => string,
  types: Partial<Record<EventCall, number>> = {},
): NonNullable<TypeDefinition<T>['methods']> {
  const methods: Record<string, (self: T, args: unknown, env: Environment) => void> = {};
  for (const call of calls) {
    const type = types[call] ?? CALLS[call];
    methods[`_Register${call}`] = (self, _args, env) => env.events.register(type, target(self));
    methods[`_Unregister${call}`] = (self, _args, env) => env.events.unregister(type, target(self));
  }
  return methods;
}
