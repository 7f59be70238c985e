import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { usePane, usePaneState } from './pane-context';

const useStyles = makeStyles({
  offer: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

/** Old formats too, so that whoever chooses one is told what to do with it. */
const KINDS = '.xlsx,.xlsm,.xls';

/** *Hämta mål från annan arbetsbok*: a button that asks for a file. */
export function TakeOffer() {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again, when it has been saved anew.
    event.target.value = '';
    if (file) void controller.take(file);
  };
  return (
    <div className={styles.offer}>
      <Text>{t.text('pane.take.lead')}</Text>
      <Button size="small" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {t.text('pane.take.offer')}
      </Button>
      <input ref={input} type="file" accept={KINDS} hidden aria-label={t.text('pane.take.offer')} onChange={chosen} />
    </div>
  );
}
