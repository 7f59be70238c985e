import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetters, type Sheet } from '../../emulator/workbook';
import { columnWidth, HEADER_HEIGHT, ROW_HEADER_WIDTH } from './layout';

const useStyles = makeStyles({
  headings: {
    position: 'sticky',
    top: 0,
    zIndex: 4,
    display: 'flex',
    height: `${HEADER_HEIGHT}px`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  heading: {
    position: 'absolute',
    top: 0,
    height: `${HEADER_HEIGHT}px`,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sticky: { position: 'sticky', zIndex: 1, flexShrink: 0 },
  active: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: 600 },
});

export interface PlacedColumn {
  readonly index: number;
  /** In px from the sheet's left edge, the row headers included. */
  readonly left: number;
  /** Stays in sight when the sheet is scrolled. */
  readonly frozen: boolean;
}

/** The letters above the columns; those of the selection stand out. */
export function ColumnHeadings({ sheet, columns }: { sheet: Sheet; columns: readonly PlacedColumn[] }) {
  const styles = useStyles();
  const { selection } = sheet;
  return (
    <div className={styles.headings} role="row" aria-rowindex={1}>
      <div
        className={mergeClasses(styles.heading, styles.sticky)}
        role="gridcell"
        aria-colindex={1}
        style={{ left: 0, width: ROW_HEADER_WIDTH, zIndex: 2 }}
      />
      {columns.map(({ index, left, frozen }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 2}
          className={mergeClasses(
            styles.heading,
            frozen && styles.sticky,
            index >= selection.left && index < selection.left + selection.columns && styles.active,
          )}
          style={{ left, width: columnWidth(sheet, index) }}
        >
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}
