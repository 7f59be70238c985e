/**
 * Offline test of the add-in manifest: element order, resource ids, lengths, addresses, locales and icons.
 * `problemsOf(xml, {folder, baseUrl})` gives sentences; as a program it prints them and exits 1 when there are any.
 */
const fs = require('node:fs');
const path = require('node:path');
const { JSDOM } = require('jsdom');
const { CHILDREN, NEEDED, LIMITS, RESOURCE_OF, RIBBON_ICONS } = require('./rules.cjs');

const MANIFEST_ADDRESS = 'https://localhost:3000';
const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const VERSION = /^\d+\.\d+\.\d+(\.\d+)?$/;
const FULL_LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

const elements = (node) => Array.from(node.childNodes).filter((child) => child.nodeType === 1);

function* walk(node, parents = []) {
  for (const child of elements(node)) {
    yield { element: child, parents };
    yield* walk(child, [...parents, child.localName]);
  }
}

/** The rule of an element: the longest suffix of its path that has one. */
function ruleFor(table, trail) {
  for (let from = 0; from < trail.length; from++) {
    const rule = table[trail.slice(from).join('/')];
    if (rule) return rule;
  }
  return undefined;
}

/** Children known, in the schema's order, the needed ones there, and none but lists twice. */
function orderProblems(element, parents) {
  const trail = [...parents, element.localName];
  const order = ruleFor(CHILDREN, trail);
  const where = trail.slice(-2).join('/');
  const names = elements(element).map((child) => child.localName);
  const problems = [];
  if (order) {
    let last = -1;
    for (const name of names) {
      const place = order.indexOf(name);
      if (place < 0) problems.push(`${where}: <${name}> does not belong here`);
      else if (place < last) problems.push(`${where}: <${name}> must stand before <${order[last]}>`);
      last = Math.max(last, place);
    }
  }
  for (const name of NEEDED[element.localName] ?? []) {
    if (!names.includes(name)) problems.push(`${where}: <${name}> is missing`);
  }
  return problems;
}

/** Width and height of a PNG from its header, or null. */
function pngSize(file) {
  if (!fs.existsSync(file)) return null;
  const bytes = fs.readFileSync(file);
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Resources by id: their list ("bt:Images"), values in every language, and the element. */
function resourcesOf(all, problems) {
  const resources = new Map();
  for (const { element, parents } of all) {
    if (!parents.includes('Resources') || !element.hasAttribute('id')) continue;
    const id = element.getAttribute('id');
    if (resources.has(id)) problems.push(`resource "${id}" is declared twice`);
    if (id.length > LIMITS.resid) problems.push(`resource id "${id}" is longer than ${LIMITS.resid} characters`);
    resources.set(id, { list: element.parentNode.nodeName, value: element.getAttribute('DefaultValue'), element });
  }
  return resources;
}

/** The texts an element gives: DefaultValue, and every Override's. */
function textsOf(element) {
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...elements(element)
      .filter((child) => child.localName === 'Override')
      .map((child) => child.getAttribute('Value') ?? ''),
  ];
}

function textProblems(name, element, limit) {
  const problems = [];
  for (const text of textsOf(element)) {
    if (text === '') problems.push(`${name}: a text is empty`);
    if (text.length > limit)
      problems.push(`${name}: "${text.slice(0, 30)}…" is ${text.length} characters, at most ${limit}`);
  }
  const locales = elements(element).map((child) => child.getAttribute('Locale'));
  if (!locales.includes('en-US')) problems.push(`${name}: no override for en-US`);
  for (const locale of locales) {
    if (!FULL_LOCALE.test(locale ?? '')) problems.push(`${name}: "${locale}" is not a full language tag`);
  }
  return problems;
}

