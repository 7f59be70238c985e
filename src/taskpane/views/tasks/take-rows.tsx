import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../../domain/model';
import { TAKEN_ON } from '../../../domain/planning/take/own-table';
import { rowName, type TakeCell, type TakeChoice, type TakeRow } from '../../../domain/planning/take/take-plan';
import { usePane } from '../../parts/pane-context';
import { TickList } from '../../parts/tick-list';
import { TaskSection } from './task-frame';

const useStyles = makeStyles({
  changes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXXL,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** Letters of a value: what a sentence begins with tells which it is. */
const LONGEST = 120;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function Change({ change: { heading, old, new: value } }: { change: TakeCell }) {
  const { t } = usePane();
  const text = (cell: CellValue): string =>
    cell === null ? t.text('pane.preview.blank') : short(typeof cell === 'number' ? t.number(cell) : String(cell));
  return <li>{t.text('pane.take.change', { heading, old: text(old), new: text(value) })}</li>;
}

type Group = 'new' | 'changed' | 'byHand' | 'gone';

interface RowsProps {
  readonly group: Group;
  readonly rows: readonly TakeRow[];
  readonly choice: TakeChoice;
  readonly choose: (choice: TakeChoice) => void;
}

/** Which list of the choice a group's marks are in, and whether a mark is a tick. */
const LIST = { new: 'without', changed: 'without', gone: 'without', byHand: 'overwrite' } as const;

/** The cells that a group shows of its rows: of a new row all are new, and its text says which it is. */
function changesIn(group: Group, { cells }: TakeRow): readonly TakeCell[] {
  if (group === 'new' || group === 'gone') return [];
  return cells.filter(({ byHand, heading }) => byHand === (group === 'byHand') && heading !== TAKEN_ON);
}

/** Rows of one kind of change, each with a tick, and a tick for all of them. */
export function TakeRows({ group, rows, choice, choose }: RowsProps) {
  const { t } = usePane();
  const styles = useStyles();
  if (rows.length === 0) return null;
  const list = LIST[group];
  const marked = new Set(choice[list]);
  const ticked = (row: TakeRow): boolean => marked.has(rowName(row)) === (list === 'overwrite');
  const tick = (which: readonly TakeRow[], on: boolean) => {
    const names = new Set(which.map(rowName));
    const others = choice[list].filter((name) => !names.has(name));
    choose({ ...choice, [list]: on === (list === 'overwrite') ? [...others, ...names] : others });
  };
  return (
    <TaskSection
      title={t.text(`pane.take.${group}`, { count: rows.length })}
      {...(group === 'byHand' || group === 'gone' ? { lead: t.text(`pane.take.${group}Lead`) } : {})}
    >
      <TickList
        items={rows}
        nameOf={rowName}
        label={({ id, title }) => [id, title && short(title)].filter((part) => part !== null).join(' ')}
        detail={(row) => {
          const changes = changesIn(group, row);
          if (changes.length === 0) return null;
          return (
            <ul className={styles.changes}>
              {changes.map((change) => (
                <Change key={change.heading} change={change} />
              ))}
            </ul>
          );
        }}
        ticked={ticked}
        tick={tick}
        all={t.text('pane.take.all', { count: rows.length })}
      />
    </TaskSection>
  );
}
