import type { QueryInfo } from './messages';

/** What a `load` asks for on one object: all plain properties, or some by name (lower case), each with its own wishes. */
export interface QueryTree {
  /** As the add-in spelled it. */
  readonly name: string;
  all: boolean;
  readonly named: Map<string, QueryTree>;
}

export interface Query extends QueryTree {
  readonly top: number;
  readonly skip: number;
}

const node = (name: string): QueryTree => ({ name, all: false, named: new Map() });

function add(tree: QueryTree, path: string, expand: boolean): void {
  let at = tree;
  for (const part of path.split(/[/.]/)) {
    if (part === '') continue;
    if (part === '*') {
      at.all = true;
      return;
    }
    const key = part.toLowerCase();
    let next = at.named.get(key);
    if (!next) at.named.set(key, (next = node(part)));
    at = next;
  }
  if (expand) at.all = true;
}

/** "format/fill/color" and "format.fill.color" are the same; an empty Select means all plain properties. */
export function readQuery(info: QueryInfo | undefined): Query {
  const select = info?.Select ?? [];
  const query: Query = { ...node(''), top: info?.Top ?? 0, skip: info?.Skip ?? 0 };
  if (select.length === 0) query.all = true;
  for (const path of select) add(query, path, false);
  for (const path of info?.Expand ?? []) add(query, path, true);
  return query;
}
