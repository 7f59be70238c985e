import { JSDOM, VirtualConsole } from 'jsdom';
import type { Book } from '../workbook';
import { createHost, type Host } from './host';
import { loadOfficeJs, type OfficeFiles, type OfficeWindow } from './office-files';
import type { HostOptions } from './options';

/** Names Office.js defines on its window that the add-in uses. */
const OFFICE_GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'OfficeCore'] as const;

export interface OfficeInNode {
  readonly host: Host;
  readonly window: OfficeWindow;
  /** Makes `Office`, `Excel` and `OfficeExtension` global in this process, as they are in a page. */
  installGlobals(): void;
  /** Ends the window's timers, so that the process can end. */
  close(): void;
}

/**
 * Opens the book in an emulated Excel with Microsoft's Office.js running against it, in plain Node (not in jest: there
 * test/support/office.ts). Resolves when Office.js is ready.
 */
export async function openOfficeInNode(book: Book, options: HostOptions & OfficeFiles = {}): Promise<OfficeInNode> {
  const console = new VirtualConsole();
  console.sendTo(globalThis.console, { omitJSDOMErrors: true });
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    virtualConsole: console,
  });
  const window = dom.window as unknown as OfficeWindow;
  const host = createHost(book, options);
  host.attach(window);
  loadOfficeJs(window, options);
  await (Reflect.get(window, 'Office') as typeof Office).onReady();
  return {
    host,
    window,
    installGlobals: () => {
      for (const name of OFFICE_GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
    },
    close: () => dom.window.close(),
  };
}