function iconProblems(name, address, size, context) {
  const local = address.startsWith(context.baseUrl) ? address.slice(context.baseUrl.length).replace(/^\//, '') : null;
  if (local === null) return [`${name}: ${address} is not under ${context.baseUrl}`];
  const found = pngSize(path.join(context.folder, local));
  if (!found) return [`${name}: there is no PNG ${local}`];
  if (found.width !== size || found.height !== size) {
    return [`${name}: ${local} is ${found.width} × ${found.height} px, not ${size} × ${size}`];
  }
  return [];
}

function residProblems(all, resources) {
  const problems = [];
  const used = new Set();
  for (const { element } of all) {
    if (!element.hasAttribute('resid')) continue;
    const id = element.getAttribute('resid');
    used.add(id);
    const resource = resources.get(id);
    const list = RESOURCE_OF[element.nodeName] ?? RESOURCE_OF[element.localName];
    if (!resource) problems.push(`<${element.nodeName}>: resid "${id}" does not exist`);
    else if (list && resource.list !== list)
      problems.push(`<${element.nodeName}>: resid "${id}" is in ${resource.list}, not ${list}`);
  }
  for (const id of resources.keys()) if (!used.has(id)) problems.push(`resource "${id}" is used by nothing`);
  return problems;
}

function ribbonProblems(all, resources, context) {
  const problems = [];
  const ids = new Set();
  for (const { element, parents } of all) {
    if (['Group', 'Control', 'CustomTab'].includes(element.localName) && element.hasAttribute('id')) {
      const id = element.getAttribute('id');
      if (ids.has(id)) problems.push(`id "${id}" is used twice`);
      if (id.length > LIMITS.GroupId) problems.push(`id "${id}" is too long`);
      ids.add(id);
    }
    if (element.localName !== 'Icon' || !['Group', 'Control'].includes(parents.at(-1))) continue;
    const images = elements(element);
    const name = `${element.parentNode.getAttribute('id')} icon`;
    const sizes = images.map((image) => Number(image.getAttribute('size')));
    for (const size of RIBBON_ICONS.needed) if (!sizes.includes(size)) problems.push(`${name}: ${size} px is missing`);
    images.forEach((image, index) => {
      if (!RIBBON_ICONS.allowed.includes(sizes[index]))
        problems.push(`${name}: ${sizes[index]} px is no size of Excel's`);
      const resource = resources.get(image.getAttribute('resid'));
      if (resource) problems.push(...iconProblems(name, resource.value, sizes[index], context));
    });
  }
  return problems;
}

function headProblems(root, context) {
  const problems = [];
  const child = (name) => elements(root).find((element) => element.localName === name);
  const text = (name) => child(name)?.textContent.trim() ?? '';
  if (!GUID.test(text('Id'))) problems.push('Id is no GUID');
  if (!VERSION.test(text('Version'))) problems.push(`Version "${text('Version')}" is not of the form 1.2.3.4`);
  if (text('DefaultLocale') !== 'sv-SE') problems.push('DefaultLocale is not sv-SE');
  if (text('ProviderName').length > LIMITS.ProviderName) problems.push('ProviderName is too long');
  for (const name of ['DisplayName', 'Description']) {
    if (child(name)) problems.push(...textProblems(name, child(name), LIMITS[name]));
  }
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ]) {
    const element = child(name);
    if (element) problems.push(...iconProblems(name, element.getAttribute('DefaultValue'), size, context));
  }
  return problems;
}

/**
 * Everything wrong with the manifest, as sentences; [] when nothing is.
 * `folder` holds what `baseUrl` serves (icons are opened there).
 */
function problemsOf(xml, { folder, baseUrl = MANIFEST_ADDRESS }) {
  const { DOMParser } = new JSDOM('').window;
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const broken = root.localName === 'parsererror' ? root : root.getElementsByTagName('parsererror')[0];
  if (broken) return [`not well-formed XML: ${broken.textContent.split('\n')[0]}`];
  const context = { folder, baseUrl: baseUrl.replace(/\/$/, '') };
  const all = [{ element: root, parents: [] }, ...walk(root, [root.localName])];
  const problems = headProblems(root, context);
  for (const { element, parents } of all) problems.push(...orderProblems(element, parents));
  const resources = resourcesOf(all, problems);
  problems.push(...residProblems(all, resources), ...ribbonProblems(all, resources, context));
  for (const [id, { list, element }] of resources) {
    if (list === 'bt:ShortStrings') problems.push(...textProblems(id, element, LIMITS.ShortString));
    if (list === 'bt:LongStrings') problems.push(...textProblems(id, element, LIMITS.LongString));
  }
  for (const { element } of all) {
    for (const address of textsOf(element)) {
      if (/^[a-z]+:\/\//i.test(address) && !address.startsWith('https://')) problems.push(`${address} is not https`);
    }
  }
  return problems;
}

module.exports = { problemsOf, pngSize, MANIFEST_ADDRESS };

if (require.main === module) {
  const root = path.join(__dirname, '..', '..');
  const problems = problemsOf(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'), { folder: root });
  for (const problem of problems) console.error(`manifest.xml: ${problem}`);
  if (problems.length === 0) console.log('manifest.xml: order, resources, texts, addresses and icons are right.');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
