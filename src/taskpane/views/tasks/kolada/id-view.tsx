import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addressText } from '../../../../domain/model';
import { usePane } from '../../../parts/pane-context';
import { TickList } from '../../../parts/tick-list';
import type { KoladaIdPreview } from '../../../services';
import type { KoladaPick } from '../../../state/kolada-task';
import { indicatorName } from '../../../text/kolada';
import { TaskFrame } from '../task-frame';
import { Description } from './description';

const useStyles = makeStyles({
  detail: { margin: 0, paddingLeft: tokens.spacingHorizontalXXXL, color: tokens.colorNeutralForeground2 },
});

type Change = KoladaIdPreview['changes'][number];

/** The key figure chosen: *Kolada-id*, and what it suggests. Unit and direction stay the user's. */
export function IdView({ task, preview }: { task: KoladaPick; preview: KoladaIdPreview }) {
  const { t, store } = usePane();
  const styles = useStyles();
  const { figure } = preview.options;
  const choose = (next: Partial<KoladaPick>) => store.dispatch({ type: 'taskOpened', task: { ...task, ...next } });
  const tick = (items: readonly Change[], on: boolean): void => {
    const these: readonly string[] = items.map(({ field }) => field);
    const others = task.fields.filter((field) => !these.includes(field));
    choose({ fields: on ? [...others, ...these] : others });
  };
  const blank = t.text('pane.preview.blank');
  return (
    <TaskFrame
      title={`${figure.id} ${figure.title}`}
      lead={t.text('pane.kolada.fillLead', { name: indicatorName(t, task.indicator) })}
      action={t.text('pane.kolada.fill')}
      back={() => choose({ preview: null, described: null, fields: [] })}
      ready={task.fields.length > 0}
    >
      <Description figure={figure} described={task.described} />
      {preview.changes.length === 0 && <Text>{t.text('pane.kolada.idSame')}</Text>}
      <TickList
        items={preview.changes}
        nameOf={({ field }) => field}
        label={({ field }) => t.text(`pane.kolada.fill.${field}`)}
        detail={({ cell, old, new: value }) => (
          <p className={styles.detail}>
            {t.text('pane.take.change', {
              heading: addressText(cell),
              old: old === null ? blank : String(old),
              new: value,
            })}
          </p>
        )}
        ticked={({ field }) => task.fields.includes(field)}
        tick={tick}
        all={t.text('pane.take.all', { count: preview.changes.length })}
      />
    </TaskFrame>
  );
}
