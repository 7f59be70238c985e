/**
 * THIRD-PARTY.txt: the notices that the licences of what is in the pane ask for. Made of the modules that really came to
 * be in the build.
 */
const fs = require('node:fs');
const path = require('node:path');
const { allPackages, isMet, root, SHIPPED } = require('./packages.cjs');

const IS_LICENCE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;

/** The packages that a build's modules come from, as places in node_modules. */
function placesIn(stats) {
  const places = new Set();
  const add = (modules = []) => {
    for (const { nameForCondition, identifier, modules: inner } of modules) {
      const file = (nameForCondition ?? identifier ?? '').replaceAll('\\', '/');
      const place = /^.*?((?:node_modules\/(?:@[^/]+\/)?[^/!]+\/)+)/.exec(file.slice(file.indexOf('node_modules/')));
      if (file.includes('node_modules/') && place) places.add(place[1].replace(/\/$/, ''));
      add(inner);
    }
  };
  add(
    stats.toJson({
      all: false,
      modules: true,
      nestedModules: true,
      cachedModules: true,
      modulesSpace: Infinity,
      nestedModulesSpace: Infinity,
    }).modules,
  );
  return [...places].sort();
}

/** The words of the MIT licence: for packages that say they have it and hold no file of it. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Those of the ISC licence, likewise. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

const WORDS = { MIT, ISC };

/** Who made a package: its author, else those of its repository. */
function makersOf({ author, repository, name }) {
  const said = typeof author === 'object' ? author.name : author?.replace(/\s*[<(].*/, '');
  const address = typeof repository === 'object' ? repository.url : repository;
  return said || `the authors of ${name}${address ? ` (${address.replace(/^git\+/, '')})` : ''}`;
}

/** Its licence files; a package without any gets the licence it names. */
function textsOf(folder, licence) {
  const files = fs.readdirSync(folder).filter((name) => IS_LICENCE.test(name));
  if (files.length > 0) return files.sort().map((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim());
  const known = Object.keys(WORDS).find((name) => isMet(licence, [name]));
  if (known === undefined) throw new Error(`${folder} holds no text of its licence (${licence}).`);
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return [`Copyright (c) ${makersOf(manifest)}`, WORDS[known]];
}

/**
 * @returns {string} the notices
 * @throws when something in the build may not be handed on
 */
function noticesOf(stats) {
  const known = new Map(allPackages().map((one) => [one.place, one]));
  const sections = placesIn(stats).map((place) => {
    const found = known.get(place);
    if (!found) throw new Error(`${place} is in the build and not in package-lock.json.`);
    if (!found.shipped) throw new Error(`${found.name} is in the build and is a devDependency.`);
    if (!isMet(found.licence, SHIPPED)) throw new Error(`${found.name} is in the build: ${found.licence}.`);
    const texts = textsOf(path.join(root, place), found.licence);
    return [`${found.name} ${found.version} (${found.licence})`, ...texts].join('\n\n');
  });
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Röda tråden is made with the packages below. Office.js is not among them: it is loaded from Microsoft.${line}${sections.join(line)}\n`;
}

module.exports = { noticesOf, placesIn };
