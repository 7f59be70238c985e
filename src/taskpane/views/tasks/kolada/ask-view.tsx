import { usePane, usePaneState } from '../../../parts/pane-context';
import type { KoladaAsk } from '../../../state/kolada-task';
import { TaskFrame } from '../task-frame';
import { Choices } from './choices';
import { OtherWays } from './other-ways';
import { Question } from './question';
import { WithoutId } from './without-id';

/** What would be asked of Kolada and where, for whom; nothing is sent before the button is pressed. */
export function AskView({ task }: { task: KoladaAsk }) {
  const { t, controller } = usePane();
  const { questions, choice, groups } = task;
  const notFetched = usePaneState((state) => state.failed?.command === 'previewFetch');
  return (
    <TaskFrame
      title={t.text('pane.kolada.title')}
      lead={t.text('pane.kolada.what')}
      action={t.text(questions === null ? 'pane.kolada.prepare' : 'pane.kolada.fetch')}
      run={() => void (questions === null ? controller.kolada.open(choice) : controller.kolada.fetch())}
      ready={groups.municipality !== null && !(choice.peers?.kind === 'own' && choice.peers.places.length === 0)}
    >
      {/* Where Kolada could not be asked, the other ways stand beside the message that says so. */}
      {notFetched && <OtherWays key="ways" />}
      <Choices task={task} />
      {questions !== null && <Question questions={questions} />}
      {!notFetched && <OtherWays key="ways" />}
      <WithoutId />
    </TaskFrame>
  );
}
