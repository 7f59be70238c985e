import { lazyPart } from '../parts/lazy-part';
import { NewYearTask } from './tasks/new-year-task';
import type { Task } from '../state/task';
import { ExamplesTask } from './tasks/examples-task';
import { GoalTableTask } from './tasks/goal-table-task';
import { OpenExampleTask } from './tasks/open-example-task';
import { PointOutTask } from './tasks/point-out-task';
import { TakeTask } from './tasks/take-task';

/** Named so that its weight is counted with Kolada's lists (config/budget.cjs). */
const KoladaView = lazyPart(() => import(/* webpackChunkName: "kolada-pane" */ './tasks/kolada'));

/** What an action would change, in place of the view it was asked for in. */
export default function TaskView({ task }: { task: Task }) {
  switch (task.kind) {
    case 'examples':
      return <ExamplesTask plan={task.preview} />;
    case 'openExample':
      return <OpenExampleTask plan={task.preview} />;
    case 'newYear':
      return <NewYearTask preview={task.preview} />;
    case 'take':
      return <TakeTask preview={task.preview} choice={task.choice} />;
    case 'pointOut':
      return <PointOutTask table={task.preview} />;
    case 'goalTable':
      return <GoalTableTask plan={task.preview} />;
    default:
      return <KoladaView task={task} />;
  }
}
