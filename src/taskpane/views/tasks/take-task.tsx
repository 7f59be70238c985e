import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components';
import { chosenRows, hasHandWork, type TakeChoice, type TakePlan } from '../../../domain/planning/take/take-plan';
import { usePane } from '../../parts/pane-context';
import type { TakePreview } from '../../services';
import { TakeLeft } from './take-left';
import { TakeNamesForm } from './take-names';
import { TakeRows } from './take-rows';
import { TakeSummary } from './take-summary';
import { TaskFrame } from './task-frame';

const useStyles = makeStyles({ body: { overflowWrap: 'anywhere' } });

function Refused({ plan }: { plan: TakePlan }) {
  const { t } = usePane();
  const styles = useStyles();
  const refused = [plan.tables.goals, plan.tables.indicators].filter((table) => table.refused !== null);
  if (refused.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t.text('pane.take.refused')}</MessageBarTitle>
        {refused.map(({ name, refused: reason }) => (
          <Text key={name.sheet} block>
            {t.text(`pane.take.refused.${reason!}`, { sheet: name.sheet })}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** *Hämta mål från annan arbetsbok*: what was read of the file, which rows would come, change or be gone, and what can't. */
export function TakeTask({ preview, choice }: { preview: TakePreview; choice: TakeChoice }) {
  const { t, store } = usePane();
  const { plan } = preview;
  const choose = (next: TakeChoice) =>
    store.dispatch({ type: 'taskOpened', task: { kind: 'take', preview, choice: next } });
  const rows = (state: TakePlan['rows'][number]['state']) => plan.rows.filter((row) => row.state === state);
  const changed = rows('changed').filter(({ cells }) => cells.some(({ byHand }) => !byHand));
  const byHand = plan.rows.filter(hasHandWork);
  const shared = { choice, choose };
  return (
    <TaskFrame
      title={t.text('pane.take.title')}
      lead={t.text('pane.take.what', { file: plan.file })}
      action={t.text('pane.take.write')}
      ready={chosenRows(plan, choice).length > 0}
    >
      <Refused plan={plan} />
      <TakeSummary preview={preview} />
      <TakeNamesForm key={JSON.stringify(plan.names)} preview={preview} />
      {plan.rows.length === 0 && <Text>{t.text('pane.take.nothing', { count: plan.same })}</Text>}
      <TakeRows {...shared} group="new" rows={rows('new')} />
      <TakeRows {...shared} group="changed" rows={changed} />
      <TakeRows {...shared} group="byHand" rows={byHand} />
      <TakeRows {...shared} group="gone" rows={rows('gone')} />
      {plan.rows.length > 0 && plan.same > 0 && <Text>{t.text('pane.take.same', { count: plan.same })}</Text>}
      <TakeLeft plan={plan} />
    </TaskFrame>
  );
}
