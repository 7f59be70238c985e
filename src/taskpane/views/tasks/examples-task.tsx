import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { addressText } from '../../../domain/model';
import type { ExamplesPlan } from '../../../domain/planning';
import { usePane } from '../../parts/pane-context';
import { TaskFrame, TaskSection } from './task-frame';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  // Links in rows of one line stand 24 px apart (WCAG 2.5.8).
  row: { paddingBottom: tokens.spacingVerticalXS },
});

function Rows({ rows }: { rows: ExamplesPlan['rows'] }) {
  const { controller } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ cell, text }) => (
        <li key={addressText(cell)} className={styles.row}>
          <Link as="button" onClick={() => void controller.show(cell)}>
            {addressText(cell)}
          </Link>{' '}
          <Text>{text}</Text>
        </li>
      ))}
    </ul>
  );
}

/** *Ta bort exempelrader*: those that go, and those someone has worked in. */
export function ExamplesTask({ plan: { rows, kept } }: { plan: ExamplesPlan }) {
  const { t } = usePane();
  return (
    <TaskFrame
      title={t.text('pane.examples.title')}
      lead={t.text('pane.examples.lead', { count: rows.length })}
      action={t.text('pane.examples.do')}
      ready={rows.length > 0}
    >
      {rows.length > 0 && (
        <TaskSection title={t.text('pane.examples.rows')}>
          <Rows rows={rows} />
        </TaskSection>
      )}
      {kept.length > 0 && (
        <TaskSection title={t.text('pane.examples.kept')} lead={t.text('pane.examples.keptLead')}>
          <Rows rows={kept} />
        </TaskSection>
      )}
    </TaskFrame>
  );
}
