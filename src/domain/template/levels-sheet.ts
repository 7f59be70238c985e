import type { CellValue, Level } from '../model';
import { column, tableSheet, type TemplateColumn, type TemplateSheet } from './template-sheet';
import { OWNER_WORD, POLICY_WORD, REQUIREMENT_WORD, YES_NO, yesNo } from './words';

const REQUIREMENTS = Object.values(REQUIREMENT_WORD);

/** Each heading of *Nivåer* and what stands under it. */
const COLUMNS: readonly (readonly [TemplateColumn, (level: Level) => CellValue])[] = [
  [column('Nivå', 24), (level) => level.name],
  [column('Ordning', 9), (level) => level.order],
  [column('Ägare', 22), (level) => level.owners.map((owner) => OWNER_WORD[owner]).join(', ') || null],
  [column('Överordnad nivå', 28), (level) => level.parents.join(', ') || null],
  [column('Överordnat krävs', 16, REQUIREMENTS), (level) => REQUIREMENT_WORD[level.parentRequired]],
  [column('Minst antal', 11), (level) => level.minCount],
  [column('Högst antal', 11), (level) => level.maxCount],
  [column('Antal räknas per', 15, ['ägare', 'totalt']), (level) => (level.countPer === 'owner' ? 'ägare' : 'totalt')],
  [column('Indikator krävs', 14, YES_NO), (level) => yesNo(level.indicatorRequired)],
  [column('Målvärde krävs', 14, YES_NO), (level) => yesNo(level.targetRequired)],
  [column('Bedöms', 9, YES_NO), (level) => yesNo(level.judged)],
  [column('Visas i rapport', 14, YES_NO), (level) => yesNo(level.inReports)],
  [column('Perspektiv krävs', 15, YES_NO), (level) => yesNo(level.perspectiveRequired)],
  [column('Direktiv krävs', 14, YES_NO), (level) => yesNo(level.directiveRequired)],
  [column('Aktiviteter', 11, YES_NO), (level) => (level.activities === null ? null : yesNo(level.activities))],
  [
    column('Bedömningssätt', 15, Object.values(POLICY_WORD)),
    (level) => (level.policy === null ? null : POLICY_WORD[level.policy]),
  ],
];

export const levelsSheet = (levels: readonly Level[]): TemplateSheet =>
  tableSheet(
    'Nivåer',
    COLUMNS.map(([heading]) => heading),
    levels.map((level) => COLUMNS.map(([, value]) => value(level))),
  );
