import { defineCommand } from '../define';
import { describe, fillId, find, groups, previewId } from '../kolada/pick';

/** Key figures by words, area and id. */
export const searchKeyFigures = defineCommand('searchKeyFigures', find);

/** The own municipality and the groups it can be compared with. */
export const koladaGroups = defineCommand('koladaGroups', groups);

/** A key figure in Kolada's own words, with its newest value: Kolada is asked. */
export const describeKeyFigure = defineCommand('describeKeyFigure', describe);

/** What a key figure chosen for an indicator would write. Nothing is written. */
export const previewKoladaId = defineCommand('previewKoladaId', previewId);

/** Fills *Kolada-id*, and *Indikator* and *Källa* where ticked. */
export const fillKoladaId = defineCommand('fillKoladaId', fillId);
