import { askGroup, askKolada, KoladaError, waiting } from '../../src/kolada';
import type { KoladaService } from '../../src/kolada';
import { type Fault, KoladaServer, type Reply } from '../support/kolada/server';
import { serviceFor } from '../support/kolada/service';

const never = new AbortController().signal;
const questions = { kpis: ['N15428'], places: ['0665', '0582'], years: [2024, 2025] };

const reply = (status: number, body = '{}', more: Partial<Reply> = {}): Reply => ({ status, body, ...more });
const always =
  (answer: Reply): Fault =>
  () =>
    answer;
const first =
  (times: number, answer: Reply): Fault =>
  (_, count) =>
    count < times ? answer : null;

/** The error's code, or how many values came. */
async function ask(fault: Fault, given: Partial<KoladaService> = {}): Promise<string | number> {
  const { service } = serviceFor(new KoladaServer(fault), given);
  try {
    return (await askKolada(questions, service, never)).values.length;
  } catch (error) {
    if (error instanceof KoladaError) return error.code;
    throw error;
  }
}

describe('answers', () => {
  it('are values by key figure, place, year and gender, unrounded, with what is missing', async () => {
    const { service } = serviceFor(new KoladaServer());
    const wanted = { kpis: ['U23401', 'N15428'], places: ['0884', '1780'], years: [2025] };
    const { values, described } = await askKolada(wanted, service, never);
    expect(
      values.map(({ kpi, place, year, gender, value, missing }) => [kpi, place, year, gender, value, missing]),
    ).toEqual([
      ['N15428', '0884', 2025, 'T', 79.545454, null],
      ['U23401', '0884', 2025, 'T', null, 'uppgift saknas'],
      ['N15428', '1780', 2025, 'K', 87.619047, null],
      ['N15428', '1780', 2025, 'M', 89.889705, null],
      ['N15428', '1780', 2025, 'T', 88.774555, null],
    ]);
    expect(described.get('N15428')).toEqual({
      id: 'N15428',
      title: 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)',
      publicationDate: '2026-09-25',
      publicationYear: 2026,
      description: 'Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%). Källa: SCB.',
    });
  });

  it('of a value taken back is none', async () => {
    const changes = { values: { 'N15428|0665|2025|T': { isdeleted: true } } };
    const { service } = serviceFor(new KoladaServer(undefined, changes));
    const { values } = await askKolada({ ...questions, places: ['0665'], years: [2025] }, service, never);
    expect(values).toMatchObject([{ value: null, deleted: true, missing: 'uppgift saknas' }]);
  });

  it('come in pages that are followed to the last', async () => {
    const server = new KoladaServer();
    server.mostPerPage = 1;
    const { service } = serviceFor(server);
    expect((await askKolada(questions, service, never)).values).toHaveLength(4);
    expect(server.asked.map((path) => /page=(\d+)&/.exec(path)?.[1] ?? '1')).toEqual(['1', '1', '2', '3', '4']);
  });

  it('about ids that are gone lack them', async () => {
    const { service } = serviceFor(new KoladaServer(undefined, { gone: ['N15428'] }));
    const { described, values } = await askKolada(questions, service, never);
    expect([described.size, values]).toEqual([0, []]);
    const notFound: Fault = (path) => (path.startsWith('kpi/') ? reply(404) : null);
    expect(await ask(notFound)).toBe(4);
  });

  it('of groups are their members; null where there is none', async () => {
    const { service } = serviceFor(new KoladaServer());
    expect((await askGroup('G37569', service, never))?.members).toHaveLength(7);
    expect(await askGroup('G1', service, never)).toBeNull();
  });
});

