import type { Sheet } from '../../workbook';
import { type Draft, relationshipAttribute } from '../package';
import type { SheetParts } from '../sheet/parts';
import type { SheetSource } from '../source';
import { changeTable, makeTable, TABLE_TYPE } from './write';

/** Numbers for new tables: a table's id is its own in the whole book. */
export class TableNumbers {
  constructor(private last: number) {}

  next(): number {
    return ++this.last;
  }
}

/** Makes the sheet's tables those of the model: gone ones go, changed ones change, new ones get parts. */
export function saveTables(
  draft: Draft,
  sheet: Sheet,
  parts: SheetParts,
  part: string,
  source: SheetSource | null,
  numbers: TableNumbers,
): void {
  const loaded = source?.tables ?? [];
  const kept = new Set<string>();
  for (const then of loaded) {
    const now = sheet.tables.find(({ id }) => id === then.model.id);
    if (now === undefined) {
      removeReference(parts, then.relationshipId);
      draft.unrelate(part, then.relationshipId);
      draft.removeTree(then.part);
      continue;
    }
    kept.add(now.id);
    if (JSON.stringify(now) !== JSON.stringify(then.model)) changeTable(draft.edit(then.part), now);
  }
  for (const table of sheet.tables) {
    if (kept.has(table.id)) continue;
    const name = draft.freeName((number) => `xl/tables/table${number}.xml`);
    const root = makeTable(draft.dialect.main, table, numbers.next());
    changeTable(root, table);
    draft.create(name, root, TABLE_TYPE);
    const id = draft.relateKind(part, 'table', name);
    const attribute = relationshipAttribute(parts.root, draft.dialect);
    const group = parts.ensure('tableParts');
    group.add(group.make('tablePart').set(attribute, id));
    group.set('count', group.elements.length);
  }
}

function removeReference(parts: SheetParts, relationshipId: string): void {
  const group = parts.first('tableParts');
  const element = group?.all('tablePart').find((item) => item.getPrefixed('id') === relationshipId);
  if (group === undefined || element === undefined) return;
  parts.change(group).remove(element);
  if (group.elements.length === 0) parts.remove(group);
  else group.set('count', group.elements.length);
}
