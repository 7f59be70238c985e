import {
  addressText,
  isInRegion,
  isPercent,
  type CellAddress,
  type Indicator,
  type Model,
  type Period,
  personsOnly,
  type Region,
  type CellReader,
} from '../model';
import type { Work } from '../work';
import { isPercentFormat } from '../reading/number-format';
import { judgeKoladaId } from '../checking/support/kolada-id';
import { ownPopulation, type Places, type Population, populationOf } from './populations';
import { isStanding, type StandingField } from './standing';
import type { KoladaGender } from './types';
import type { FetchNote } from './notes';

const INDICATORS_PER_STEP = 100;

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** What of it all is fetched. */
export interface Wanted {
  /** Null: the years of the workbook's cells. */
  readonly years: Years | null;
  /** Null: all that have cells. */
  readonly genders: readonly KoladaGender[] | null;
  /** Key figures that are left out, by id. */
  readonly without: readonly string[];
}

/** A cell that a value of Kolada's may fill. */
export interface Slot {
  readonly indicator: Indicator;
  readonly kpi: string;
  readonly field: 'outcome' | 'women' | 'men' | 'comparison';
  readonly cell: CellAddress;
  readonly region: Region;
  /** Null: of the newest year that the own municipality has (a comparison column without a year). */
  readonly year: number | null;
  readonly gender: KoladaGender;
  readonly population: Population;
}

/** A cell for the place among those compared with, or for the best or worst of them. */
export interface StandingSlot {
  readonly indicator: Indicator;
  readonly kpi: string;
  readonly field: StandingField;
  readonly cell: CellAddress;
  readonly region: Region;
  /** Null: of the newest year that the own municipality has. */
  readonly year: number | null;
}

export interface Slots {
  readonly slots: readonly Slot[];
  readonly standings: readonly StandingSlot[];
  /** Indicators with an id that Kolada could know. */
  readonly indicators: readonly { readonly indicator: Indicator; readonly kpi: string }[];
  readonly notes: readonly FetchNote[];
}

const GENDER = { women: 'K', men: 'M' } as const;

export const within = (year: number, years: Years | null): boolean =>
  years === null || (year >= years.from && year <= years.to);

/** The region a value stands in, which for a long one is not its indicator's. */
const regionAt = (model: Model, cell: CellAddress): Region | null =>
  model.regions.find((region) => isInRegion(region, cell)) ?? null;

type Found = Pick<Slots, 'slots' | 'notes'>;

/** Whether a column's period is one of the years wanted; a column without one is of the newest. */
const isWanted = (period: Period | null, years: Years | null): boolean =>
  period === null || (period.part === 'year' && within(period.year, years));

function outcomeSlots(model: Model, indicator: Indicator, kpi: string, own: Population, years: Years | null): Found {
  const seen = new Map<string, number>();
  for (const { address } of indicator.outcomes)
    seen.set(addressText(address), (seen.get(addressText(address)) ?? 0) + 1);
  const slots: Slot[] = [];
  const notes: FetchNote[] = [];
  const told = new Set<string>();
  for (const { period, gender, organisation, address, mixedPercent } of indicator.outcomes) {
    const region = regionAt(model, address);
    if (region === null || organisation !== null || period.part !== 'year' || !within(period.year, years)) continue;
    if (seen.get(addressText(address))! > 1) {
      if (!told.has(addressText(address))) notes.push({ kind: 'sharedCell', cell: address });
      told.add(addressText(address));
      continue;
    }
    if (mixedPercent) {
      notes.push({ kind: 'percentUnclear', cell: address });
      continue;
    }
    slots.push({
      indicator,
      kpi,
      field: gender ?? 'outcome',
      cell: address,
      region,
      year: period.year,
      gender: gender === null ? 'T' : GENDER[gender],
      population: own,
    });
  }
  return { slots, notes };
}

