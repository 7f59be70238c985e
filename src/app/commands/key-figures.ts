import { defineCommand } from '../define';
import type {
  GroupsOptions,
  GroupsValue,
  KoladaIdOptions,
  KoladaIdPreview,
  SearchOptions,
  SearchValue,
} from '../kolada-options';
import type { ActionValue } from '../run-plan';

/** Loaded when the picker is opened, as Kolada's lists are. */
const picking = () => import(/* webpackChunkName: "kolada-pick" */ '../kolada/pick');

/** Key figures by words, area and id. */
export const searchKeyFigures = defineCommand(
  'searchKeyFigures',
  async (options: SearchOptions): Promise<SearchValue> => (await picking()).find(options),
);

/** The own municipality and the groups it can be compared with. */
export const koladaGroups = defineCommand(
  'koladaGroups',
  async (options: GroupsOptions, progress, signal): Promise<GroupsValue> =>
    (await picking()).groups(options, progress, signal),
);

/** What a key figure chosen for an indicator would write. Nothing is written. */
export const previewKoladaId = defineCommand(
  'previewKoladaId',
  async (options: KoladaIdOptions, progress, signal): Promise<KoladaIdPreview> =>
    (await picking()).previewId(options, progress, signal),
);

export interface FillKoladaIdOptions {
  /** What the user saw. */
  readonly preview: KoladaIdPreview;
  /** Those ticked; null: as the preview had them. */
  readonly fields: readonly string[] | null;
}

/** Fills *Kolada-id*, and *Indikator* and *Källa* where ticked. */
export const fillKoladaId = defineCommand(
  'fillKoladaId',
  async (options: FillKoladaIdOptions, progress, signal): Promise<ActionValue> =>
    (await picking()).fillId(options, progress, signal),
);
