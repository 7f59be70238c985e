/**
 * The emulated Excel: what desktop Excel puts on `window.external`, so that Microsoft's own Office.js runs against a Book.
 * `createHost(book).attach(window)` before office.js loads. In Node see node.ts and office-files.ts.
 * What we assume of Excel, and why, stands in docs/assumed-host-behaviour.md.
 */
export type { Fault } from './faults';
export { createHost, type Host } from './host';
export { darkTheme, type HostOptions, lightTheme, type OfficeThemeColors, type Scheduling } from './options';
export type { Traffic } from './traffic';
