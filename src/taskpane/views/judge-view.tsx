import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
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

  if (preview) return <PreviewView preview={preview} />;
  const footer = judged ? (
    <Footer
      secondary={{ label: t.text('pane.reread'), run: () => void controller.judge(), disabled: busy }}
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
      primary={{ label: t.text('pane.judge.write'), run: () => void controller.preview(), disabled: busy }}
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
      {judged && <GoalTreeList judged={judged} scroller={scroller} />}
      {footer}
    </ViewFrame>
  );
}
