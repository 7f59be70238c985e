import {
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { columnName } from '../../domain/model';
import { ChangeTable } from '../parts/change-table';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { ViewFrame } from '../parts/view-frame';
import type { StatusPreview, UnmarkedColumn } from '../services';
import { inSheetOrder } from '../text/changes';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  section: { margin: 0, display: 'block' },
  body: { overflowWrap: 'anywhere' },
  focus: { outlineStyle: 'none' },
});

const same = (a: UnmarkedColumn, b: UnmarkedColumn): boolean => a.sheet === b.sheet && a.column === b.column;

function Warning({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

function Columns({ title, columns }: { title: string; columns: StatusPreview['newColumns'] }) {
  const { t } = usePane();
  const styles = useStyles();
  if (columns.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h3" className={styles.section}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {columns.map(({ sheet, heading, column }) => (
          <li key={`${sheet} ${column}`}>
            {t.text('pane.preview.column', { sheet, heading, column: columnName(column) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every cell that would change, old → new, and whatever else the user should know before saying yes. */
export function PreviewView({ preview }: { preview: StatusPreview }) {
  const { t, store, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const ours = usePaneState((state) => state.ours);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
  }, []);
  const { changes, newColumns, adopted, renamed, refused } = preview;
  const asked = [...ours, ...preview.unmarked.filter((column) => !ours.some((other) => same(other, column)))];
  // The headings of new columns are cells that change too: the count is the same as afterwards.
  const count = changes.length + newColumns.length;
  return (
    <div ref={top} tabIndex={-1} className={styles.focus}>
      <ViewFrame
        title={t.text('pane.preview.title')}
        lead={t.text('pane.preview.lead', { count, refused: refused.length })}
      >
        {refused.length > 0 && (
          <Warning title={t.text('pane.preview.refused')}>
            {refused.map(({ sheet, reason }) => (
              <Text key={sheet} block>
                {t.text(`pane.preview.refused.${reason}`, { sheet })}
              </Text>
            ))}
          </Warning>
        )}
        {renamed.length > 0 && (
          <Warning title={t.text('pane.preview.renamed')}>
            {renamed.map(({ sheet, wanted, used }) => (
              <Text key={`${sheet} ${used}`} block>
                {t.text('pane.preview.renamedItem', { sheet, wanted, used })}
              </Text>
            ))}
          </Warning>
        )}
        {asked.length > 0 && (
          <Warning title={t.text('pane.preview.unmarked')}>
            <Text block>{t.text('pane.preview.unmarkedLead')}</Text>
            {asked.map((column) => (
              <Checkbox
                key={`${column.sheet} ${column.column}`}
                label={t.text('pane.preview.column', {
                  sheet: column.sheet,
                  heading: column.heading,
                  column: columnName(column.column),
                })}
                checked={ours.includes(column)}
                disabled={busy}
                onChange={(_event, data) =>
                  void controller.preview(data.checked ? [...ours, column] : ours.filter((other) => other !== column))
                }
              />
            ))}
          </Warning>
        )}
        <Columns title={t.text('pane.preview.columns')} columns={newColumns} />
        <Columns title={t.text('pane.preview.adopted')} columns={adopted} />
        {changes.length > 0 && <ChangeTable changes={inSheetOrder(changes)} label={t.text('pane.preview.changes')} />}
      </ViewFrame>
      <Footer
        secondary={{
          label: t.text('pane.back'),
          run: () => store.dispatch({ type: 'previewClosed' }),
          disabled: busy,
        }}
        primary={
          // With nothing to write the way goes on.
          count === 0
            ? {
                label: t.text('pane.to', { step: t.text('pane.step.reports') }),
                run: () => void controller.go('reports'),
                disabled: busy,
              }
            : { label: t.text('pane.preview.write', { count }), run: () => void controller.write(), disabled: busy }
        }
      />
    </div>
  );
}
