import {
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type CellValue, columnName, type OccasionKind } from '../../../domain/model';
import type { NewYearPlan } from '../../../domain/planning';
import { ChangeTable } from '../../parts/change-table';
import { usePane, usePaneState } from '../../parts/pane-context';
import type { NewYearPreview } from '../../services';
import { occasionText } from '../../text/occasions';
import { TaskFrame, TaskSection } from './task-frame';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  body: { overflowWrap: 'anywhere' },
});

const KINDS: readonly OccasionKind[] = ['t1', 'interim', 'year'];

const LAST_YEAR = 2199;
const DAY = 86_400_000;
/** The day that Excel counts as 0. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Every number here is a year or a day: neither is grouped by thousands. */
const timeText = (value: CellValue): CellValue => {
  if (typeof value !== 'number') return value;
  return value <= LAST_YEAR ? String(value) : new Date(DAY_ZERO + value * DAY).toISOString().slice(0, 10);
};

const shown = (change: NewYearPlan['changes'][number]): NewYearPlan['changes'][number] => ({
  ...change,
  old: timeText(change.old),
  new: timeText(change.new),
});

function Columns({ plan: { columns, year } }: { plan: NewYearPlan }) {
  const { t } = usePane();
  const styles = useStyles();
  if (columns.length === 0) return <Text>{t.text('pane.newYear.noColumns', { year: String(year) })}</Text>;
  return (
    <ul className={styles.list}>
      {columns.map(({ sheet, top, column, headings }) => (
        <li key={`${sheet} ${top} ${column}`}>
          {t.text('pane.newYear.column', {
            sheet,
            heading: headings.filter((value) => value !== null).join(' '),
            column: columnName(column),
          })}
        </li>
      ))}
    </ul>
  );
}

/** Which goals end with the old term; every other one is carried over. */
function Goals({ preview }: { preview: NewYearPreview }) {
  const { t, controller } = usePane();
  const busy = usePaneState((state) => state.busy !== null);
  const { choice, plan } = preview;
  if (plan.term === null) return null;
  const { from, to, goals } = plan.term;
  const fixed = goals.filter(({ canEnd }) => !canEnd).length;
  return (
    <TaskSection
      title={t.text('pane.newYear.term', { from: String(from), to: String(to) })}
      lead={t.text('pane.newYear.termLead')}
    >
      {goals
        .filter(({ canEnd }) => canEnd)
        .map(({ key, id, title }) => (
          <Checkbox
            key={key}
            label={[id, title].filter((part) => part !== null).join(' ')}
            checked={choice.ended.includes(key)}
            disabled={busy}
            onChange={(_event, data) =>
              void controller.chooseNewYear({
                ...choice,
                ended: data.checked ? [...choice.ended, key] : choice.ended.filter((other) => other !== key),
              })
            }
          />
        ))}
      {fixed > 0 && <Text>{t.text('pane.newYear.cannotEnd', { count: fixed })}</Text>}
    </TaskSection>
  );
}

/** *Nytt år*: the columns that go in, the cells that change, and in a new term what becomes of the goals. */
export function NewYearTask({ preview }: { preview: NewYearPreview }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const { choice, plan } = preview;
  const year = String(plan.year);
  return (
    <TaskFrame
      title={t.text('pane.newYear.title', { year })}
      lead={t.text('pane.newYear.what')}
      action={t.text('pane.newYear.write', { year })}
      ready={plan.columns.length + plan.changes.length > 0}
    >
      {plan.refused.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t.text('pane.newYear.refused')}</MessageBarTitle>
            {plan.refused.map(({ sheet, reason }, index) => (
              <Text key={`${sheet} ${index}`} block>
                {t.text(`pane.newYear.refused.${reason}`, { sheet })}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <TaskSection title={t.text('pane.newYear.columns')}>
        <Columns plan={plan} />
      </TaskSection>
      {plan.hasYear ? (
        <Field label={t.text('pane.newYear.followUp')}>
          <Select
            value={plan.followUp}
            disabled={busy}
            onChange={(_event, data) =>
              void controller.chooseNewYear({ ...choice, followUp: data.value as OccasionKind })
            }
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {occasionText(t, { year: plan.year, kind })}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Text>{t.text('pane.newYear.noYear')}</Text>
      )}
      <Goals preview={preview} />
      {plan.changes.length > 0 && (
        <TaskSection title={t.text('pane.newYear.cells')}>
          <ChangeTable changes={plan.changes.map(shown)} label={t.text('pane.newYear.cells')} />
        </TaskSection>
      )}
    </TaskFrame>
  );
}
