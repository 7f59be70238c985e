import { commands } from '../../src/app';
import { koladaTitlesFor } from '../../src/app/kolada-titles';
import { indicator, model } from '../support/build-model';
import { must, openFixture } from './support';

const naming = (koladaId: string | null) => model({ indicators: [indicator({ koladaId })] });

it('is fetched only for workbooks that name key figures', async () => {
  expect(await koladaTitlesFor(naming(null))).toBeNull();
  const titles = await koladaTitlesFor(naming('N15428'));
  expect(titles!.get('N15428')).toBe('Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)');
  expect(titles!.size).toBeGreaterThan(6000);
});

it.each([
  ['another key figure’s id', 'N15428', 'Nettokostnad per invånare', ['check.I08.title']],
  ['an id that no key figure has', 'N15998', 'Behöriga elever', ['check.I08.unknown']],
  ['its own', 'N15428', 'Elever i åk 9 som är behöriga till yrkesprogram', []],
])('I08: %s', async (_, id, title, expected) => {
  const { book } = await openFixture('vaggeryd');
  const { model: read } = await must(commands.read, { occasion: null });
  const region = read.regions.find(({ kind }) => kind === 'indicators')!;
  const column = (field: string) => region.fields.find((one) => one.field === field)!.column;
  const sheet = book.sheet(region.sheet)!;
  sheet.edit(region.bodyTop, column('koladaId')).value = id;
  sheet.edit(region.bodyTop, column('title')).value = title;
  const { findings } = await must(commands.check, { occasion: null });
  const here = findings.filter(({ rule, cells }) => rule === 'I08' && cells[0]!.row === region.bodyTop);
  expect(here.map(({ message }) => message.key)).toEqual(expected);
});
