import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flex: '1 1 auto', minWidth: 0 },
});

/** What is being done, in words, how far it is, and the way out. */
export function BusyBar() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy);
  if (busy === null) return null;
  const step = busy.progress ? t.message(busy.progress.step) : t.text(`pane.busy.${busy.command}`);
  const share = busy.progress?.share ?? null;
  return (
    <section className={styles.bar} aria-label={t.text(`pane.busy.${busy.command}`)}>
      <Field className={styles.field} validationState="none" validationMessage={step}>
        <ProgressBar aria-label={t.text(`pane.busy.${busy.command}`)} {...(share === null ? {} : { value: share })} />
      </Field>
      <Button size="small" onClick={controller.cancel}>
        {t.text('pane.cancel')}
      </Button>
    </section>
  );
}
