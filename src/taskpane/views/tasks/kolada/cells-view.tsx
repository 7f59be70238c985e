import { Text } from '@fluentui/react-components';
import { usePane } from '../../../parts/pane-context';
import type { KoladaCells } from '../../../state/kolada-task';
import { TaskFrame } from '../task-frame';
import { addedCells, Additions } from './additions';
import { ChangeGroups } from './change-groups';
import { Comparisons } from './comparisons';
import { Notes } from './notes';

/** What came of Kolada: cells old → new, each with a tick; how the own values stand; ids and cells to look over. */
export function CellsView({ task }: { task: KoladaCells }) {
  const { t, store } = usePane();
  const { preview, ask, ticked } = task;
  const { plan, answer, municipality, peers } = preview;
  const asked = answer.described !== null;
  const count = ticked.length + addedCells(task);
  return (
    <TaskFrame
      title={t.text('pane.kolada.title')}
      lead={t.text(asked ? 'pane.kolada.came' : 'pane.kolada.cameGiven', {
        who: municipality.title,
        grouped: String(peers !== null),
        peers: peers ?? '',
      })}
      action={t.text('pane.preview.write', { count })}
      back={() => store.dispatch({ type: 'taskOpened', task: ask })}
      ready={count > 0}
    >
      {plan.changes.length === 0 && <Text>{t.text('pane.kolada.nothing')}</Text>}
      {plan.unchanged > 0 && <Text>{t.text('pane.kolada.unchanged', { count: plan.unchanged })}</Text>}
      {answer.unread.length > 0 && (
        <Text>{t.text('pane.kolada.unread', { count: answer.unread.length, rows: answer.unread.join(', ') })}</Text>
      )}
      <ChangeGroups task={task} />
      <Additions task={task} />
      <Comparisons preview={preview} />
      <Notes notes={plan.notes} messages={preview.notes} />
    </TaskFrame>
  );
}
