import type { Region, RegionKind } from '../../domain/model';
import { paneFields } from '../../i18n/sv/pane-fields';
import type { TextKey, Translator } from '../../i18n';

/** Fields a column of a region may be corrected to, in the order of the guide. Regions that are not here are read by their headings alone. */
const CHOICES: Partial<Record<RegionKind, readonly string[]>> = {
  goals:
    'id level title description parents owner area goalClass perspective origin sdg lifecycle validFrom validTo replacedBy decidedBy decidedOn targetGroup effect assessment motivation assessedOn comment'.split(
      ' ',
    ),
  indicators:
    'id goals title unit direction baseline baselineYear target targetEnd outcome women men forecast tolerance comparison source method frequency koladaId weight priority margin cumulative comparableFrom rankOf performer missingReason comment'.split(
      ' ',
    ),
};

/** What a column may be, what it is now among them. */
export function fieldChoices(region: Region, now: string | null): readonly string[] {
  const choices = CHOICES[region.kind] ?? [...new Set(region.fields.map(({ field }) => field))];
  return now === null || choices.includes(now) ? choices : [now, ...choices];
}

const isKnown = (key: string): key is TextKey & keyof typeof paneFields => key in paneFields;

/** A field's name for people; the heading itself for fields that have none of ours. */
export function fieldText(t: Translator, field: string): string {
  const key = `pane.field.${field}`;
  return isKnown(key) ? t.text(key) : field;
}
