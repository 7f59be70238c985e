import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useShown } from '../../../parts/use-shown';
import { usePane, usePaneState } from '../../../parts/pane-context';
import type { FetchPreview } from '../../../services';
import { indicatorName } from '../../../text/kolada';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  indicator: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Indicators shown at first. */
const SHOWN = 20;

/** How the own values stand among others, an indicator at a time; every sentence ends with its source. */
export function Comparisons({ preview: { comparisons } }: { preview: FetchPreview }) {
  const { t } = usePane();
  const styles = useStyles();
  const indicators = usePaneState((state) => state.read?.model.indicators);
  const groups = useMemo(() => {
    const byKey = new Map((indicators ?? []).map((indicator) => [indicator.key, indicator]));
    return [...new Set(comparisons.map(({ indicator }) => indicator))].map((key) => {
      const texts = comparisons.filter(({ indicator }) => indicator === key);
      const indicator = byKey.get(key);
      return { key, name: indicator ? indicatorName(t, indicator) : texts[0]!.kpi, texts };
    });
  }, [comparisons, indicators, t]);
  const { shown, more } = useShown(groups, SHOWN, 'pane.kolada.moreIndicators');
  if (groups.length === 0) return null;
  return (
    <TaskSection title={t.text('pane.kolada.comparisons')}>
      {shown.map(({ key, name, texts }) => (
        <div key={key} className={styles.indicator}>
          <h4 className={styles.name}>{name}</h4>
          <ul className={styles.list}>
            {texts.map(({ text }, index) => (
              <li key={index}>{t.message(text)}</li>
            ))}
          </ul>
        </div>
      ))}
      {more}
    </TaskSection>
  );
}
