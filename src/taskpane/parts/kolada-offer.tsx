import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** *Hämta från Kolada*: shows first what would be asked. */
export function KoladaOffer() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <div className={styles.offer}>
      <Text>{t.text('pane.kolada.lead')}</Text>
      <Button size="small" disabledFocusable={busy} onClick={() => void controller.kolada.open()}>
        {t.text('pane.kolada.offer')}
      </Button>
    </div>
  );
}
