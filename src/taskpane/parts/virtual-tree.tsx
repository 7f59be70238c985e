import {
  FlatTree,
  type HeadlessFlatTreeItemProps,
  makeStyles,
  mergeClasses,
  tokens,
  TreeItem,
  TreeItemLayout,
  useHeadlessFlatTree_unstable,
} from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

export interface TreeNode {
  readonly value: string;
  readonly parent: string | null;
  readonly hasChildren: boolean;
}

export interface VirtualTreeProps {
  readonly label: string;
  /** Parents before their children. */
  readonly nodes: readonly TreeNode[];
  readonly open: ReadonlySet<string>;
  readonly onOpen: (value: string, open: boolean) => void;
  /** Enter, or a click beside the arrow; null where a row with children only opens and closes. */
  readonly onActivate: (value: string) => void;
  readonly activates: (node: TreeNode) => boolean;
  readonly render: (value: string) => {
    readonly main: ReactNode;
    readonly aside?: ReactNode;
    readonly before?: ReactNode;
  };
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row the user comes back to, which then has the keyboard; null: none. */
  readonly startAt?: string | null;
  /** Height to assume of a row not yet measured, in px. */
  readonly rowHeight: number;
}

/** Pictures to wait for a row that is being scrolled to. */
const MOST_FRAMES = 30;

const NARROW = '@media (max-width: 279px)';
/** Set by Fluent on every row: 1 is the top. */
const LEVEL = '--fluent-TreeItem--level';

const useStyles = makeStyles({
  tree: { position: 'relative', rowGap: 0, display: 'block' },
  item: { position: 'absolute', top: 0, left: 0, right: 0 },
  main: { minWidth: 0, overflowWrap: 'anywhere', paddingTop: '4px', paddingBottom: '4px' },
  layout: { alignItems: 'start' },
  // Where there is little room, a level deeper takes a third of Fluent's indent: its words are not broken for it.
  branch: { [NARROW]: { paddingLeft: `calc((var(${LEVEL}) - 1) * ${tokens.spacingHorizontalS})` } },
  leaf: {
    [NARROW]: {
      paddingLeft: `calc((var(${LEVEL}) - 1) * ${tokens.spacingHorizontalS} + ${tokens.spacingHorizontalXXL})`,
    },
  },
});

/**
 * Fluent's tree over any number of rows: only those in sight (and a few around them, so that arrow keys always have
 * somewhere to go) are in the page. Scrolls with `scroller`, the pane's own scroll area.
 */
export function VirtualTree(props: VirtualTreeProps) {
  const { label, nodes, open, onOpen, onActivate, activates, render, scroller, rowHeight } = props;
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const items = useMemo<HeadlessFlatTreeItemProps[]>(
    () =>
      nodes.map(({ value, parent, hasChildren }) => ({
        value,
        itemType: hasChildren ? ('branch' as const) : ('leaf' as const),
        ...(parent === null ? {} : { parentValue: parent }),
      })),
    [nodes],
  );
  const tree = useHeadlessFlatTree_unstable(items, {
    openItems: open,
    onOpenChange: (_event, data) => onOpen(String(data.value), data.open),
    onNavigation: (event, data) => {
      if (data.type !== 'Home' && data.type !== 'End') return;
      event.preventDefault();
      bringAndFocus(data.type === 'Home' ? 0 : visible.length - 1);
    },
  });
  const visible = [...tree.items()];
  const byValue = useMemo(() => new Map(nodes.map((node) => [node.value, node])), [nodes]);
  const virtualizer = useVirtualizer({
    count: visible.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => visible[index]!.value,
    overscan: 8,
    scrollMargin: margin,
  });

  /** The first and the last row may not be in the page: brings a row there, and gives it the keyboard once it is. */
  const bringAndFocus = (index: number, frames = MOST_FRAMES) => {
    virtualizer.scrollToIndex(index);
    const row = root.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (row) row.focus();
    else if (frames > 0) requestAnimationFrame(() => bringAndFocus(index, frames - 1));
  };

  // Once, when the list comes back: after the pane has shown the page's beginning.
  useEffect(() => {
    const index = visible.findIndex(({ value }) => value === props.startAt);
    if (index < 0 || !document.hasFocus()) return;
    const frame = requestAnimationFrame(() => bringAndFocus(index));
    return () => cancelAnimationFrame(frame);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  // What stands above the tree (filters, messages) decides where its first row is.
  useLayoutEffect(() => {
    const top = root.current?.offsetTop ?? 0;
    setMargin(top);
  }, [nodes]);

  const treeProps = tree.getTreeProps();
  return (
    <div ref={root}>
      <FlatTree
        {...treeProps}
        aria-label={label}
        className={styles.tree}
        style={{ height: virtualizer.getTotalSize() }}
        size="small"
      >
        {virtualizer.getVirtualItems().map((row) => {
          const item = visible[row.index]!;
          const value = String(item.value);
          const node = byValue.get(value)!;
          const { main, aside, before } = render(value);
          return (
            <TreeItem
              {...item.getTreeItemProps()}
              key={row.key}
              ref={virtualizer.measureElement}
              data-index={row.index}
              className={styles.item}
              style={{ transform: `translateY(${row.start - margin}px)` }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.target !== event.currentTarget || !activates(node)) return;
                // What is opened takes the keyboard: this press must not go on to press it.
                event.preventDefault();
                onActivate(value);
              }}
              onClick={(event) => {
                if (!activates(node)) return;
                event.preventDefault();
                onActivate(value);
              }}
            >
              <TreeItemLayout
                className={mergeClasses(styles.layout, node.hasChildren ? styles.branch : styles.leaf)}
                main={{ className: styles.main }}
                aside={{ children: aside }}
                {...(before === undefined ? {} : { iconBefore: { children: before } })}
              >
                {main}
              </TreeItemLayout>
            </TreeItem>
          );
        })}
      </FlatTree>
    </div>
  );
}
