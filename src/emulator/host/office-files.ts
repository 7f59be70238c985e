import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where office.js believes it comes from. Nothing is requested over a network. */
const BASE = 'https://office.invalid/';

/** A window whose script we may run: jest's own, or one made by node.ts. */
export type OfficeWindow = Window & { eval(code: string): unknown; MutationObserver: typeof MutationObserver };

export interface OfficeFiles {
  /** The `dist` folder of @microsoft/office-js, or a copy of the CDN's. */
  readonly dist?: string;
}

/** Microsoft's files of the installed package. */
const officeDist = (): string => join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * Runs Microsoft's office.js in the window and answers its own requests for the Excel file and the strings of the locale
 * from disk. A host must be attached to the window before. Afterwards `Office.onReady()` resolves.
 */
export function loadOfficeJs(window: OfficeWindow, { dist = officeDist() }: OfficeFiles = {}): void {
  const { document } = window;
  const run = (file: string): boolean => {
    const path = join(dist, file);
    if (!existsSync(path)) return false;
    window.eval(`${readFileSync(path, 'utf8')}\n//# sourceURL=${path}`);
    return true;
  };
  const answer = (script: HTMLScriptElement): void => {
    const loaded = run(script.src.slice(BASE.length));
    script.dispatchEvent(new (Reflect.get(window, 'Event') as typeof Event)(loaded ? 'load' : 'error'));
  };
  // office.js looks for its own tag to learn where its other files are; the type keeps the tag from being run.
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = `${BASE}office.js`;
  document.head.append(tag);
  new window.MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) {
        const script = node as HTMLScriptElement;
        if (script.nodeName === 'SCRIPT' && script.src.startsWith(BASE)) answer(script);
      }
    }
  }).observe(document.head, { childList: true });
  run('office.js');
}
