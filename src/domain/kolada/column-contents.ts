import type { Region } from '../model';
import { asWritten, cellOf } from './cell-number';
import type { ColumnGround, NewCell, NewColumn } from './new-column';
import { membersOf, ownPopulation, type Population, populationOf, valueOf } from './populations';
import { isFraction, type Slot, type Slots } from './slots';
import { STANDING_FIELDS, type StandingField, standingText } from './standing';
import { KINGDOM, placeName } from './types';

/** An indicator with an id of Kolada's, and the outcome of the year. */
export type Row = Slots['indicators'][number] & { readonly outcome: Slot | null };
/** What a new column holds, wherever it will stand. */
export type ColumnContents = Pick<NewColumn, 'heading' | 'who' | 'computed' | 'cells'>;

const STANDING_HEADING: Readonly<Record<StandingField, string>> = {
  peerPlace: 'Plats bland kommunerna',
  peerBest: 'Bäst bland kommunerna',
  peerWorst: 'Sämst bland kommunerna',
};

/** The cells of a population's column: rows without a value are left out. */
function valueCells(rows: readonly Row[], population: Population, year: number, ground: ColumnGround): NewCell[] {
  const { table, reader, model } = ground;
  return rows.flatMap(({ indicator, kpi, outcome }): NewCell[] => {
    const value = valueOf(population, table, kpi, year);
    if (value === null) return [];
    const format = outcome === null ? 'General' : (reader.format(outcome.cell) ?? 'General');
    const fraction = isFraction(
      { indicator, region: model.regions[indicator.row.region]!, cell: outcome?.cell ?? null },
      format,
      reader,
    );
    return [
      {
        row: indicator.row.row,
        kpi,
        value: cellOf(value, false, fraction),
        format: fraction || format !== '@' ? format : 'General',
        holds: { number: asWritten(value), place: population.id },
      },
    ];
  });
}

/** Columns of the country, the group and each of its municipalities that the table lacks. */
export function populationColumns(
  region: Region,
  rows: readonly Row[],
  year: number,
  ground: ColumnGround,
): ColumnContents[] {
  const { model, places, slots } = ground;
  const { peers } = places;
  if (peers === null) return [];
  const there = (id: string): boolean =>
    slots.slots.some(
      (slot) =>
        slot.region === region &&
        slot.field === 'comparison' &&
        slot.population.id === id &&
        (slot.year === year || slot.year === null),
    );
  // A heading must be read as what it stands for.
  const headed = (names: readonly string[], population: Population): ColumnContents[] => {
    const name = names.find((one) => populationOf(one, places, model.settings)?.id === population.id);
    if (name === undefined || there(population.id)) return [];
    const cells = valueCells(rows, population, year, ground);
    const computed = population.kind === 'mean';
    return cells.length === 0 ? [] : [{ heading: `${name} ${year}`, who: population.title, computed, cells }];
  };
  const own = ownPopulation(places).id;
  const { comparisonGroup } = model.settings;
  return [
    ...headed(['Riket'], { kind: 'place', id: KINGDOM, title: placeName(KINGDOM, places.places) }),
    ...headed(['Länet', ...(comparisonGroup === null ? [] : [comparisonGroup]), 'Jämförelsegrupp'], peers),
    ...membersOf(peers).flatMap((id) => {
      const title = placeName(id, places.places);
      if (id === own || typeof title !== 'string') return [];
      return headed([title], { kind: 'place', id, title });
    }),
  ];
}

/** Columns of the place, the best and the worst that the table lacks. */
export function standingColumns(
  region: Region,
  rows: readonly Row[],
  year: number,
  ground: ColumnGround,
): ColumnContents[] {
  return STANDING_FIELDS.flatMap((field): ColumnContents[] => {
    const there = ground.slots.standings.some(
      (slot) => slot.region === region && slot.field === field && (slot.year === year || slot.year === null),
    );
    if (there) return [];
    const cells = rows.flatMap(({ indicator, kpi }): NewCell[] => {
      const text = standingText(field, ground.compared(indicator, kpi, year));
      if (text === null) return [];
      return [{ row: indicator.row.row, kpi, value: text, format: 'General', holds: { text, standing: field } }];
    });
    return cells.length === 0
      ? []
      : [{ heading: `${STANDING_HEADING[field]} ${year}`, who: null, computed: true, cells }];
  });
}
