import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { addressText } from '../../../domain/model';
import type { LeftReason, TakePlan } from '../../../domain/planning/take/take-plan';
import { usePane } from '../../parts/pane-context';
import { TaskSection } from './task-frame';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    // Links on lines below each other are far enough apart to be hit one at a time.
    '& > li': { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
});

const REASONS: readonly LeftReason[] = ['idTaken', 'goalLeftOut', 'twice', 'alreadyHere'];
const SHOWN = 50;

/** Rows of the file that do not come, by why, with the row here that stands in the way. */
export function TakeLeft({ plan: { left } }: { plan: TakePlan }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  return (
    <>
      {REASONS.map((reason) => {
        const rows = left.filter((row) => row.reason === reason);
        if (rows.length === 0) return null;
        return (
          <TaskSection
            key={reason}
            title={t.text(`pane.take.left.${reason}`, { count: rows.length })}
            lead={t.text(`pane.take.left.${reason}Lead`)}
          >
            <ul className={styles.list}>
              {rows.slice(0, SHOWN).map(({ kind, id, title, at }, index) => (
                <li key={`${kind} ${id} ${index}`}>
                  <Text>{[id, title].filter((part) => part !== null).join(' ')}</Text>{' '}
                  {at && (
                    <Link as="button" onClick={() => void controller.show(at)}>
                      {addressText(at)}
                    </Link>
                  )}
                </li>
              ))}
            </ul>
            {rows.length > SHOWN && <Text>{t.text('pane.take.andMore', { count: rows.length - SHOWN })}</Text>}
          </TaskSection>
        );
      })}
    </>
  );
}
