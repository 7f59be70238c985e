import { Link, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { addressText, type CellAddress } from '../../domain/model';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    // Lines of links stand 24 px apart, and so does what comes before and after (WCAG 2.5.8).
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    listStyle: 'none',
  },
});

const SHOWN = 12;

/** Cells by name; choosing one selects it in the sheet. A long list is cut, and says by how many. */
export function CellLinks({ cells, label }: { cells: readonly CellAddress[]; label: string }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  if (cells.length === 0) return null;
  return (
    <ul {...arrows} className={styles.list} aria-label={label}>
      {cells.slice(0, SHOWN).map((cell) => (
        <li key={addressText(cell)}>
          <Link as="button" onClick={() => void controller.show(cell)}>
            {addressText(cell)}
          </Link>
        </li>
      ))}
      {cells.length > SHOWN && <li>{t.text('pane.preview.more', { count: cells.length - SHOWN })}</li>}
    </ul>
  );
}
