import { list } from '../../../../domain/model';
import { noteMessage } from '../../../../domain/kolada/notes';
import { Facts } from '../../../parts/facts';
import { usePane } from '../../../parts/pane-context';
import type { FetchQuestions } from '../../../services';
import { TaskSection } from '../task-frame';
import { Notes } from './notes';

/** Every id and year that would be sent, and to which address. */
export function Question({ questions }: { questions: FetchQuestions }) {
  const { t } = usePane();
  const { address, kpis, places, years, notes } = questions;
  const items = (all: readonly (string | number)[]) =>
    t.text('pane.kolada.items', { count: all.length, items: list(all.map(String), ', ') });
  return (
    <>
      <TaskSection title={t.text('pane.kolada.sent')} lead={t.text('pane.kolada.sentLead')}>
        <Facts
          facts={[
            {
              name: t.text('pane.kolada.address'),
              value: address.startsWith('/') ? t.text('pane.kolada.ownServer', { address }) : address,
            },
            { name: t.text('pane.kolada.kpis'), value: items(kpis) },
            { name: t.text('pane.kolada.places'), value: items(places) },
            { name: t.text('pane.kolada.years'), value: items(years) },
          ]}
        />
      </TaskSection>
      <Notes notes={notes} messages={notes.map(noteMessage)} />
    </>
  );
}
