import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { addressText, type CellAddress, type CellValue } from '../../domain/model';
import type { Translator } from '../../i18n';
import { useShown } from './use-shown';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  cell: { overflowWrap: 'anywhere', paddingTop: '4px', paddingBottom: '4px', verticalAlign: 'top' },
  // Without the cells' padding: the new value, mostly the longest, has what is left.
  address: { width: '25%' },
  old: { width: '20%' },
  // No row is anything to press: it does not answer the pointer, and its link stays readable.
  row: { ':hover': { backgroundColor: 'transparent' }, ':active': { backgroundColor: 'transparent' } },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  blank: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** Rows in the page at first: more come on request, so that a thousand changes cost nothing. */
const SHOWN = 100;

export interface ShownChange {
  readonly cell: CellAddress;
  readonly old: CellValue;
  readonly new: CellValue;
}

const said = (t: Translator, value: CellValue): string =>
  typeof value === 'number' ? t.number(value) : String(value ?? '');

/** `other`: what stands beside it. Where the two read alike, what they are is said: a number kept as text is to be one. */
function Value({ value, other }: { value: CellValue; other: CellValue }) {
  const { t } = usePane();
  const styles = useStyles();
  if (value === null || value === '') return <span className={styles.blank}>{t.text('pane.preview.blank')}</span>;
  const text = said(t, value);
  if (typeof value === typeof other || text !== said(t, other)) return <>{text}</>;
  return <>{t.text(typeof value === 'number' ? 'pane.change.number' : 'pane.change.text', { value: text })}</>;
}

/** Cells with what they hold and what they would hold. */
export function ChangeTable({ changes, label }: { changes: readonly ShownChange[]; label: string }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  // One stop for Tab, arrows within: nobody should have to pass a hundred cells to reach the button.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { shown, more } = useShown(changes, SHOWN);
  return (
    <>
      <Table size="extra-small" aria-label={label}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.address}>{t.text('pane.preview.cell')}</TableHeaderCell>
            <TableHeaderCell className={styles.old}>{t.text('pane.preview.old')}</TableHeaderCell>
            <TableHeaderCell>{t.text('pane.preview.new')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody {...arrows}>
          {shown.map((change, index) => (
            <TableRow className={styles.row} key={`${addressText(change.cell)} ${index}`}>
              <TableCell className={styles.cell}>
                <Link as="button" className={styles.link} onClick={() => void controller.show(change.cell)}>
                  {addressText(change.cell)}
                </Link>
              </TableCell>
              <TableCell className={styles.cell}>
                <Value value={change.old} other={change.new} />
              </TableCell>
              <TableCell className={styles.cell}>
                <Value value={change.new} other={change.old} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {more}
    </>
  );
}
