/**
 * The manifest a municipality hands out: manifest.xml with its own address in place of the development server's, the
 * version of package.json and the same Id always (a new Id would be a new add-in to Excel).
 */
const { MANIFEST_ADDRESS } = require('./validate.cjs');

/** "https://intranat.kommun.se/rt/" → the same without the slash. Throws a sentence when it can't be used. */
function parseBaseUrl(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`--base-url ${text} is not an address. Example: --base-url https://addins.kommun.se/roda-traden`);
  }
  if (url.protocol !== 'https:')
    throw new Error(`--base-url ${text} must begin with https://: Excel loads nothing else.`);
  if (url.search || url.hash) throw new Error(`--base-url ${text} may not have ? or #.`);
  return url.href.replace(/\/$/, '');
}

/** @param {string} source manifest.xml as text; `version` "1.2.3" becomes "1.2.3.0", as Excel wants four numbers. */
function manifestFor(source, { baseUrl, version }) {
  const escaped = baseUrl.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const four = /^\d+\.\d+\.\d+$/.test(version) ? `${version}.0` : version;
  return source
    .replaceAll(MANIFEST_ADDRESS, () => escaped)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${four}</Version>`);
}

module.exports = { parseBaseUrl, manifestFor };
