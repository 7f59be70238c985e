import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Footer } from '../../parts/footer';
import { usePane, usePaneState } from '../../parts/pane-context';
import { ViewFrame } from '../../parts/view-frame';

const useStyles = makeStyles({
  focus: { outlineStyle: 'none' },
  heading: { margin: 0, display: 'block' },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A part of a preview under its own heading. */
export function TaskSection({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      {lead !== undefined && <Text>{lead}</Text>}
      {children}
    </section>
  );
}

/** The preview of an action: what would change, *Tillbaka*, and the one thing that does it. */
export function TaskFrame({
  title,
  lead,
  action,
  run,
  back,
  ready = true,
  children,
}: {
  title: string;
  lead: string;
  action: string;
  /** What the action is; left out: it does what is shown. */
  run?: () => void;
  /** Where *Tillbaka* leads; left out: to the view the task was asked for in. */
  back?: () => void;
  /** False: there is nothing to do, or something is yet to be chosen. */
  ready?: boolean;
  children: ReactNode;
}) {
  const { t, store, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus()) top.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={top} tabIndex={-1} className={styles.focus}>
      <ViewFrame title={title} lead={lead}>
        {children}
      </ViewFrame>
      <Footer
        secondary={{
          label: t.text('pane.back'),
          run: back ?? (() => store.dispatch({ type: 'taskClosed' })),
          disabled: busy,
        }}
        primary={{ label: action, run: run ?? (() => void controller.carryOut()), disabled: busy || !ready }}
      />
    </div>
  );
}
