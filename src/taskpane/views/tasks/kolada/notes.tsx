import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FetchNote } from '../../../../domain/kolada';
import type { Message } from '../../../../domain/model';
import { usePane, usePaneState } from '../../../parts/pane-context';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  other: { display: 'block', marginTop: tokens.spacingVerticalXS },
});

const SHOWN = 50;

/** Ids that may no longer be the right ones. */
const ABOUT_ID: ReadonlySet<FetchNote['kind']> = new Set(['malformedId', 'gone', 'ended', 'renamed', 'otherTitle']);

/** *Sök nyckeltal* for an id that does not hold, with its likely successor looked up. */
function OtherId({ note }: { note: FetchNote }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const indicators = usePaneState((state) => state.read?.model.indicators);
  if (note.kind !== 'malformedId' && note.kind !== 'gone' && note.kind !== 'ended') return null;
  const indicator = indicators?.find(({ key }) => key === note.indicator);
  if (indicator === undefined) return null;
  const successor = note.kind === 'malformedId' ? undefined : note.successor?.id;
  return (
    <Button
      className={styles.other}
      size="small"
      disabledFocusable={busy}
      aria-label={t.text('pane.kolada.otherIdFor', { id: note.id })}
      onClick={() => void controller.kolada.pick(indicator, successor)}
    >
      {t.text('pane.kolada.otherId')}
    </Button>
  );
}

/** Ids to look over first, then what is left as it is and why. `messages` are the notes in words, in their order. */
export function Notes({ notes, messages }: { notes: readonly FetchNote[]; messages: readonly Message[] }) {
  const { t } = usePane();
  const styles = useStyles();
  const all = notes.map((note, index) => ({ note, message: messages[index]!, index }));
  return (
    <>
      {([true, false] as const).map((aboutId) => {
        const these = all.filter(({ note }) => ABOUT_ID.has(note.kind) === aboutId);
        if (these.length === 0) return null;
        return (
          <TaskSection
            key={String(aboutId)}
            title={t.text(aboutId ? 'pane.kolada.ids' : 'pane.kolada.left', { count: these.length })}
          >
            <ul className={styles.list}>
              {these.slice(0, SHOWN).map(({ note, message, index }) => (
                <li key={index}>
                  {t.message(message)}
                  <OtherId note={note} />
                </li>
              ))}
            </ul>
            {these.length > SHOWN && <Text>{t.text('pane.take.andMore', { count: these.length - SHOWN })}</Text>}
          </TaskSection>
        );
      })}
    </>
  );
}
