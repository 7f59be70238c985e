import { fieldColumn, type Indicator, cellReader } from '../../domain/model';
import { type Place, type PlaceGroup, SOURCE } from '../../domain/kolada';
import type { FileSettings } from '../../excel';
import { askFigure, FigureSearch, keyFigures, type PlaceList, placeList } from '../../kolada';
import type { Progress } from '../command';
import { CommandFailed } from '../failures';
import type {
  DescribeOptions,
  DescribeValue,
  FillKoladaIdOptions,
  GroupsOptions,
  GroupsValue,
  KoladaIdOptions,
  KoladaIdPreview,
  SearchOptions,
  SearchValue,
} from '../kolada-options';
import { type ActionValue, namesOf, plainCells, requireSeen, runAction } from '../run-plan';
import { load, type Loaded, tell } from '../workbook';
import { rememberedChoice } from './choice';
import { bundled, municipalityOf, serviceOf } from './ground';

let search: FigureSearch | null = null;

export async function find({ most, ...query }: SearchOptions): Promise<SearchValue> {
  const { state, figures } = await bundled(keyFigures());
  search ??= new FigureSearch(figures);
  return {
    state,
    areas: [...new Set(figures.map(({ area }) => area))].filter((area) => area !== ''),
    ...search.find(query, most),
  };
}

/** "Liknande kommuner grundskola, Vaggeryd, 2024" is made for Vaggeryd, which is no member of it. */
const madeFor = ({ title }: PlaceGroup, name: string): boolean =>
  title.split(', ').includes(name) && /^Liknande /.test(title);

/** The one asked for, else the one remembered, else that of *Kommun*. */
const chosenMunicipality = (
  asked: string | null,
  { settings }: Loaded['model'],
  stored: FileSettings,
  list: PlaceList,
): Place | null =>
  municipalityOf(asked ?? rememberedChoice(stored, list)?.municipality ?? null, settings.municipality, list);

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

export async function groups(
  { municipality: asked }: GroupsOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<GroupsValue> {
  const { model, stored } = await load({ occasion: null }, progress, signal);
  const list = await bundled(placeList());
  const remembered = rememberedChoice(stored.settings, list);
  const municipality = chosenMunicipality(asked, model, stored.settings, list);
  // One chosen on the command line is to be seen, whoever it was made for.
  const isRemembered = (id: string): boolean => remembered?.peers?.kind === 'group' && remembered.peers.id === id;
  const own =
    municipality === null
      ? []
      : distinct([
          ...list.groups.filter((group) => madeFor(group, municipality.title)),
          ...list.groups.filter(
            ({ id, title, members }) =>
              (members.includes(municipality.id) && !/^Liknande /.test(title)) || isRemembered(id),
          ),
        ]);
  return {
    state: list.state,
    municipality,
    municipalities: list.places.filter(({ type }) => type === 'K'),
    remembered,
    groups: own.map(({ id, title, members }) => ({ id, title, members: members.length })),
  };
}

/** Asks Kolada for one key figure: its id and the municipality's are all that is sent. */
export async function describe(
  { kpi, municipality: asked, service }: DescribeOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<DescribeValue> {
  const { model, stored } = await load({ occasion: null }, progress, signal);
  const list = await bundled(placeList());
  const municipality = chosenMunicipality(asked, model, stored.settings, list);
  if (municipality === null)
    throw new CommandFailed('KoladaMunicipalityUnknown', { municipality: model.settings.municipality ?? '–' });
  tell(progress, 'fetch', 0);
  const { description, values } = await askFigure(kpi, municipality.id, serviceOf(service), signal);
  const totals = values.flatMap(({ year, gender, value }) =>
    gender === 'T' && value !== null ? [{ year, value }] : [],
  );
  const latest = totals.reduce<DescribeValue['latest']>(
    (newest, one) => (newest === null || one.year > newest.year ? one : newest),
    null,
  );
  return { kpi, municipality, description: description?.description ?? null, latest };
}

const indicatorOf = ({ model }: Loaded, key: string): Indicator => {
  const found = model.indicators.find((indicator) => indicator.key === key);
  if (found === undefined) throw new CommandFailed('CellsChanged');
  return found;
};

/** *Kolada-id*, and what it suggests: a title or a source that stands is only offered to be replaced. */
function changesFor(loaded: Loaded, options: KoladaIdOptions): KoladaIdPreview['changes'] {
  const { row } = indicatorOf(loaded, options.indicator);
  const region = loaded.model.regions[row.region]!;
  if (fieldColumn(region, 'koladaId') === null) throw new CommandFailed('KoladaIdNoColumn', { sheet: region.sheet });
  const reader = cellReader(loaded.cells);
  const wanted = { koladaId: options.figure.id, title: options.figure.title, source: SOURCE } as const;
  return (['koladaId', 'title', 'source'] as const).flatMap((field) => {
    const column = fieldColumn(region, field);
    if (column === null) return [];
    const cell = { sheet: region.sheet, row: row.row, column: column.column };
    const old = reader.value(cell) ?? null;
    const change = { cell, field, old, new: wanted[field], ticked: old === null || field === 'koladaId' };
    return old === wanted[field] ? [] : [change];
  });
}

export async function previewId(
  options: KoladaIdOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<KoladaIdPreview> {
  const loaded = await load({ occasion: null, mapping: options.mapping }, progress, signal);
  return { options, changes: changesFor(loaded, options) };
}

export async function fillId(
  { preview, fields }: FillKoladaIdOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<ActionValue> {
  const loaded = await load({ occasion: null, mapping: preview.options.mapping }, progress, signal);
  const changes = changesFor(loaded, preview.options);
  requireSeen(preview.changes, changes);
  const chosen = changes.filter(({ field, ticked }) => (fields === null ? ticked : fields.includes(field)));
  tell(progress, 'write');
  return runAction({ cells: plainCells(chosen), anchors: namesOf(chosen, loaded) }, signal);
}
