/**
 * Draws assets/icons/src/*.svg to assets/icons/<name>-<size>.png in every size the ribbon asks for. The PNGs are
 * committed; run `npm run icons` after changing a drawing. Small sizes get thicker lines by media queries in the SVG.
 */
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { findBrowser } = require('../provision/find.cjs');
const { ICON_SIZES } = require('../manifest/rules.cjs');

const folder = path.join(__dirname, '..', '..', 'assets', 'icons');

async function main() {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const file of fs.readdirSync(path.join(folder, 'src'))) {
    const svg = fs.readFileSync(path.join(folder, 'src', file)).toString('base64');
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}img{display:block}</style>` +
          `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await page.locator('img').evaluate((image) => image.decode());
      const name = `${path.basename(file, '.svg')}-${size}.png`;
      await page.screenshot({ path: path.join(folder, name), omitBackground: true });
    }
  }
  await browser.close();
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
