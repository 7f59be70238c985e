import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Dispatch, type RefObject, type SetStateAction, useMemo } from 'react';
import type { Goal, GoalJudgement } from '../../domain/model';
import { usePane } from '../parts/pane-context';
import { StatusChip } from '../parts/status-chip';
import { noneCounted, StatusCounts } from '../parts/status-counts';
import { useOpenNodes } from '../parts/use-open-nodes';
import { VirtualTree } from '../parts/virtual-tree';
import type { JudgeValue } from '../services';
import { goalTree } from '../text/goal-tree';
import { type GoalShares, goalShares } from '../text/share-trend';
import { trendText } from '../text/status';

const useStyles = makeStyles({
  goal: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `2px ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A page of rows: with more goals than this only the top level starts open. */
const OPEN_UP_TO = 60;

/** The goal chain with each goal's proposal and assessment. Choosing a goal opens it. */
export function GoalTreeList({
  judged,
  scroller,
  toggled,
  onToggled,
  startAt,
}: {
  judged: JudgeValue;
  scroller: RefObject<HTMLElement | null>;
  /** Goals the user has opened or closed. */
  toggled: ReadonlySet<string>;
  onToggled: Dispatch<SetStateAction<ReadonlySet<string>>>;
  /** The goal the user comes back from; null: none. */
  startAt: string | null;
}) {
  const { t, store } = usePane();
  const styles = useStyles();
  const { model, judgements } = judged;
  const { nodes, goals, judgementOf } = useMemo(() => {
    const tree = goalTree(model);
    return {
      nodes: tree.map(({ goal, parent, hasChildren }) => ({ value: goal.key, parent, hasChildren })),
      goals: new Map<string, Goal>(tree.map(({ goal }) => [goal.key, goal])),
      judgementOf: new Map<string, GoalJudgement>(judgements.goals.map((judgement) => [judgement.goal, judgement])),
    };
  }, [model, judgements]);
  const sharesOf = useMemo(() => goalShares(judged), [judged]);
  const openAtFirst = nodes.length <= OPEN_UP_TO;
  const keys = useMemo(() => nodes.map(({ value }) => value), [nodes]);
  const { open, onOpen } = useOpenNodes(keys, openAtFirst, toggled, onToggled);
  return (
    <VirtualTree
      label={t.text('pane.judge.tree')}
      nodes={nodes}
      open={open}
      rowHeight={60}
      scroller={scroller}
      startAt={startAt}
      onOpen={onOpen}
      activates={() => true}
      onActivate={(value) => store.dispatch({ type: 'goalOpened', goal: value })}
      render={(value) => {
        const goal = goals.get(value)!;
        const judgement = judgementOf.get(value);
        return {
          main: (
            <span className={styles.goal}>
              <Text className={styles.title}>
                {goal.id !== null && <span className={styles.id}>{goal.id} </span>}
                {goal.title ?? t.text('pane.judge.untitled')}
              </Text>
              {judgement && <GoalLine judgement={judgement} shares={sharesOf(value)} judged={judged} />}
            </span>
          ),
        };
      }}
    />
  );
}

function GoalLine({
  judgement,
  shares: { trend, way },
  judged,
}: {
  judgement: GoalJudgement;
  shares: GoalShares;
  judged: JudgeValue;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const { settings } = judged.model;
  const { proposal, assessment, status, counts } = judgement;
  return (
    <span className={styles.line}>
      {proposal === null ? (
        t.text('pane.judge.noProposal')
      ) : proposal === 'notScored' ? (
        !noneCounted(counts) && <StatusCounts counts={counts} settings={settings} />
      ) : (
        <StatusChip status={proposal} settings={settings} />
      )}
      {trend !== 'none' && <span>{trendText(t, trend, way)}</span>}
      {assessment !== null && (
        <span>
          {t.text('pane.judge.assessed', { assessment })}
          {status !== proposal && ` (${t.text('pane.judge.differs')})`}
        </span>
      )}
    </span>
  );
}
