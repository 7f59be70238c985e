/**
 * The pane's Content-Security-Policy, as a meta element of its page: nothing but the pane's own files and Office.js is
 * loaded, and nothing is asked of anyone but the page's own server and Kolada. `frame-ancestors` can't stand in a meta element: docs/driftsattning.md has the header.
 */

/** Styles stay inline: Fluent writes its own, and so does Office.js in Excel on the web (office-js #1687). */
const policyOf = (officeJs, kolada) => ({
  'default-src': ["'none'"],
  'script-src': ["'self'", originOf(officeJs)],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", originOf(kolada)],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
});

/** Null for a path of the page's own server. */
const originOf = (address) => (/^https?:/.test(address) ? new URL(address).origin : null);

/**
 * @param {string} officeJs where Office.js comes from: an address, or a path of the page's own server
 * @param {string} kolada where Kolada is asked: likewise
 */
const contentPolicy = (officeJs, kolada) =>
  Object.entries(policyOf(officeJs, kolada))
    .map(([name, sources]) => [name, ...sources.filter(Boolean)].join(' '))
    .join('; ');

module.exports = { contentPolicy };
