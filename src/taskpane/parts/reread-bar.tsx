import { Button, makeStyles, Text, tokens, useId } from '@fluentui/react-components';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: '1 1 10em', minWidth: 0, overflowWrap: 'break-word', hyphens: 'auto' },
});

/**
 * Says that the workbook is another than the one shown. It stands below the view, so that nothing the user reads moves,
 * and nothing is read again before they ask. `onReread` is where the keyboard goes on, since the button goes away.
 */
export function RereadBar({ onReread }: { onReread: () => void }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const shown = usePaneState((state) => state.changed && state.task === null);
  const busy = usePaneState((state) => state.busy !== null);
  const text = useId();
  if (!shown) return null;
  return (
    <section className={styles.bar} aria-labelledby={text}>
      <Text id={text} className={styles.text}>
        {t.text('pane.changed')}
      </Text>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => {
          onReread();
          void controller.reread();
        }}
      >
        {t.text('pane.changed.reread')}
      </Button>
    </section>
  );
}
