import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExamplePreview } from '../../services';
import { usePane } from '../../parts/pane-context';
import { TaskFrame, TaskSection } from './task-frame';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** *Öppna exempel*: the sheets that would be added, and what each holds. */
export function OpenExampleTask({ plan: { example, sheets } }: { plan: ExamplePreview }) {
  const { t, examples } = usePane();
  const styles = useStyles();
  const name = examples.find(({ id }) => id === example)?.name ?? example;
  return (
    <TaskFrame
      title={t.text('pane.openExample.title', { name })}
      lead={t.text('pane.openExample.what', { count: sheets.length })}
      action={t.text('pane.openExample.do', { count: sheets.length })}
    >
      <Text>{t.text('pane.openExample.values', { name })}</Text>
      <TaskSection title={t.text('pane.openExample.sheets')}>
        <ul className={styles.list}>
          {sheets.map(({ wanted, sheet, kinds }) => (
            <li key={sheet.name}>
              <Text>{sheet.name}</Text>
              {kinds.length > 0 && (
                <Text block size={200} className={styles.quiet}>
                  {kinds.map((kind) => t.text(`pane.read.kind.${kind}`)).join(', ')}
                </Text>
              )}
              {sheet.name !== wanted && (
                <Text block size={200} className={styles.quiet}>
                  {t.text('pane.openExample.renamed', { wanted })}
                </Text>
              )}
            </li>
          ))}
        </ul>
      </TaskSection>
    </TaskFrame>
  );
}
