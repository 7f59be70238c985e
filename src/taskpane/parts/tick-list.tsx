import { Checkbox, makeStyles, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useShown } from './use-shown';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column' },
  row: { overflowWrap: 'anywhere' },
  group: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Rows shown at first: more come on request. */
const SHOWN = 50;

interface TickListProps<Item> {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly label: (item: Item) => string;
  /** What items in a row have in common: said once above them, and in the name of each tick. Left out: nothing. */
  readonly groupOf?: (item: Item) => string;
  /** What is told of an item below its tick. */
  readonly detail: (item: Item) => ReactNode;
  readonly ticked: (item: Item) => boolean;
  readonly tick: (items: readonly Item[], on: boolean) => void;
  /** Label of the tick for all of them. */
  readonly all: string;
}

/** Things to choose among, each with a tick, and a tick for all of them. */
export function TickList<Item>({ items, nameOf, label, groupOf, detail, ticked, tick, all }: TickListProps<Item>) {
  const styles = useStyles();
  // One stop for Tab, arrows within: nobody should have to pass a hundred rows to reach the button.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { shown, more } = useShown(items, SHOWN);
  const count = items.filter(ticked).length;
  return (
    <>
      <div {...arrows} className={styles.rows}>
        {items.length > 1 && (
          <Checkbox
            label={all}
            checked={count === items.length ? true : count === 0 ? false : 'mixed'}
            onChange={(_event, data) => tick(items, data.checked === true)}
          />
        )}
        {shown.map((item, index) => {
          const group = groupOf?.(item);
          const before = items[index - 1];
          const begins = group !== undefined && (before === undefined || groupOf?.(before) !== group);
          return (
            <div key={nameOf(item)} className={styles.row}>
              {begins && <h4 className={styles.group}>{group}</h4>}
              <Checkbox
                label={label(item)}
                {...(group === undefined ? {} : { 'aria-label': `${group} · ${label(item)}` })}
                checked={ticked(item)}
                onChange={(_event, data) => tick([item], data.checked === true)}
              />
              {detail(item)}
            </div>
          );
        })}
      </div>
      {more}
    </>
  );
}
