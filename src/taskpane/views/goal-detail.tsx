import { Accordion, Button, makeStyles, Subtitle1, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { buildGoalTree, cellOfField, type IndicatorJudgement } from '../../domain/model';
import { Facts } from '../parts/facts';
import { usePane } from '../parts/pane-context';
import { ShowSelected } from '../parts/show-selected';
import { StatusChip } from '../parts/status-chip';
import { StatusCounts } from '../parts/status-counts';
import type { JudgeValue } from '../services';
import { goalShares } from '../text/share-trend';
import { shareFacts } from './goal-shares';
import { IndicatorItem } from './indicator-item';
import { lazyPart } from '../parts/lazy-part';

const AssessmentForm = lazyPart(() => import('./assessment-form'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'stretch' },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: tokens.spacingVerticalXS },
  back: { alignSelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  show: { alignSelf: 'start' },
  title: { margin: 0, overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground2 },
  why: {
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    // Drawn where colours are forced and backgrounds are not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // As high as the form is, so that what stands below does not move when it comes.
  form: { height: '178px' },
  indicators: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  section: { margin: 0, display: 'block' },
});

/** One goal: what is proposed and why, what a person decided, and its indicators with their arithmetic. */
export function GoalDetail({
  judged,
  goalKey,
  indicatorKey,
}: {
  judged: JudgeValue;
  goalKey: string;
  /** The one it was opened for; null: none in particular. */
  indicatorKey: string | null;
}) {
  const { t, store, controller } = usePane();
  const styles = useStyles();
  const { model, judgements } = judged;
  const tree = useMemo(() => buildGoalTree(model), [model]);
  const byIndicator = useMemo(
    () =>
      new Map<string, IndicatorJudgement>(judgements.indicators.map((judgement) => [judgement.indicator, judgement])),
    [judgements],
  );
  const sharesOf = useMemo(() => goalShares(judged), [judged]);
  // What was chosen is gone from the page: the keyboard goes on where the user asked to go.
  const back = useRef<HTMLButtonElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<readonly unknown[]>([]);
  useEffect(() => {
    if (indicatorKey === null) return back.current?.focus({ preventScroll: true });
    setOpen((before) => [...before, indicatorKey]);
    asked.current?.querySelector('button')?.focus();
  }, [goalKey, indicatorKey]);

  const goal = tree.goal(goalKey);
  const judgement = judgements.goals.find((candidate) => candidate.goal === goalKey);
  if (!goal) return null;
  const indicators = tree.indicatorsOf(goal);
  return (
    <div className={styles.page}>
      <div className={styles.ways}>
        <Button
          ref={back}
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={() => store.dispatch({ type: 'goalOpened', goal: null })}
        >
          {t.text('pane.goal.back')}
        </Button>
        <ShowSelected />
      </div>
      <Subtitle1 as="h2" className={styles.title}>
        {goal.id !== null && <span className={styles.id}>{goal.id} </span>}
        {goal.title ?? t.text('pane.judge.untitled')}
      </Subtitle1>
      <Facts
        facts={[
          ...(judgement
            ? [
                {
                  name: t.text('pane.goal.proposal'),
                  value:
                    judgement.proposal === null ? (
                      t.text('pane.judge.noProposal')
                    ) : (
                      <StatusChip status={judgement.proposal} settings={model.settings} />
                    ),
                },
                {
                  name: t.text('pane.goal.assessment'),
                  value: judgement.assessment ?? t.text('pane.goal.noAssessment'),
                },
                {
                  name: t.text('pane.goal.counts'),
                  value: <StatusCounts counts={judgement.counts} settings={model.settings} />,
                },
                ...shareFacts(t, sharesOf(goalKey)),
              ]
            : []),
          ...(goal.level === null ? [] : [{ name: t.text('pane.goal.level'), value: goal.level }]),
          ...(goal.owner === null ? [] : [{ name: t.text('pane.goal.owner'), value: goal.owner }]),
        ]}
      />
      {judgement && (
        <section className={styles.why} aria-label={t.text('pane.goal.why')}>
          <Text>{t.message(judgement.explanation)}</Text>
        </section>
      )}
      <Button
        className={styles.show}
        size="small"
        onClick={() => void controller.show(cellOfField(model.regions, goal.row, 'title'))}
      >
        {t.text('pane.goal.show')}
      </Button>
      <Suspense fallback={<div className={styles.form} />}>
        <AssessmentForm key={JSON.stringify([goal.key, goal.assessment, goal.motivation])} goal={goal} model={model} />
      </Suspense>
      <Subtitle2 as="h3" className={styles.section}>
        {t.text('pane.goal.indicators', { count: indicators.length })}
      </Subtitle2>
      {indicators.length === 0 && <Text>{t.text('pane.goal.noIndicators')}</Text>}
      <Accordion
        className={styles.indicators}
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_event, data) => setOpen(data.openItems)}
      >
        {indicators.map((indicator) => (
          <IndicatorItem
            key={indicator.key}
            {...(indicator.key === indicatorKey ? { place: asked } : {})}
            indicator={indicator}
            judgement={byIndicator.get(indicator.key) ?? null}
            model={model}
          />
        ))}
      </Accordion>
    </div>
  );
}
