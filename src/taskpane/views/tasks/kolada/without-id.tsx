import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useShown } from '../../../parts/use-shown';
import { usePane, usePaneState } from '../../../parts/pane-context';
import { indicatorName } from '../../../text/kolada';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

const SHOWN = 20;

/** Indicators that can't be fetched yet, each with the way to a key figure. */
export function WithoutId() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const indicators = usePaneState((state) => state.read?.model.indicators);
  const without = (indicators ?? []).filter(({ koladaId }) => koladaId === null);
  const { shown, more } = useShown(without, SHOWN, 'pane.kolada.moreIndicators');
  if (without.length === 0) return null;
  return (
    <TaskSection
      title={t.text('pane.kolada.without', { count: without.length })}
      lead={t.text('pane.kolada.withoutLead')}
    >
      <ul className={styles.list}>
        {shown.map((indicator) => (
          <li key={indicator.key} className={styles.item}>
            <Text>{indicatorName(t, indicator)}</Text>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={t.text('pane.kolada.pickFor', { name: indicatorName(t, indicator) })}
              onClick={() => void controller.kolada.pick(indicator)}
            >
              {t.text('pane.kolada.pick')}
            </Button>
          </li>
        ))}
      </ul>
      {more}
    </TaskSection>
  );
}
