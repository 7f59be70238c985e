import type { FetchPreview } from '../../app';
import type { Translator } from '../../i18n';

/** How the own values stand among others, a line each, and what was written. */
export function fetchText(
  { comparisons, plan }: FetchPreview,
  written: number,
  file: string,
  translator: Translator,
): string {
  const lines = comparisons.map(({ kpi, text }) => `${kpi}  ${translator.message(text)}`);
  return [...lines, translator.text('cli.fetch.done', { written, unchanged: plan.unchanged, file })].join('\n');
}
