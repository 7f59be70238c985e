import type { KoladaTask } from '../../../state/kolada-task';
import { AskView } from './ask-view';
import { CellsView } from './cells-view';
import { IdView } from './id-view';
import { PickView } from './pick-view';

/** *Hämta från Kolada* and *Sök nyckeltal*, where they stand. */
export default function KoladaView({ task }: { task: KoladaTask }) {
  switch (task.kind) {
    case 'koladaAsk':
      return <AskView task={task} />;
    case 'koladaCells':
      return <CellsView task={task} />;
    case 'koladaId':
      return task.preview === null ? <PickView task={task} /> : <IdView task={task} preview={task.preview} />;
  }
}
