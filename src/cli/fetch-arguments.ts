import type { FetchArguments } from './arguments';
import { CliError, EXIT } from './errors';

type Written = Partial<Record<'municipality' | 'group' | 'years' | 'server', string>>;

const wrong = (key: keyof Written, value: string): CliError => new CliError(EXIT.input, `cli.fetch.${key}`, { value });

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

/**
 * What `fetch` is told beside the files.
 * @throws CliError with what is wrong
 */
export const fetchArguments = ({
  municipality,
  group,
  years,
  server,
}: Written): Pick<FetchArguments, 'municipality' | 'group' | 'years' | 'server'> => ({
  municipality: matching('municipality', municipality, /^\d{4}$/),
  group: matching('group', group, /^G\d+$/),
  years: yearsOf(years),
  server: serverOf(server),
});
