import { makeStyles } from '@fluentui/react-components';
import { quantity } from '../../domain/model';
import type { Translator } from '../../i18n';
import type { Fact } from '../parts/facts';
import { occasionText } from '../text/occasions';
import type { GoalShares, ShareAt } from '../text/share-trend';
import { trendText } from '../text/status';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const shareText = (t: Translator, { share, met, measured }: ShareAt): string =>
  t.text('pane.goal.share', { share: quantity(100 * share, '%', 0), met: String(met), measured: String(measured) });

function Earlier({ t, shares }: { t: Translator; shares: readonly ShareAt[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {shares.map((one) => (
        <li key={one.occasion.year}>
          {t.text('pane.goal.shareAt', { occasion: occasionText(t, one.occasion), share: shareText(t, one) })}
        </li>
      ))}
    </ul>
  );
}

/** Share met, its trend since the year before, and the years before that: rows of an opened goal. */
export function shareFacts(t: Translator, { now, trend, way, change, earlier }: GoalShares): readonly Fact[] {
  return [
    ...(now === null ? [] : [{ name: t.text('pane.goal.shareMet'), value: shareText(t, now) }]),
    ...(change === null || now === null
      ? []
      : [
          {
            name: t.text('pane.goal.trend'),
            value: t.text('pane.goal.trendSince', {
              trend: trendText(t, trend, way),
              change: quantity(change, 'p.e.', 0, true),
              occasion: occasionText(t, { ...now.occasion, year: now.occasion.year - 1 }),
            }),
          },
        ]),
    ...(earlier.length === 0 ? [] : [{ name: t.text('pane.goal.earlier'), value: <Earlier t={t} shares={earlier} /> }]),
  ];
}
