import type { FetchArguments } from './arguments';
import { CliError, EXIT } from './errors';

type Written = Partial<Record<'municipality' | 'group' | 'places' | 'years' | 'server', string>> & {
  readonly county?: boolean;
};

const wrong = (key: 'municipality' | 'group' | 'places' | 'peers' | 'years' | 'server', value: string): CliError =>
  new CliError(EXIT.input, `cli.fetch.${key}`, { value });

function matching(key: 'municipality' | 'group', value: string | undefined, pattern: RegExp): string | null {
  if (value === undefined) return null;
  if (!pattern.test(value)) throw wrong(key, value);
  return value;
}

function yearsOf(value: string | undefined): FetchArguments['years'] {
  if (value === undefined) return null;
  const [, first, last] = /^((?:19|20)\d\d)(?:[-–]((?:19|20)\d\d))?$/.exec(value) ?? [];
  const years = { from: Number(first), to: Number(last ?? first) };
  if (first === undefined || years.to < years.from) throw wrong('years', value);
  return years;
}

function serverOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  try {
    if (/^https?:$/.test(new URL(value).protocol)) return value.replace(/\/+$/, '');
  } catch {
    // Told below, as every other mistake.
  }
  throw wrong('server', value);
}

/** One way of saying whom: a group of Kolada's, the county, or municipalities by their codes. */
function peersOf({ group, county = false, places }: Written): FetchArguments['peers'] {
  const said = [group, county || undefined, places].filter((one) => one !== undefined);
  if (said.length > 1) throw wrong('peers', '');
  if (county) return { kind: 'county' };
  if (places !== undefined) {
    const codes = [...new Set(places.split(',').map((code) => code.trim()))];
    if (!codes.every((code) => /^\d{4}$/.test(code))) throw wrong('places', places);
    return { kind: 'own', places: codes };
  }
  const id = matching('group', group, /^G\d+$/);
  return id === null ? null : { kind: 'group', id };
}

/**
 * What `fetch` is told beside the files.
 * @throws CliError with what is wrong
 */
export const fetchArguments = (
  written: Written,
): Pick<FetchArguments, 'municipality' | 'peers' | 'years' | 'server'> => ({
  municipality: matching('municipality', written.municipality, /^\d{4}$/),
  peers: peersOf(written),
  years: yearsOf(written.years),
  server: serverOf(written.server),
});
