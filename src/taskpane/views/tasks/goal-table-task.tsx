import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { list } from '../../../domain/model';
import type { GoalTablePlan, TableGoal } from '../../../domain/planning';
import { ChangeTable } from '../../parts/change-table';
import { usePane } from '../../parts/pane-context';
import { TaskFrame, TaskSection } from './task-frame';

const useStyles = makeStyles({
  tree: { margin: 0, paddingLeft: tokens.spacingHorizontalL, listStyleType: 'none' },
  top: { paddingLeft: 0 },
  goal: { paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

function Goals({ goals, parent }: { goals: readonly TableGoal[]; parent: string | null }) {
  const { t } = usePane();
  const styles = useStyles();
  const here = goals.filter((goal) => goal.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.tree, parent === null && styles.top)}>
      {here.map(({ id, title, level, owner }) => (
        <li key={id} className={styles.goal}>
          <Text>
            <span className={styles.quiet}>{id} </span>
            {title}
          </Text>
          <Text block size={200} className={styles.quiet}>
            {[level, owner && t.text('pane.goalTable.owner', { owner })].filter(Boolean).join(' · ')}
          </Text>
          <Goals goals={goals} parent={id} />
        </li>
      ))}
    </ul>
  );
}

/** *Gör måltabell*: the tree the headings carry, the ids it would get, and the texts that would be mended. */
export function GoalTableTask({ plan }: { plan: GoalTablePlan }) {
  const { t } = usePane();
  const { goals, repairs, sheet, from } = plan;
  return (
    <TaskFrame
      title={t.text('pane.goalTable.title')}
      lead={t.text('pane.goalTable.lead', { count: goals.length, from: list(from), sheet: sheet.name })}
      action={t.text('pane.goalTable.write')}
    >
      <Text>{t.text('pane.goalTable.kept')}</Text>
      <TaskSection title={t.text('pane.goalTable.tree')}>
        <Goals goals={goals} parent={null} />
      </TaskSection>
      {repairs.length > 0 && (
        <TaskSection
          title={t.text('pane.goalTable.repairs', { count: repairs.length })}
          lead={t.text('pane.goalTable.repairsLead')}
        >
          <ChangeTable changes={repairs} label={t.text('pane.goalTable.repairs', { count: repairs.length })} />
        </TaskSection>
      )}
    </TaskFrame>
  );
}