it('asks for at most 25 ids in each part, and all of them once', async () => {
  const server = new KoladaServer();
  const { service } = serviceFor(server);
  const ids = (letter: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${letter}${10_000 + index}`);
  const told: string[] = [];
  await askKolada(
    { kpis: ids('N', 26), places: ids('', 51).map((id) => id.slice(1)), years: [2024, 2025] },
    service,
    never,
    (answered, of) => told.push(`${answered}/${of}`),
  );
  const lengths = server.asked.map((path) =>
    path
      .replace(/\?.*/, '')
      .split('/')
      .map((part) => part.split(',').length),
  );
  expect(Math.max(...lengths.flat())).toBe(25);
  expect(server.asked).toHaveLength(2 + 2 * 3);
  expect([told[0], told.at(-1)]).toEqual(['1/8', '8/8']);
});

describe('faults', () => {
  const failed: Fault = () => {
    throw new TypeError('Failed to fetch');
  };
  const html = reply(200, '<html>Logga in</html>');
  it.each<[string, Fault, string | number]>([
    ['429 once: waits and goes on', first(1, reply(429)), 4],
    ['500 twice: tries again', first(2, reply(503)), 4],
    ['429 for ever', always(reply(429)), 'TooMany'],
    ['500 for ever', always(reply(500)), 'Server'],
    ['422', always(reply(422)), 'Rejected'],
    ['403', always(reply(403, '<html>')), 'Rejected'],
    ['truncated JSON', always(reply(200, '{"values":[{"kpi":"N154')), 'Truncated'],
    ['truncated between two values', always(reply(200, '{"values":[{"kpi":"N15428"},')), 'Truncated'],
    ['a page of a proxy', always(html), 'Garbage'],
    ['an empty answer', always(reply(200, '')), 'Garbage'],
    ['JSON of something else', always(reply(200, '{"items":[]}')), 'Garbage'],
    ['version 2’s shape', always(reply(200, '{"values":[{"kpi":"N15428"}],"count":1}')), 'Garbage'],
    ['a number as text', always(reply(200, '{"values":[{"id":1,"title":"A"}]}')), 'Garbage'],
    ['silence', always(reply(200, '', { silent: 'all' })), 'Silent'],
    ['silence in the middle', always(reply(200, '{"values":', { silent: 'body' })), 'Silent'],
    [
      'a next page that is the same',
      always(reply(200, '{"values":[],"next_url":"http://kolada.test/v3/kpi/N15428?per_page=5000"}')),
      'Garbage',
    ],
    [
      'a next page elsewhere',
      always(reply(200, '{"values":[],"next_url":"https://example.com/v3/kpi/N1"}')),
      'Elsewhere',
    ],
    [
      'a next page above the base',
      always(reply(200, '{"values":[],"next_url":"http://kolada.test/v2/kpi"}')),
      'Elsewhere',
    ],
    ['blocked (CORS, proxy, no such host)', failed, 'Blocked'],
  ])('%s', async (_, fault, expected) => {
    expect(await ask(fault)).toBe(expected);
  });

  it('no network', async () => {
    expect(await ask(failed, { online: () => false })).toBe('Offline');
  });

  it('waits as long as the server asks, longer each time, never longer than a minute', async () => {
    const asks = (header: string): Fault => always(reply(429, '', { headers: { 'retry-after': header } }));
    const waitedFor = async (header: string): Promise<number[]> => {
      const { service, waited } = serviceFor(new KoladaServer(asks(header)));
      await expect(askKolada(questions, service, never)).rejects.toThrow('TooMany');
      return waited;
    };
    expect(await waitedFor('')).toEqual([1000, 3000, 8000]);
    expect(await waitedFor('5')).toEqual([5000, 5000, 8000]);
    expect(await waitedFor('3600')).toEqual([60_000, 60_000, 60_000]);
    expect(await waitedFor('Fri, 27 Nov 2026 12:00:00 GMT')).toEqual([1000, 3000, 8000]);
  });
});

describe('cancelling', () => {
  it('stops a question that is not answered, with the signal’s own reason', async () => {
    const controller = new AbortController();
    const fault: Fault = () => {
      queueMicrotask(() => controller.abort(new Error('cancelled')));
      return reply(200, '', { silent: 'all' });
    };
    const { service } = serviceFor(new KoladaServer(fault), { timeout: 60_000 });
    await expect(askKolada(questions, service, controller.signal)).rejects.toThrow('cancelled');
  });

  it('stops a wait', async () => {
    const controller = new AbortController();
    const wait = waiting(600_000, controller.signal);
    controller.abort(new Error('cancelled'));
    await expect(wait).rejects.toThrow('cancelled');
    await expect(waiting(600_000, controller.signal)).rejects.toThrow('cancelled');
  });
});

describe('a gateway on the page’s own server', () => {
  it('is asked for every page, also those that Kolada names by its own address', async () => {
    const urls: string[] = [];
    const kolada = 'api.kolada.se/v3/kpi/N15428';
    const pages: Record<string, string> = {
      'https://localhost:3000/kolada/kpi/N15428?per_page=5000': `https://${kolada}?page=2&per_page=5000`,
      'https://localhost:3000/kolada/kpi/N15428?page=2&per_page=5000': `http://${kolada}?page=3&per_page=5000`,
    };
    const { service } = serviceFor(
      {
        asFetch: (url) => {
          urls.push(url);
          const body = JSON.stringify({ values: [], next_url: pages[url] ?? null });
          return Promise.resolve({
            ok: true,
            status: 200,
            headers: { get: () => null },
            text: () => Promise.resolve(body),
          });
        },
      },
      { address: '/kolada' },
    );
    await askKolada({ kpis: ['N15428'], places: [], years: [] }, service, never);
    expect(urls).toEqual([...Object.keys(pages), 'https://localhost:3000/kolada/kpi/N15428?page=3&per_page=5000']);
  });

  it('sends no cookies, no address of the page, and follows no redirect', async () => {
    const seen: unknown[] = [];
    const server = new KoladaServer();
    const { service } = serviceFor({
      asFetch: (url, { signal, ...options }) => {
        seen.push(options);
        return server.asFetch(url, { signal, ...options });
      },
    });
    await askKolada(questions, service, never);
    const plain = {
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    };
    expect(seen).toEqual([plain, plain]);
  });
});
