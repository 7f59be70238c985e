import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** *Peka ut en tabell*: the way on where a table was not recognised by its headings. */
export function PointOutOffer() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <div className={styles.offer}>
      <Text>{t.text('pane.point.offerLead')}</Text>
      <Button size="small" disabledFocusable={busy} onClick={() => void controller.pointOut()}>
        {t.text('pane.point.offer')}
      </Button>
    </div>
  );
}
