import axe from 'axe-core';
import type { Frame } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe remarks on in a document, each with the elements it means. It is run in the document itself: a pane is a page
 * of its own in Excel, and its title, language and headings are judged as such. `forcedColors`: the system chooses the
 * colours, and axe would judge those that nobody sees.
 */
export async function violations(
  frame: Frame,
  { forcedColors = false }: { forcedColors?: boolean } = {},
): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async ({ tags, withoutColors }) => {
      const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(
        // Fluent's own focus sentinels are left out: they pass the keyboard on the moment they get it.
        { include: document, exclude: ['[data-tabster-dummy]'] } as never,
        {
          runOnly: tags,
          rules: {
            'color-contrast': { enabled: !withoutColors },
            // A menu opens on top of the page, outside its landmarks, as Fluent has it: its button leads to it.
            region: { enabled: document.querySelector('[role="menu"]') === null },
          },
          resultTypes: ['violations'],
          iframes: false,
        },
      );
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    { tags: TAGS, withoutColors: forcedColors },
  );
}
