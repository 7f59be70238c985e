import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ChangeKind, FetchChange } from '../../../../domain/kolada';
import { addressText, type CellValue } from '../../../../domain/model';
import { usePane, usePaneState } from '../../../parts/pane-context';
import { TickList } from '../../../parts/tick-list';
import type { KoladaCells } from '../../../state/kolada-task';
import { indicatorName } from '../../../text/kolada';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  detail: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXXL,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What may be filled as it is, then what someone has written. */
const KINDS: readonly ChangeKind[] = ['empty', 'mark', 'settled', 'revised', 'rounded', 'differs', 'text'];

/** An indicator's cells beside each other, the indicators in the order they first come. */
function ofIndicators(changes: readonly FetchChange[]): readonly FetchChange[] {
  const order = [...new Set(changes.map(({ indicator }) => indicator))];
  const places = new Map(order.map((indicator, place) => [indicator, place]));
  return changes.toSorted((a, b) => places.get(a.indicator)! - places.get(b.indicator)!);
}

/** Cells by how the new value stands to the old one. Those that a person typed are shown and not ticked. */
export function ChangeGroups({ task }: { task: KoladaCells }) {
  const { t, store, controller } = usePane();
  const styles = useStyles();
  const indicators = usePaneState((state) => state.read?.model.indicators);
  const names = useMemo(
    () => new Map((indicators ?? []).map((indicator) => [indicator.key, indicatorName(t, indicator)])),
    [indicators, t],
  );
  const ticked = new Set(task.ticked);
  const nameOf = ({ cell }: FetchChange): string => addressText(cell);
  const text = (value: CellValue): string =>
    value === null || value === ''
      ? t.text('pane.preview.blank')
      : typeof value === 'number'
        ? t.number(value)
        : String(value);
  const groupOf = ({ indicator, kpi }: FetchChange): string => names.get(indicator) ?? kpi;
  const label = ({ field, year, who }: FetchChange): string =>
    [
      t.text(`pane.kolada.field.${field}`) + (year === null ? '' : ` ${year}`),
      ...(who === null ? [] : [typeof who === 'string' ? who : t.message(who)]),
    ].join(' · ');
  const detail = (change: FetchChange) => (
    <p className={styles.detail}>
      <Link as="button" onClick={() => void controller.show(change.cell)}>
        {nameOf(change)}
      </Link>{' '}
      {[
        t.text('pane.kolada.change', { old: text(change.old), new: text(change.new) }),
        ...(change.preliminary ? [t.text('pane.kolada.preliminary')] : []),
        ...(change.computed ? [t.text('kolada.source.computed')] : []),
      ].join(' · ')}
    </p>
  );
  const tick = (items: readonly FetchChange[], on: boolean): void => {
    const these = new Set(items.map(nameOf));
    const others = task.ticked.filter((name) => !these.has(name));
    store.dispatch({ type: 'taskOpened', task: { ...task, ticked: on ? [...others, ...these] : others } });
  };
  return (
    <>
      {KINDS.map((kind) => {
        const changes = ofIndicators(task.preview.plan.changes.filter((change) => change.kind === kind));
        if (changes.length === 0) return null;
        const byHand = kind === 'rounded' || kind === 'differs' || kind === 'text';
        return (
          <TaskSection
            key={kind}
            title={t.text(`pane.kolada.kind.${kind}`, { count: changes.length })}
            {...(byHand ? { lead: t.text('pane.kolada.byHand') } : {})}
          >
            <TickList
              items={changes}
              nameOf={nameOf}
              label={label}
              groupOf={groupOf}
              detail={detail}
              ticked={(change) => ticked.has(nameOf(change))}
              tick={tick}
              all={t.text('pane.take.all', { count: changes.length })}
            />
          </TaskSection>
        );
      })}
    </>
  );
}
