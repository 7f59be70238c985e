/** The client and Node's own `fetch` over a real connection to a server of this machine. */
import { askKolada, KoladaError, type KoladaService } from '../../src/kolada';
import { serviceOf } from '../../src/app/kolada/ground';
import { type Fault, KoladaServer } from '../support/kolada/server';

const questions = { kpis: ['N15428'], places: ['0665'], years: [2025] };

async function ask(fault: Fault, given: Partial<KoladaService> = {}): Promise<string | number | null> {
  const { address, close } = await new KoladaServer(fault).listen();
  const service = serviceOf({ address, timeout: 200, waits: [1], ...given });
  try {
    const { values } = await askKolada(questions, service, new AbortController().signal);
    return values[0]?.value ?? null;
  } catch (error) {
    if (error instanceof KoladaError) return error.code;
    throw error;
  } finally {
    await close();
  }
}

it.each<[string, Fault, string | number]>([
  ['answers', () => null, 77.528089],
  [
    'one 429',
    (_, count) => (count === 0 ? { status: 429, body: '', headers: { 'retry-after': '0' } } : null),
    77.528089,
  ],
  ['422', () => ({ status: 422, body: '{"detail":[]}' }), 'Rejected'],
  ['truncated JSON', () => ({ status: 200, body: '{"values":[{"kpi":' }), 'Truncated'],
  ['silence', () => ({ status: 200, body: '', silent: 'all' }), 'Silent'],
  ['silence in the middle', () => ({ status: 200, body: '{"values":[]}', silent: 'body' }), 'Silent'],
  [
    'a redirect to elsewhere',
    () => ({ status: 302, body: '', headers: { location: 'http://127.0.0.1:9/' } }),
    'Blocked',
  ],
])('%s', async (_, fault, expected) => {
  expect(await ask(fault)).toBe(expected);
});
