import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Translator } from '../i18n';
import type { Session } from './session';

const useStyles = makeStyles({
  bar: { flexShrink: 0, overflowX: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { width: 'max-content' },
});

/** The workbook's sheets; hidden ones are not listed, as in Excel. */
export function SheetTabs({ session, t }: { session: Session; t: Translator }) {
  const styles = useStyles();
  const { book, host } = session;
  const bar = useRef<HTMLDivElement>(null);
  const activeId = book.active?.id;
  useEffect(() => {
    bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeId]);
  return (
    <div ref={bar} className={styles.bar}>
      <TabList
        className={styles.list}
        size="small"
        aria-label={t.text('workbench.sheets')}
        selectedValue={activeId}
        onTabSelect={(_event, data) => {
          const sheet = book.sheets.find(({ id }) => id === data.value);
          if (!sheet) return;
          host.select(sheet, sheet.selection);
          session.touch();
        }}
      >
        {book.sheets
          .filter(({ visibility }) => visibility === 'Visible')
          .map(({ id, name }) => (
            <Tab key={id} value={id}>
              {name}
            </Tab>
          ))}
      </TabList>
    </div>
  );
}
