import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { quantity } from '../../../../domain/model';
import type { KeyFigure } from '../../../../domain/kolada';
import { usePane, usePaneState } from '../../../parts/pane-context';
import type { DescribeValue } from '../../../services';

const useStyles = makeStyles({
  about: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What is said of the key figure in Kolada's list; its description and newest value when they are asked for. */
export function Description({ figure, described }: { figure: KeyFigure; described: DescribeValue | null }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  return (
    <div className={styles.about}>
      <Text className={styles.muted}>
        {[figure.area, figure.producer, ...(figure.byGender ? [t.text('pane.kolada.byGender')] : [])]
          .filter((part) => part !== '')
          .join(' · ')}
      </Text>
      {described === null ? (
        <>
          <Button size="small" disabledFocusable={busy} onClick={() => void controller.kolada.describe()}>
            {t.text('pane.kolada.describe')}
          </Button>
          <Text size={200} className={styles.muted}>
            {t.text('pane.kolada.describeSends', { id: figure.id })}
          </Text>
        </>
      ) : (
        <div role="status" className={styles.about}>
          <Text>
            {described.description === null
              ? t.text('pane.kolada.describedGone', { id: figure.id })
              : described.description === ''
                ? t.text('pane.kolada.describedNot')
                : described.description}
          </Text>
          <Text>
            {described.latest === null
              ? t.text('pane.kolada.latestNone', { who: described.municipality.title })
              : t.text('pane.kolada.latest', {
                  who: described.municipality.title,
                  year: String(described.latest.year),
                  value: quantity(described.latest.value),
                })}
          </Text>
        </div>
      )}
    </div>
  );
}
