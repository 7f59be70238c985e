import { ArrowUndoRegular } from '@fluentui/react-icons';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Footer } from '../parts/footer';
import { usePane, usePaneState } from '../parts/pane-context';
import { ShowSelected } from '../parts/show-selected';
import { ViewFrame } from '../parts/view-frame';
import { occasionText } from '../text/occasions';
import { GoalDetail } from './goal-detail';
import { GoalTreeList } from './goal-tree-list';
import { PreviewView } from './preview-view';

/** *Bedöm*: the goals with their proposals; one goal; or what would be written. */
export function JudgeView({ scroller }: { scroller: RefObject<HTMLElement | null> }) {
  const { t, controller } = usePane();
  const judged = usePaneState((state) => state.judged);
  const preview = usePaneState((state) => state.preview);
  const openGoal = usePaneState((state) => state.openGoal);
  const openIndicator = usePaneState((state) => state.openIndicator);
  const busy = usePaneState((state) => state.busy !== null);
  const justWritten = usePaneState((state) => state.notice?.kind === 'written');
  // The list is as it was left when the user comes back from a goal.
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  useEffect(() => {
    if (openGoal !== null) last.current = openGoal;
  }, [openGoal]);

  if (preview) return <PreviewView preview={preview} />;
  const toReports = t.text('pane.to', { step: t.text('pane.step.reports') });
  const footer = judged ? (
    <Footer
      secondary={
        justWritten
          ? { label: t.text('pane.judge.write'), run: () => void controller.preview(), disabled: busy }
          : { label: t.text('pane.reread'), run: () => void controller.judge(), disabled: busy }
      }
      extra={
        judged.canUndo
          ? {
              label: t.text('pane.undo'),
              icon: <ArrowUndoRegular />,
              run: () => void controller.undo(),
              disabled: busy,
            }
          : null
      }
      primary={
        justWritten
          ? { label: toReports, run: () => void controller.go('reports'), disabled: busy }
          : { label: t.text('pane.judge.write'), run: () => void controller.preview(), disabled: busy }
      }
    />
  ) : (
    <Footer primary={{ label: t.text('pane.judge.run'), run: () => void controller.judge(), disabled: busy }} />
  );
  if (judged && openGoal !== null) {
    return (
      <>
        <GoalDetail key={openGoal} judged={judged} goalKey={openGoal} indicatorKey={openIndicator} />
        {footer}
      </>
    );
  }
  return (
    <ViewFrame
      title={t.text('pane.judge.title')}
      lead={
        judged
          ? t.text('pane.judge.lead', { occasion: occasionText(t, judged.judgements.occasion) })
          : t.text('pane.judge.empty')
      }
    >
      <ShowSelected />
      {judged && (
        <GoalTreeList
          judged={judged}
          scroller={scroller}
          toggled={toggled}
          onToggled={setToggled}
          startAt={last.current}
        />
      )}
      {footer}
    </ViewFrame>
  );
}
