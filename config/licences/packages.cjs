/** The packages of package-lock.json, what they are licensed under, and which of ours bring them in. */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');

/** What may be handed on with the pane and the command line. */
const SHIPPED = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
/** What tools may have besides: they are used here and handed on to nobody. */
const TOOLS = [...SHIPPED, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Unlicense'];
/** Microsoft's own terms: read from its package by tests and the command line, never copied (docs/assumed-host-behaviour.md). */
const OWN_TERMS = ['@microsoft/office-js'];

/**
 * Whether an SPDX expression ("(MIT OR GPL-2.0) AND ISC") can be met with the allowed licences. Anything else that is
 * said, or nothing at all, can't.
 * @param {string} expression
 * @param {readonly string[]} allowed
 * @returns {boolean}
 */
function isMet(expression, allowed) {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner) return isMet(expression.replace(inner[0], isMet(inner[1], allowed) ? allowed[0] : 'none'), allowed);
  return expression
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.includes(licence.trim())));
}

/** The lock's entry that a package at `from` finds when it asks for `name`: the nearest node_modules upwards. */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return null;
  }
}

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** All places that a package brings in, itself included. */
function broughtBy(packages, start) {
  const found = new Set([start]);
  for (const place of found) {
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = packages[place];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const next = resolve(packages, place, name);
      if (next !== null) found.add(next);
    }
  }
  return found;
}

/**
 * @returns {{ place: string, name: string, version: string, licence: string, shipped: boolean, with: readonly string[] }[]}
 * sorted by name; `with`: our own dependencies that bring it in, itself not counted
 */
function allPackages(lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))) {
  const { packages } = lock;
  const direct = Object.keys(packages[''].dependencies);
  const brought = new Map(direct.map((name) => [name, broughtBy(packages, `node_modules/${name}`)]));
  return Object.entries(packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .map(([place, { version, license = '', dev = false, devOptional = false, optional = false }]) => ({
      place,
      name: nameOf(place),
      version,
      licence: license,
      shipped: !(dev || devOptional || optional),
      with: direct.filter((name) => name !== nameOf(place) && brought.get(name).has(place)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** What can't be used, a line each. */
const problemsOf = (all) =>
  all
    .filter(({ name }) => !OWN_TERMS.includes(name))
    .filter(({ licence, shipped }) => !isMet(licence, shipped ? SHIPPED : TOOLS))
    .map(({ name, version, licence, shipped }) => {
      const what = licence === '' ? 'no licence is said' : licence;
      return `${name} ${version}: ${what}${shipped ? ', and it is handed on' : ''}`;
    });

module.exports = { allPackages, isMet, problemsOf, root, SHIPPED };
