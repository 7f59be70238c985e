import { Button, makeStyles } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({ button: { alignSelf: 'start', textAlign: 'start' } });

/** *Visa målet i markerad cell*: from the grid to the goal, when the user asks. */
export function ShowSelected() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<TargetRegular />}
      disabledFocusable={busy}
      onClick={() => void controller.showSelected()}
    >
      {t.text('pane.judge.selected')}
    </Button>
  );
}