function comparisonSlots(model: Model, indicator: Indicator, kpi: string, places: Places, years: Years | null): Found {
  const region = model.regions[indicator.row.region]!;
  const slots: Slot[] = [];
  const notes: FetchNote[] = [];
  for (const { field, group, heading, column, period } of region.fields) {
    if (field !== 'comparison' || !isWanted(period, years)) continue;
    const population = populationOf(group ?? heading, places, model.settings);
    if (population === null) {
      notes.push({ kind: 'groupUnknown', heading, cell: { sheet: region.sheet, row: region.bodyTop - 1, column } });
      continue;
    }
    const cell = { sheet: region.sheet, row: indicator.row.row, column };
    slots.push({ indicator, kpi, field, cell, region, year: period?.year ?? null, gender: 'T', population });
  }
  return { slots, notes };
}

function standingSlots(model: Model, indicator: Indicator, kpi: string, years: Years | null): readonly StandingSlot[] {
  const region = model.regions[indicator.row.region]!;
  return region.fields.flatMap(({ field, column, period }) =>
    isStanding(field) && isWanted(period, years)
      ? [
          {
            indicator,
            kpi,
            field,
            cell: { sheet: region.sheet, row: indicator.row.row, column },
            region,
            year: period?.year ?? null,
          },
        ]
      : [],
  );
}

/**
 * The cells Kolada could fill, of indicators with an id of Kolada's: outcomes and their genders by year (wide and long),
 * comparison columns, and those of the place among others.
 */
export function* slotsOf(model: Model, places: Places, { years, genders, without }: Wanted): Work<Slots> {
  const slots: Slot[] = [];
  const standings: StandingSlot[] = [];
  // A heading that says nothing to Kolada is the same for every row.
  const notes = new Map<string, FetchNote>();
  const note = (one: FetchNote): unknown => notes.set(JSON.stringify(one), one);
  const indicators: { indicator: Indicator; kpi: string }[] = [];
  const own = ownPopulation(places);
  const ofPersons = personsOnly(model);
  let personal = 0;
  for (const [count, indicator] of model.indicators.entries()) {
    if (count % INDICATORS_PER_STEP === INDICATORS_PER_STEP - 1) yield;
    const kpi = indicator.koladaId?.trim() ?? '';
    if (kpi === '' || without.includes(kpi)) continue;
    // What a person is measured by is nobody else's business: it is neither asked for nor spoken of.
    if (ofPersons(indicator)) {
      personal += 1;
      continue;
    }
    if (judgeKoladaId(kpi, null) === 'malformed') {
      note({ kind: 'malformedId', indicator: indicator.key, id: kpi });
      continue;
    }
    if (indicator.direction === 'yesNo') {
      note({ kind: 'notNumbers', indicator: indicator.key, id: kpi });
      continue;
    }
    indicators.push({ indicator, kpi });
    for (const found of [
      outcomeSlots(model, indicator, kpi, own, years),
      comparisonSlots(model, indicator, kpi, places, years),
    ]) {
      slots.push(...found.slots.filter(({ gender }) => genders === null || genders.includes(gender)));
      found.notes.forEach(note);
    }
    standings.push(...standingSlots(model, indicator, kpi, years));
  }
  if (personal > 0) note({ kind: 'personal', count: personal });
  return { slots, standings, indicators, notes: [...notes.values()] };
}

/**
 * Whether the cell's percentages are fractions (0.85): by its own format, else as the row's other numbers without one
 * are. Where all those have a percent format, the cell goes as most of its column does, as reading takes it.
 */
export function isFraction(
  { indicator, region, cell }: Pick<Slot, 'indicator' | 'region'> & { readonly cell: CellAddress | null },
  format: string,
  reader: CellReader,
): boolean {
  if (isPercentFormat(format)) return true;
  if (!isPercent(indicator)) return false;
  const formatted = (at: CellAddress): boolean => isPercentFormat(reader.format(at) ?? 'General');
  const numbers = indicator.outcomes.filter(({ raw, value }) => typeof raw === 'number' && raw !== 0 && value !== null);
  const read = numbers.find(({ address }) => !formatted(address));
  if (read !== undefined) return read.value !== read.raw;
  if (numbers.length === 0 || cell === null) return false;
  const others = Array.from({ length: region.top + region.rows - region.bodyTop }, (_, at) => region.bodyTop + at)
    .map((row) => ({ ...cell, row }))
    .filter((at) => typeof reader.value(at) === 'number');
  return others.filter(formatted).length * 2 > others.length;
}
