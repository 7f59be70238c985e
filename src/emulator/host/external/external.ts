import type { EventEntry } from '../events';
import { type ContextSource, createContext } from './context';
import { type SafeArray, safeArray } from './safe-array';

/** Calls of the host contract that Office.js makes by number. */
const Call = { richApi: 93, commandDone: 94, closeContainer: 97, openBrowser: 102 } as const;
/** Events a page can ask for by number. */
const Listen = { settingsChanged: 1, dialog: 10, richApi: 33, command: 39 } as const;

const NOT_SUPPORTED = 5000;
const FILE_VERSION = { PC: '16.01', Mac: '16.00' } as const;
const HOST_PLATFORM = { PC: 'Win32', Mac: 'Mac' } as const;

type Answer = number | SafeArray;
type Handler = (id: number, payload: SafeArray) => void;

/** What stands behind `window.external`. The book may live in this page or in another process. */
export interface Transport extends ContextSource {
  /** Carries out a batch: gives JSON text, or a host status; never calls back when the host hangs. */
  execute(body: string, flags: number, reply: (answer: string | number) => void): void;
  commandDone(id: string): void;
  openBrowser(url: string): void;
  schedule(task: () => void): void;
}

/**
 * The contract of desktop Excel with an add-in's page: the object on `window.external`. One per page; the workbook behind
 * it can be exchanged.
 */
export class External {
  private readonly handlers = new Map<number, { target: string; handler: Handler }[]>();
  private readonly context: object;

  constructor(public transport: Transport) {
    this.context = createContext(
      () => this.transport,
      (task) => this.transport.schedule(task),
    );
  }

  /** The functions Office.js calls, as one object to put on the window. */
  readonly surface = {
    GetHostInfo: (): string => {
      const { locale, platform } = this.transport.options;
      return `Excel|${HOST_PLATFORM[platform]}|${FILE_VERSION[platform]}|${locale}|telemetry||disableLogging|0`;
    },
    GetLoggingAllowed: (): boolean => false,
    GetContext: (): object => this.context,
    Execute: (id: number, parameters: readonly unknown[], callback: (answer: Answer) => void): void =>
      this.execute(id, parameters, callback),
    RegisterEvent: (id: number, target: string, handler: Handler, callback: (status: number) => void): void => {
      if (id === Listen.dialog) {
        this.transport.schedule(() => callback(NOT_SUPPORTED));
        return;
      }
      const list = this.handlers.get(id) ?? [];
      this.handlers.set(id, [...list, { target, handler }]);
      this.transport.schedule(() => callback(0));
    },
    UnregisterEvent: (id: number, target: string, callback: (status: number) => void): void => {
      this.handlers.set(
        id,
        (this.handlers.get(id) ?? []).filter((entry) => entry.target !== target),
      );
      this.transport.schedule(() => callback(0));
    },
  };

  private execute(id: number, parameters: readonly unknown[], callback: (answer: Answer) => void): void {
    const { transport } = this;
    switch (id) {
      case Call.richApi: {
        const message = parameters[0] as readonly unknown[];
        const body = String(message[4]);
        const flags = Number(message[6]);
        transport.schedule(() =>
          transport.execute(body, flags, (answer) =>
            callback(typeof answer === 'number' ? answer : safeArray([0, safeArray([200, safeArray([]), answer])])),
          ),
        );
        return;
      }
      case Call.commandDone:
        transport.commandDone(String(parameters[0]));
        transport.schedule(() => callback(safeArray([0, null])));
        return;
      case Call.openBrowser:
        transport.openBrowser(String(parameters.find((part) => typeof part === 'string')));
        transport.schedule(() => callback(safeArray([0, null])));
        return;
      case Call.closeContainer:
        transport.schedule(() => callback(safeArray([0, null])));
        return;
      default:
        transport.schedule(() => callback(NOT_SUPPORTED));
    }
  }

  private fire(id: number, payload: SafeArray): boolean {
    const list = this.handlers.get(id) ?? [];
    for (const { handler } of list) this.transport.schedule(() => handler(id, payload));
    return list.length > 0;
  }

  fireEvents(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.fire(Listen.richApi, safeArray(entries.map((entry) => safeArray(entry))));
  }

  fireSettingsChanged(): void {
    this.fire(Listen.settingsChanged, safeArray([]));
  }

  /** A click in the ribbon. False when the page has no command handler yet. */
  fireCommand(id: string, name: string, control: string): boolean {
    return this.fire(Listen.command, safeArray([id, name, JSON.stringify({ source: { id: control } })]));
  }
}

const installed = new WeakMap<object, External>();

/** Puts the transport on `window.external`, or behind the one already there. Before Office.js loads, at the latest. */
export function install(window: object, transport: Transport): External {
  const known = installed.get(window);
  if (known) {
    known.transport = transport;
    return known;
  }
  const external = new External(transport);
  Object.defineProperty(window, 'external', { value: external.surface, configurable: true, writable: true });
  installed.set(window, external);
  return external;
}
