import { Button, CounterBadge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type RefObject, Suspense, useMemo, useState } from 'react';
import { addressText, type Finding } from '../../domain/model';
import { usePane } from '../parts/pane-context';
import { useOpenNodes } from '../parts/use-open-nodes';
import { type TreeNode, VirtualTree } from '../parts/virtual-tree';
import { type FindingGroup, firstCell, groupFindings, type ListedFinding } from '../text/findings';
import { FixDialog } from './fix-dialog';
import { SeverityIcon } from './severity-icon';
import { lazyPart } from '../parts/lazy-part';

const AcknowledgeDialog = lazyPart(() => import('./acknowledge-dialog'));

const useStyles = makeStyles({
  finding: { display: 'flex', flexDirection: 'column' },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    // On the row's own shade the link's colour is too faint in the dark.
    ':global(.fui-TreeItemLayout:hover)': { color: tokens.colorBrandForegroundLinkHover },
  },
  fix: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  button: { alignSelf: 'start', marginTop: tokens.spacingVerticalXS },
  rule: { fontWeight: tokens.fontWeightSemibold },
});

/** A page of rows: with more findings than this the groups start folded. */
const OPEN_UP_TO = 60;

const fixable = (group: FindingGroup): readonly Finding[] =>
  group.findings.map(({ finding }) => finding).filter(({ fix }) => fix !== null);

function FixButton({ label, onClick }: { label: string; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      size="small"
      onClick={(event) => {
        // The row's own action is to go to the cell.
        event.stopPropagation();
        onClick();
      }}
    >
      {label}
    </Button>
  );
}

/** Findings under their rules. Choosing one selects its cell; the keyboard is then the grid's, as the user asked. */
export function FindingTree({
  findings,
  scroller,
}: {
  findings: readonly ListedFinding[];
  scroller: RefObject<HTMLElement | null>;
}) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const [fixing, setFixing] = useState<readonly Finding[] | null>(null);
  const [acknowledging, setAcknowledging] = useState<ListedFinding | null>(null);
  const openAtFirst = findings.length <= OPEN_UP_TO;

  const { nodes, byKey, groupByKey } = useMemo(() => {
    const nodes: TreeNode[] = [];
    const byKey = new Map<string, ListedFinding>();
    const groupByKey = new Map<string, FindingGroup>();
    for (const group of groups) {
      nodes.push({ value: group.key, parent: null, hasChildren: true });
      groupByKey.set(group.key, group);
      for (const listed of group.findings) {
        nodes.push({ value: listed.key, parent: group.key, hasChildren: false });
        byKey.set(listed.key, listed);
      }
    }
    return { nodes, byKey, groupByKey };
  }, [groups]);

  const keys = useMemo(() => groups.map(({ key }) => key), [groups]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const { open, onOpen } = useOpenNodes(keys, openAtFirst, turned, setTurned);

  const place = ({ finding }: ListedFinding): string => {
    const cell = firstCell(finding);
    if (cell === null) return t.text('pane.check.wholeBook');
    const rest = finding.cells.length - 1;
    return rest === 0 ? addressText(cell) : t.text('pane.check.more', { cell: addressText(cell), count: rest });
  };

  return (
    <>
      <VirtualTree
        label={t.text('pane.check.list')}
        nodes={nodes}
        open={open}
        rowHeight={64}
        scroller={scroller}
        onOpen={onOpen}
        activates={({ hasChildren }) => !hasChildren}
        onActivate={(value) => {
          const listed = byKey.get(value);
          const cell = listed ? firstCell(listed.finding) : null;
          if (cell) void controller.show(cell);
        }}
        render={(value) => {
          const group = groupByKey.get(value);
          if (group) {
            return {
              before: <SeverityIcon severity={group.severity} />,
              main: (
                <span className={styles.finding}>
                  <span className={styles.rule}>{`${group.rule} ${t.message({ key: `rule.${group.rule}` })}`}</span>
                  {fixable(group).length > 1 && (
                    <FixButton
                      label={t.text('pane.fix.all', { count: fixable(group).length })}
                      onClick={() => setFixing(fixable(group))}
                    />
                  )}
                </span>
              ),
              aside: (
                <CounterBadge
                  count={group.findings.length}
                  overflowCount={9999}
                  appearance="filled"
                  color="informative"
                />
              ),
            };
          }
          const listed = byKey.get(value)!;
          return {
            main: (
              <span className={styles.finding}>
                <span className={styles.cell}>{place(listed)}</span>
                <Text>{listed.sentence}</Text>
                {listed.finding.offer && (
                  <FixButton
                    label={t.text(`pane.${listed.finding.offer}.offer`)}
                    onClick={() => void controller.open(listed.finding.offer!)}
                  />
                )}
                {listed.finding.fix && (
                  <>
                    <span className={styles.fix}>
                      {t.text('pane.check.fix', { fix: listed.finding.fix.description })}
                    </span>
                    <FixButton label={t.text('pane.fix.one')} onClick={() => setFixing([listed.finding])} />
                  </>
                )}
                {listed.reason === null ? (
                  <FixButton label={t.text('pane.acknowledge.one')} onClick={() => setAcknowledging(listed)} />
                ) : (
                  <>
                    <span className={styles.fix}>{t.text('pane.check.reason', { reason: listed.reason || '–' })}</span>
                    <FixButton
                      label={t.text('pane.acknowledge.undo')}
                      onClick={() => void controller.acknowledge(listed.finding.key, null)}
                    />
                  </>
                )}
              </span>
            ),
          };
        }}
      />
      {acknowledging && (
        <Suspense fallback={null}>
          <AcknowledgeDialog listed={acknowledging} onClose={() => setAcknowledging(null)} />
        </Suspense>
      )}
      {fixing && <FixDialog findings={fixing} onClose={() => setFixing(null)} />}
    </>
  );
}
