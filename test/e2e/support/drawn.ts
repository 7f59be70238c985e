/**
 * Which parts of the pane have been drawn. The browser tells which code has run; source maps lead back to the JSX that was
 * written. What has never run has been looked at by nobody.
 */
import fs from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { OUTPUT } from '../../../config/webpack/workbench.cjs';

const ROOT = path.join(__dirname, '..', '..', '..');
const PANE = path.join(ROOT, 'src', 'taskpane');
const MODULE = /^webpack:\/\/[^/]+\/\.\/src\/taskpane\/(.+\.tsx)$/;
/** An element; a type between such brackets is followed by a parenthesis. */
const TAG = /<[A-Za-z][\w.]*(?![\w.]|>[()])[^\n]*/;

/** Lines in which an element's first text is looked for. */
const NEAR = 4;

/** What V8 tells of a script in one page: which ranges of it ran, the outer before the inner. */
interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly Range[] }[];
}
interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where each character of a script comes from, for those that come from the pane's components. */
function originsIn(source: string, map: SourceMap): (offset: number) => Place | null {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.length - 1;
    while (starts[line]! > offset) line -= 1;
    const entry = map.findEntry(line, offset - starts[line]!);
    if (!('originalSource' in entry)) return null;
    const file = MODULE.exec(entry.originalSource)?.[1];
    return file === undefined ? null : { file, line: entry.originalLine, column: entry.originalColumn };
  };
}

const rangesOf = ({ functions }: Script) => functions.flatMap(({ ranges }) => ranges);

/** 1 for every character of a script that ran in one of the pages that loaded it. */
function ranIn(scripts: readonly Script[], length: number): Uint8Array {
  const ran = new Uint8Array(length);
  for (const script of scripts) {
    const here = new Uint8Array(length);
    const ranges = rangesOf(script).sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
    for (const { startOffset, endOffset, count } of ranges) here.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    here.forEach((one, at) => {
      if (one === 1) ran[at] = 1;
    });
  }
  return ran;
}

const texts = new Map<string, readonly string[]>();
function linesOf(file: string): readonly string[] {
  const known = texts.get(file) ?? fs.readFileSync(path.join(PANE, file), 'utf8').split('\n');
  texts.set(file, known);
  return known;
}

/** What stands from one place to another of the same file. */
function between({ file, line, column }: Place, end: Place | null): string {
  const lines = linesOf(file);
  if (end === null || end.file !== file || end.line < line) return lines[line]!.slice(column);
  const cut = lines.slice(line, end.line + 1);
  cut[cut.length - 1] = cut.at(-1)!.slice(0, end.column);
  cut[0] = cut[0]!.slice(column);
  return cut.join('\n');
}

/** An element by its name and the first text in it, or by its first line. */
function nameOf({ file, line }: Place, tag: string): string {
  const lines = linesOf(file).slice(line);
  const first = lines.findIndex((one) => one.includes(tag));
  const rest = lines.slice(first, first + NEAR).join(' ');
  const here = rest.slice(rest.indexOf(tag));
  const text = /t\.text\(['`](\S+?)['`]/.exec(here)?.[1];
  return text === undefined ? tag.trim() : `${/^<[\w.]+/.exec(tag)![0]}> ${text}`;
}

/** Elements in a script that no page has drawn. */
function silentIn(scripts: readonly Script[], source: string, map: { sources: string[] }): ReadonlySet<string> {
  const originOf = originsIn(source, new SourceMap(map as never));
  const ran = ranIn(scripts, source.length);
  const silent = new Set<string>();
  for (const { count, startOffset, endOffset } of scripts.flatMap(rangesOf)) {
    const next = ran.indexOf(1, startOffset);
    if (count > 0 || (next >= 0 && next < endOffset)) continue;
    const start = originOf(startOffset) ?? originOf(startOffset + 1);
    if (start === null) continue;
    const tag = TAG.exec(between(start, originOf(endOffset - 1)))?.[0];
    if (tag !== undefined) silent.add(`${start.file}: ${nameOf(start, tag)}`);
  }
  return silent;
}

/** Elements of the pane's components that were never drawn: the file, and how the element begins. */
function notDrawn(met: ReadonlyMap<string, readonly Script[]>): readonly string[] {
  // A small file may stand in several scripts: what one of them has drawn is drawn.
  const silentOf = new Map<string, ReadonlySet<string>[]>();
  for (const [name, scripts] of met) {
    const file = path.join(OUTPUT, name);
    const map = JSON.parse(fs.readFileSync(`${file}.map`, 'utf8')) as { sources: string[] };
    const modules = map.sources.flatMap((source) => MODULE.exec(source)?.[1] ?? []);
    if (modules.length === 0) continue;
    const silent = silentIn(scripts, fs.readFileSync(file, 'utf8'), map);
    for (const one of modules) silentOf.set(one, [...(silentOf.get(one) ?? []), silent]);
  }
  const files = fs.readdirSync(PANE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  return files
    .map((file) => file.replaceAll(path.sep, '/'))
    .flatMap((file) => {
      const [first, ...others] = silentOf.get(file) ?? [new Set([`${file}: never loaded`])];
      return [...first!].filter((one) => one.startsWith(`${file}: `) && others.every((other) => other.has(one)));
    })
    .sort();
}

/** Watches what a page and the pages in it draw from now on. `take` what was drawn before they are left for others. */
export async function watchDrawing(
  page: Page,
): Promise<{ take: () => Promise<void>; notDrawn: () => readonly string[] }> {
  const met = new Map<string, Script[]>();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async take() {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      for (const script of result) {
        const name = URL.canParse(script.url) ? path.basename(new URL(script.url).pathname) : '';
        if (!fs.existsSync(path.join(OUTPUT, `${name}.map`))) continue;
        met.set(name, [...(met.get(name) ?? []), script]);
      }
    },
    notDrawn: () => notDrawn(met),
  };
}
