/** An indicator's chart as the real library draws it: its lines with their gaps, its axis and the words of its points. */
import { render, screen, waitFor } from '@testing-library/react';
import { createTranslator } from '../../src/i18n';
import { PaneContext } from '../../src/taskpane/parts/pane-context';
import { createController } from '../../src/taskpane/state/controller';
import { createStore } from '../../src/taskpane/state/store';
import { seriesOf } from '../../src/taskpane/text/series';
import SeriesChart from '../../src/taskpane/views/series-chart';
import { atLeast, indicator, interval } from '../support/build-model';
import { fakeCommands } from './support/fake-commands';
import { giveRoom, NO_WATCH } from './support/render';

beforeAll(giveRoom);

async function drawn(made: Parameters<typeof indicator>[0], unit: string | null) {
  const store = createStore();
  const pane = {
    store,
    controller: createController(store, fakeCommands().commands, NO_WATCH),
    t: createTranslator('sv'),
    models: [],
    examples: [],
    version: null,
    fieldHeadings: () => new Map<string, string>(),
    setLanguage: async () => {},
  };
  render(
    <PaneContext pane={pane}>
      <SeriesChart title="Behörighet: utfall och målvärde" series={seriesOf(indicator(made))} unit={unit} />
    </PaneContext>,
  );
  const chart = screen.getByRole('img', { name: 'Behörighet: utfall och målvärde' });
  await waitFor(() => expect(chart.querySelector('svg')).not.toBeNull());
  const textsOf = (selector: string) => [...chart.querySelectorAll(selector)].map((found) => found.textContent);
  return {
    tips: textsOf('.ct-point'),
    /** Pieces of each line: one more than it has gaps. */
    pieces: [...chart.querySelectorAll('.ct-line')].map((path) => path.getAttribute('d')!.match(/M/g)!.length),
    numbers: textsOf('.ct-label.ct-vertical'),
    years: textsOf('.ct-label.ct-horizontal'),
    places: [...chart.querySelectorAll('[d], [x1]')].flatMap((element) => [...element.attributes]),
    legend: screen.getAllByRole('listitem').map(({ textContent }) => textContent),
  };
}

it('draws outcomes and target, says each point in words and leaves unknown years open', async () => {
  const { tips, pieces, years, numbers, legend, places } = await drawn(
    { targets: [atLeast(83, 2024), atLeast(86.5, 2025)], outcomes: { 2021: 81.2, 2023: 82.4, 2024: -84.9 } },
    '%',
  );
  expect(legend).toEqual(['Utfall', 'Målvärde']);
  expect(tips).toEqual([
    'Utfall 2021: 81,2 %',
    'Utfall 2023: 82,4 %',
    'Utfall 2024: −84,9 %',
    'Målvärde 2024: 83 %',
    'Målvärde 2025: 86,5 %',
  ]);
  expect(pieces).toEqual([2, 1]);
  expect(years).toEqual(['2021', '2022', '2023', '2024', '2025']);
  expect(numbers).toEqual(['−100', '−50', '0', '50', '100']);
  expect(places.filter(({ value }) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
});

it('draws an interval as two lines, and a number without unit', async () => {
  const { tips, legend } = await drawn({ targets: [interval(2, 4, 2025)], outcomes: { 2024: 3.1, 2025: 0 } }, null);
  expect(legend).toEqual(['Utfall', 'Målvärde', 'Målvärde, övre gräns']);
  expect(tips).toEqual(['Utfall 2024: 3,1', 'Utfall 2025: 0', 'Målvärde 2025: 2', 'Målvärde, övre gräns 2025: 4']);
});

it('draws parts of one year, and two equal numbers', async () => {
  const parts = await drawn({ outcomes: { 'T1 2025': 1, 'Delår 2025': 1 } }, null);
  expect(parts.years).toEqual(['2025']);
  expect(parts.places.filter(({ value }) => /NaN/.test(value))).toEqual([]);
});
