import type { Page, PageReader } from './answer';
import { KoladaError } from './errors';
import { getJson } from './request';
import { PUBLIC_ADDRESS, type KoladaService } from './service';

/** No question of ours has as many pages: something goes round. */
const MOST_PAGES = 500;

const baseOf = ({ address, page }: KoladaService): URL => new URL(`${address.replace(/\/+$/, '')}/`, page);

/** What comes after the base in an address: "kpi/N15428?page=2"; null where it is not below the base. */
const below = (url: URL, base: URL): string | null =>
  url.origin === base.origin && url.pathname.startsWith(base.pathname)
    ? `${url.pathname.slice(base.pathname.length)}${url.search}`
    : null;

/**
 * The path of the next page. Behind a gateway Kolada's answers still name Kolada's own address: what comes after it is
 * asked of the gateway. An address of anybody else is never asked.
 * @throws KoladaError `Elsewhere`
 */
function nextPath(next: string, base: URL, path: string): string {
  let url: URL;
  try {
    url = new URL(next, base);
  } catch {
    throw new KoladaError('Garbage', `${path}: next_url`);
  }
  // Kolada's answers have named http addresses of its own.
  const own = url.hostname === new URL(PUBLIC_ADDRESS).hostname ? new URL(url.href.replace(/^http:/, 'https:')) : url;
  const rest = below(url, base) ?? below(own, new URL(`${PUBLIC_ADDRESS}/`));
  if (rest === null) throw new KoladaError('Elsewhere', path);
  return rest;
}

/** All values of a question, page after page. @throws KoladaError */
export async function allPages<T>(
  path: string,
  read: PageReader<T>,
  service: KoladaService,
  signal: AbortSignal,
): Promise<readonly T[]> {
  const base = baseOf(service);
  const values: T[] = [];
  const asked = new Set<string>();
  for (let at: string | null = path; at !== null;) {
    if (asked.has(at) || asked.size >= MOST_PAGES) throw new KoladaError('Garbage', `${path}: next_url`);
    asked.add(at);
    const page: Page<T> = read(await getJson(new URL(at, base).href, at, service, signal), at);
    values.push(...page.values);
    at = page.next === null || page.next === '' ? null : nextPath(page.next, base, path);
  }
  return values;
}
