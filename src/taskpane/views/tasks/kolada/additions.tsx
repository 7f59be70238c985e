import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { NewColumn, NewRow } from '../../../../domain/kolada';
import { usePane, usePaneState } from '../../../parts/pane-context';
import { TickList } from '../../../parts/tick-list';
import type { KoladaCells } from '../../../state/kolada-task';
import { indicatorName } from '../../../text/kolada';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  detail: { margin: 0, paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
});

const toggled = (
  keys: readonly string[],
  items: readonly { readonly key: string }[],
  on: boolean,
): readonly string[] => {
  const these = new Set(items.map(({ key }) => key));
  const others = keys.filter((key) => !these.has(key));
  return on ? [...others, ...these] : others;
};

/** Rows that a long table of outcomes lacks, and comparison columns that an indicators' table may get. */
export function Additions({ task }: { task: KoladaCells }) {
  const { t, store } = usePane();
  const styles = useStyles();
  const indicators = usePaneState((state) => state.read?.model.indicators);
  const names = useMemo(
    () => new Map((indicators ?? []).map((indicator) => [indicator.key, indicatorName(t, indicator)])),
    [indicators, t],
  );
  const { newColumns, newRows } = task.preview.plan;
  const choose = (more: Partial<KoladaCells>) => store.dispatch({ type: 'taskOpened', task: { ...task, ...more } });
  const columnDetail = ({ sheet, cells, computed }: NewColumn) => (
    <p className={styles.detail}>
      {[
        t.text('pane.kolada.newColumn', { count: cells.length, sheet }),
        t.text(computed ? 'kolada.source.computed' : 'kolada.source.raw'),
      ].join(' · ')}
    </p>
  );
  const rowDetail = ({ sheet, value, preliminary }: NewRow) => (
    <p className={styles.detail}>
      {[
        t.text('pane.kolada.newRow', {
          sheet,
          value: typeof value === 'number' ? t.number(value) : String(value),
        }),
        ...(preliminary ? [t.text('pane.kolada.preliminary')] : []),
      ].join(' · ')}
    </p>
  );
  return (
    <>
      {newRows.length > 0 && (
        <TaskSection
          title={t.text('pane.kolada.newRows', { count: newRows.length })}
          lead={t.text('pane.kolada.newRowsLead')}
        >
          <TickList
            items={newRows}
            nameOf={({ key }) => key}
            groupOf={({ indicator, kpi }) => names.get(indicator) ?? kpi}
            label={({ year, gender }) => `${t.text(`pane.kolada.gender.${gender}`)} ${year}`}
            detail={rowDetail}
            ticked={({ key }) => task.rows.includes(key)}
            tick={(items, on) => choose({ rows: toggled(task.rows, items, on) })}
            all={t.text('pane.take.all', { count: newRows.length })}
          />
        </TaskSection>
      )}
      {newColumns.length > 0 && (
        <TaskSection
          title={t.text('pane.kolada.newColumns', { count: newColumns.length })}
          lead={t.text('pane.kolada.newColumnsLead')}
        >
          <TickList
            items={newColumns}
            nameOf={({ key }) => key}
            label={({ heading }) => heading}
            detail={columnDetail}
            ticked={({ key }) => task.columns.includes(key)}
            tick={(items, on) => choose({ columns: toggled(task.columns, items, on) })}
            all={t.text('pane.take.all', { count: newColumns.length })}
          />
        </TaskSection>
      )}
    </>
  );
}

/** Cells that those chosen would fill. */
export const addedCells = ({ preview: { plan }, columns, rows }: KoladaCells): number =>
  [
    ...plan.newColumns.filter(({ key }) => columns.includes(key)),
    ...plan.newRows.filter(({ key }) => rows.includes(key)),
  ].reduce((sum, { cells }) => sum + cells.length, 0);
