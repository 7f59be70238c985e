import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../../parts/pane-context';
import type { TakePreview } from '../../services';
import { TaskSection } from './task-frame';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  apply: { alignSelf: 'start' },
});

/** What only the user can say of a file: who owns goals that name nobody, and what tells its numbers from those here. */
export function TakeNamesForm({ preview: { plan, ownerless, prefix: suggested } }: { preview: TakePreview }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const [owner, setOwner] = useState(plan.names.owner ?? '');
  const [prefix, setPrefix] = useState(plan.names.prefix);
  const taken = plan.left.filter(({ reason }) => reason === 'idTaken').length;
  const asksPrefix = taken > 0 || plan.names.prefix !== '';
  if (ownerless === 0 && !asksPrefix) return null;
  const same = owner.trim() === (plan.names.owner ?? '') && prefix.trim() === plan.names.prefix;
  return (
    <TaskSection title={t.text('pane.take.names')}>
      <div className={styles.form}>
        {ownerless > 0 && (
          <Field label={t.text('pane.take.owner', { count: ownerless })} hint={t.text('pane.take.ownerHint')}>
            <Input value={owner} onChange={(_event, data) => setOwner(data.value)} />
          </Field>
        )}
        {asksPrefix && (
          <Field
            label={t.text('pane.take.prefix')}
            hint={t.text('pane.take.prefixHint', { count: taken, prefix: suggested })}
          >
            <Input value={prefix} onChange={(_event, data) => setPrefix(data.value)} />
          </Field>
        )}
        <Button
          className={styles.apply}
          size="small"
          disabledFocusable={busy || same}
          onClick={() =>
            void controller.nameTaken({ prefix: prefix.trim(), owner: owner.trim() === '' ? null : owner.trim() })
          }
        >
          {t.text('pane.take.apply')}
        </Button>
      </div>
    </TaskSection>
  );
}
