/**
 * Answers as version 3 of Kolada's interface does, from real values (test/fixtures/kolada): path form, at most 25 ids in
 * a segment, pages by next_url. `reply` is the whole of it; `listen` puts it on a port of this machine, `asFetch` gives
 * it to code without a network.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { tableCells } from '../../../src/domain/kolada/table-cells';
import type { Fetch } from '../../../src/kolada';

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never answers, or begins and never ends. */
  readonly silent?: 'all' | 'body';
}

/** What goes wrong with a question: null lets it be answered. `count` is how many have been asked before. */
export type Fault = (path: string, count: number) => Reply | null;

interface Value {
  readonly gender: string;
  readonly count: number;
  readonly status: string;
  readonly value: number | null;
  readonly isdeleted: boolean;
}

interface Row {
  readonly kpi: string;
  readonly municipality: string;
  readonly period: number;
  readonly values: Value[];
}

const folder = join(__dirname, '../../fixtures/kolada');

function csv(name: string): Record<string, string>[] {
  const [heading, ...rows] = tableCells(readFileSync(join(folder, name), 'utf8'));
  return rows.map((row) => Object.fromEntries(heading!.map((key, index) => [key, row[index] ?? ''])));
}

const rows = new Map<string, Row>();

function add(line: Record<string, string>): void {
  if (/avrundat i källan/.test(line['note'] ?? '')) return;
  const key = `${line['kpi']}|${line['municipality_id']}|${line['year']}`;
  const row = rows.get(key) ?? {
    kpi: line['kpi']!,
    municipality: line['municipality_id']!,
    period: Number(line['year']),
    values: [],
  };
  rows.set(key, row);
  if (row.values.some(({ gender }) => gender === line['gender'])) return;
  const missing = line['value'] === '';
  row.values.push({
    gender: line['gender']!,
    count: 1,
    status: missing ? 'Missing' : '',
    value: missing ? null : Number(line['value']),
    isdeleted: false,
  });
}

csv('vaggeryd_peers_5kpi.csv').forEach(add);
csv('kolada_8kommuner_6kpi.csv').forEach(add);

const figures = csv('kpi_metadata.csv').map((line) => ({
  id: line['id']!,
  title: line['title']!,
  description: `${line['title']}. Källa: ${line['auspice'] || 'SCB'}.`,
  is_divided_by_gender: line['is_divided_by_gender'] === 'True',
  municipality_type: line['municipality_type'],
  auspice: null,
  operating_area: line['operating_area'],
  perspective: '',
  prel_publication_date: line['prel_publication_date'] || null,
  publication_date: line['publication_date'] || null,
  publ_period: line['publ_period'] || null,
  has_ou_data: false,
}));

const groups = [
  {
    id: 'G37569',
    title: 'Liknande kommuner, övergripande, Vaggeryd, 2025',
    members: ['0582', '0884', '1267', '1462', '1495', '1984', '2082'].map((id) => ({
      member_id: id,
      member_title: id,
    })),
  },
];

const json = (status: number, body: unknown): Reply => ({ status, body: JSON.stringify(body) });
const refused = json(422, { detail: [{ msg: 'List should have at most 25 items after validation' }] });

/** Corrections of the data for one server: values revised, taken back, ids gone. */
export interface Changes {
  /** By "kpi|municipality|year|gender". */
  readonly values?: Readonly<Record<string, Partial<Value>>>;
  readonly titles?: Readonly<Record<string, string>>;
  readonly gone?: readonly string[];
}

export class KoladaServer {
  /** Paths asked, with their questions, in order. */
  readonly asked: string[] = [];
  /** What next_url begins with. */
  address = 'http://kolada.test/v3';

  constructor(
    private readonly fault: Fault = () => null,
    private readonly changes: Changes = {},
  ) {}

  reply(url: string): Reply {
    const { pathname, searchParams, search } = new URL(url, this.address);
    const path = decodeURIComponent(pathname).replace(/^\/v3\//, '');
    const count = this.asked.push(`${path}${search}`) - 1;
    return this.fault(path, count) ?? this.answer(path, searchParams);
  }

  private answer(path: string, question: URLSearchParams): Reply {
    const parts = path.split('/');
    const listed = (at: number): string[] => (parts[at] ?? '').split(',').filter((id) => id !== '');
    if (parts.some((part) => part.split(',').length > 25)) return refused;
    const gone = this.changes.gone ?? [];
    if (parts[0] === 'kpi') {
      const ids = listed(1);
      const found = figures
        .filter(({ id }) => ids.includes(id) && !gone.includes(id))
        .map((figure) => ({ ...figure, title: this.changes.titles?.[figure.id] ?? figure.title }));
      return this.page(path, found, question);
    }
    if (parts[0] === 'municipality_groups') {
      const ids = listed(1);
      return this.page(
        path,
        groups.filter(({ id }) => ids.includes(id)),
        question,
      );
    }
    const isData =
      parts[0] === 'data' &&
      parts[1] === 'kpi' &&
      parts[3] === 'municipality' &&
      [undefined, 'year'].includes(parts[5]);
    if (!isData) return json(404, { detail: 'Not Found' });
    const [kpis, places] = [listed(2), listed(4)];
    const years = parts[5] === undefined ? null : listed(6).map(Number);
    const found = [...rows.values()]
      .filter(
        ({ kpi, municipality, period }) =>
          kpis.includes(kpi) &&
          places.includes(municipality) &&
          (years?.includes(period) ?? true) &&
          !gone.includes(kpi),
      )
      .map((row) => ({
        ...row,
        values: row.values.map((value) => ({
          ...value,
          ...this.changes.values?.[`${row.kpi}|${row.municipality}|${row.period}|${value.gender}`],
        })),
      }));
    return this.page(path, found, question);
  }

  private page(path: string, values: readonly unknown[], question: URLSearchParams): Reply {
    const size = Math.min(Number(question.get('per_page') ?? 100), this.mostPerPage);
    const page = Number(question.get('page') ?? 1);
    const more = page * size < values.length;
    const to = (number: number): string => `${this.address}/${path}?page=${number}&per_page=${size}`;
    return json(200, {
      values: values.slice((page - 1) * size, page * size),
      next_url: more ? to(page + 1) : null,
      previous_url: page > 1 ? to(page - 1) : null,
      count: values.length,
    });
  }

  /** Small pages make chains of next_url. */
  mostPerPage = 5000;

  /** The server as `fetch`. */
  readonly asFetch: Fetch = (url, { signal }) => {
    const { status, body, headers = {}, silent } = this.reply(url);
    const never = <T>(): Promise<T> =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
      });
    if (silent === 'all') return never();
    return Promise.resolve({
      ok: status < 300,
      status,
      headers: { get: (name) => headers[name] ?? null },
      text: () => (silent === 'body' ? never() : Promise.resolve(body)),
    });
  };

  /** Listens on a free port of this machine until `close`. */
  async listen(): Promise<{ readonly address: string; close(): Promise<void> }> {
    const server = createServer((request, response) => {
      const { status, body, headers = {}, silent } = this.reply(request.url ?? '/');
      if (silent === 'all') return;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      if (silent === 'body') response.write(body.slice(0, 10));
      else response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`;
    return {
      address: this.address,
      close: () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(() => resolve());
        }),
    };
  }
}
