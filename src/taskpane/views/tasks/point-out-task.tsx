import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName } from '../../../domain/model';
import { usePane } from '../../parts/pane-context';
import type { PointedTable } from '../../services';
import { fieldText } from '../../text/fields';
import { choosePointed, type PointedChoice, proposePointed } from '../../text/pointed-columns';
import { TaskFrame } from './task-frame';

const useStyles = makeStyles({
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

const KINDS = ['goals', 'indicators'] as const;
type Kind = (typeof KINDS)[number];

const valueOf = (choice: PointedChoice | null): string => (choice === null ? '' : `${choice.kind} ${choice.field}`);

function choiceOf(value: string): PointedChoice | null {
  const [kind, field] = value.split(' ');
  return field === undefined ? null : { kind: kind as Kind, field };
}

/** *Peka ut en tabell*: each heading of the row the user stands in, and what its column is to be read as. */
export function PointOutTask({ table }: { table: PointedTable }) {
  const { t, controller, fieldHeadings } = usePane();
  const styles = useStyles();
  const [choices, setChoices] = useState(() => proposePointed(table));
  const choose = (column: number, choice: PointedChoice | null) => setChoices(choosePointed(choices, column, choice));
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
