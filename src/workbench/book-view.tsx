import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { columnLetters } from '../emulator/workbook';
import type { Translator } from '../i18n';
import { editText } from './grid/cell-display';
import { Grid } from './grid/grid';
import type { Session } from './session';
import { SheetTabs } from './sheet-tabs';

const useStyles = makeStyles({
  book: { flex: '1 1 auto', minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: '24px',
  },
  name: { flex: '0 0 4.5em', fontWeight: tokens.fontWeightSemibold },
  content: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The workbook: what the active cell holds, the sheet, and the sheets' tabs. */
export function BookView({ session, t }: { session: Session; t: Translator }) {
  const styles = useStyles();
  useSyncExternalStore(session.subscribe, session.revision);
  const [refused, setRefused] = useState<string | null>(null);
  const sheet = session.book.active!;
  const { top, left } = sheet.selection;
  const nameOf = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
  const percent = session.book.styles.get(sheet.styleOf(top, left)).numberFormat.includes('%');
  return (
    <div className={styles.book}>
      <div className={styles.bar}>
        <Text className={styles.name} aria-label={t.text('workbench.cell')} role="status">
          {nameOf(top, left)}
        </Text>
        <Text className={styles.content} title={t.text('workbench.content')}>
          {editText(sheet.cell(top, left), percent)}
        </Text>
      </div>
      {refused !== null && (
        <MessageBar intent="warning">
          <MessageBarBody>{t.text('workbench.locked', { cell: refused })}</MessageBarBody>
        </MessageBar>
      )}
      <Grid key={sheet.id} session={session} t={t} onRefused={({ row, column }) => setRefused(nameOf(row, column))} />
      <SheetTabs session={session} t={t} />
    </div>
  );
}
