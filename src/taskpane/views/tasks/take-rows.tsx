import { Checkbox, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellValue } from '../../../domain/model';
import { TAKEN_ON } from '../../../domain/planning/take/own-table';
import { rowName, type TakeCell, type TakeChoice, type TakeRow } from '../../../domain/planning/take/take-plan';
import { usePane } from '../../parts/pane-context';
import { TaskSection } from './task-frame';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column' },
  row: { overflowWrap: 'anywhere' },
  changes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXXL,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** Rows shown at first: more come on request. */
const SHOWN = 50;
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
  const [shown, setShown] = useState(SHOWN);
  if (rows.length === 0) return null;
  const list = LIST[group];
  const marked = new Set(choice[list]);
  const ticked = (row: TakeRow): boolean => marked.has(rowName(row)) === (list === 'overwrite');
  const tick = (which: readonly TakeRow[], on: boolean) => {
    const names = new Set(which.map(rowName));
    const others = choice[list].filter((name) => !names.has(name));
    choose({ ...choice, [list]: on === (list === 'overwrite') ? [...others, ...names] : others });
  };
  const count = rows.filter(ticked).length;
  return (
    <TaskSection
      title={t.text(`pane.take.${group}`, { count: rows.length })}
      {...(group === 'byHand' || group === 'gone' ? { lead: t.text(`pane.take.${group}Lead`) } : {})}
    >
      <div className={styles.rows}>
        {rows.length > 1 && (
          <Checkbox
            label={t.text('pane.take.all', { count: rows.length })}
            checked={count === rows.length ? true : count === 0 ? false : 'mixed'}
            onChange={(_event, data) => tick(rows, data.checked === true)}
          />
        )}
        {rows.slice(0, shown).map((row) => {
          const changes = changesIn(group, row);
          return (
            <div key={rowName(row)} className={styles.row}>
              <Checkbox
                label={[row.id, row.title && short(row.title)].filter((part) => part !== null).join(' ')}
                checked={ticked(row)}
                onChange={(_event, data) => tick([row], data.checked === true)}
              />
              {changes.length > 0 && (
                <ul className={styles.changes}>
                  {changes.map((change) => (
                    <Change key={change.heading} change={change} />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      {rows.length > shown && (
        <Text>
          <Link as="button" onClick={() => setShown(shown + SHOWN)}>
            {t.text('pane.preview.more', { count: rows.length - shown })}
          </Link>
        </Text>
      )}
    </TaskSection>
  );
}
