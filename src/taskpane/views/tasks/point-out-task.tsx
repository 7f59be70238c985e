import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName } from '../../../domain/model';
import { usePane } from '../../parts/pane-context';
import type { PointedColumn, PointedTable } from '../../services';
import { fieldText } from '../../text/fields';
import { TaskFrame } from './task-frame';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

const KINDS = ['goals', 'indicators'] as const;
type Kind = (typeof KINDS)[number];
type Choice = Pick<PointedColumn, 'kind' | 'field'>;

const valueOf = (choice: Choice | null): string => (choice === null ? '' : `${choice.kind} ${choice.field}`);

function choiceOf(value: string): Choice | null {
  const [kind, field] = value.split(' ');
  return field === undefined ? null : { kind: kind as Kind, field };
}

/** What the headings themselves say; a field of goals is proposed once, the leftmost. */
function proposed({ headings }: PointedTable): ReadonlyMap<number, Choice> {
  const taken = new Set<string>();
  const choices = new Map<number, Choice>();
  for (const { column, guess } of headings) {
    if (guess === null || (guess.kind === 'goals' && taken.has(guess.field))) continue;
    if (guess.kind === 'goals') taken.add(guess.field);
    choices.set(column, guess);
  }
  return choices;
}

/** *Peka ut en tabell*: each heading of the row the user stands in, and what its column is to be read as. */
export function PointOutTask({ table }: { table: PointedTable }) {
  const { t, controller, fieldHeadings } = usePane();
  const styles = useStyles();
  const [choices, setChoices] = useState(() => proposed(table));
  const choose = (column: number, choice: Choice | null) => {
    const next = new Map(choices);
    if (choice === null) next.delete(column);
    else next.set(column, choice);
    setChoices(next);
  };
  const named = [...choices.values()].some(({ field }) => field === 'title');
  return (
    <TaskFrame
      title={t.text('pane.point.title')}
      lead={t.text('pane.point.lead', { sheet: table.sheet, row: table.top + 1 })}
      action={t.text('pane.point.save')}
      run={() => void controller.saveTable([...choices].map(([column, choice]) => ({ column, ...choice })))}
      ready={named}
    >
      {!named && <Text>{t.text('pane.point.needsName')}</Text>}
      <div className={styles.columns}>
        {table.headings.map(({ column, heading }) => (
          <Field key={column} size="small" label={`${columnName(column)} · ${heading}`}>
            <Select
              className={styles.select}
              size="small"
              value={valueOf(choices.get(column) ?? null)}
              onChange={(_event, data) => choose(column, choiceOf(data.value))}
            >
              <option value="">{t.text('pane.read.notRead')}</option>
              {KINDS.map((kind) => (
                <optgroup key={kind} label={t.text(`pane.read.kind.${kind}`)}>
                  {[...fieldHeadings(kind).keys()].map((field) => (
                    <option key={field} value={`${kind} ${field}`}>
                      {t.text(`pane.point.${kind}`, { field: fieldText(t, fieldHeadings, { kind }, field) })}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </TaskFrame>
  );
}
