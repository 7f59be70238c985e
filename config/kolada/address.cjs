/** Kolada's own address, version 3; src/kolada/service.ts has the same. */
const PUBLIC_ADDRESS = 'https://api.kolada.se/v3';

/**
 * The one address the pane will ask: a path of its own server ("/kolada", a gateway) or an https address.
 * @throws with what is wrong
 */
function parseKoladaAddress(text = PUBLIC_ADDRESS) {
  const address = text.replace(/\/+$/, '');
  if (/^\/[\w./-]+$/.test(address) && !address.startsWith('//')) return address;
  let url = null;
  try {
    url = new URL(address);
  } catch {
    // Told below.
  }
  if (url?.protocol === 'https:' && url.search === '' && url.hash === '' && url.username === '') return address;
  throw new Error(`--kolada takes a path of your own server ("/kolada") or an https address, not "${text}".`);
}

module.exports = { PUBLIC_ADDRESS, parseKoladaAddress };
