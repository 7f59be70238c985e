import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  body: { overflowWrap: 'anywhere', hyphens: 'auto' },
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
  if (!shown) return null;
  return (
    <div className={styles.bar}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.body}>{t.text('pane.changed')}</MessageBarBody>
        <MessageBarActions>
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
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
