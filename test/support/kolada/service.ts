import type { KoladaService } from '../../../src/kolada';
import type { KoladaServer } from './server';

/** Asks the given server and nobody else. Waits are counted, not waited. */
export function serviceFor(
  server: Pick<KoladaServer, 'asFetch'>,
  given: Partial<KoladaService> = {},
): { readonly service: KoladaService; readonly waited: number[] } {
  const waited: number[] = [];
  const service: KoladaService = {
    address: 'http://kolada.test/v3',
    page: 'https://localhost:3000/taskpane.html',
    fetch: server.asFetch,
    online: () => true,
    timeout: 20,
    waits: [1000, 3000, 8000],
    longestWait: 60_000,
    wait: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
    ...given,
  };
  return { service, waited };
}
