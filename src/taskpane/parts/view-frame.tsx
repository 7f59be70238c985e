import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // A long Swedish word in a narrow or zoomed pane is divided rather than cut off.
  title: { margin: 0, overflowWrap: 'break-word', hyphens: 'auto' },
  lead: { color: tokens.colorNeutralForeground2, overflowWrap: 'break-word', hyphens: 'auto' },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});

/** Title, one sentence on what the step is for, and the step. */
export function ViewFrame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <Subtitle1 as="h2" className={styles.title}>
          {title}
        </Subtitle1>
        <Text className={styles.lead}>{lead}</Text>
      </div>
      <div className={styles.body}>{children}</div>
    </>
  );
}
