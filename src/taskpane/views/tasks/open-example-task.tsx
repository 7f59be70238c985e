import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RegionKind } from '../../../domain/model';
import type { ExamplePreview } from '../../services';
import { usePane } from '../../parts/pane-context';
import { TaskFrame, TaskSection } from './task-frame';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a sheet holds, where its name does not say it. */
function Kinds({ kinds, sheet }: { kinds: readonly RegionKind[]; sheet: string }) {
  const { t } = usePane();
  const styles = useStyles();
  const names = kinds.map((kind) => t.text(`pane.read.kind.${kind}`)).filter((name) => name !== sheet);
  if (names.length === 0) return null;
  return (
    <Text block size={200} className={styles.quiet}>
      {names.join(', ')}
    </Text>
  );
}

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
              <Kinds kinds={kinds} sheet={wanted} />
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
