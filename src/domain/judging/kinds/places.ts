import type { RankPlace } from '../../model';
import { say } from '../messages';
import type { Evidence, Lack } from './kind';

/** "länet", "Länet", "i länet" are the same population; so are "riket", "landet" and "Sverige". */
const plain = (population: string): string =>
  population
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/^(i|inom|bland) /, '')
    .replace(/^(?:hela )?(?:landet|riket|sverige)$/, 'riket');

/**
 * The places a target asks for: one for each population it names, else the only one there is. A place among others than
 * those the target names says nothing about it.
 */
export function placesFor(populations: readonly string[], { places }: Evidence): readonly RankPlace[] | Lack {
  const lacking = (population: string): Lack => ({
    lack: 'placering saknas',
    why: say('judging.reason.noPlace', { named: String(population !== ''), population }),
  });
  if (populations.length <= 1 && places.length === 1) {
    const [wanted] = populations;
    const [only] = places;
    const other = wanted !== undefined && only!.population !== null && plain(only!.population) !== plain(wanted);
    return other ? lacking(wanted) : places;
  }
  if (populations.length === 0) return lacking('');
  const found: RankPlace[] = [];
  for (const population of populations) {
    const place = places.find((one) => one.population !== null && plain(one.population) === plain(population));
    if (!place) return lacking(population);
    found.push(place);
  }
  return found;
}
