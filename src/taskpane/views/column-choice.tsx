import { Field, makeStyles, Select } from '@fluentui/react-components';
import { columnName, type Region } from '../../domain/model';
import { usePane } from '../parts/pane-context';
import { fieldText } from '../text/fields';

const useStyles = makeStyles({ select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } } });

/** One column: its heading, and what it is read as. */
export function ColumnChoice({
  region,
  column,
  heading,
  choices,
  value,
  placeholder = false,
  hint,
  onChange,
}: {
  region: Region;
  column: number;
  heading: string;
  choices: readonly string[];
  /** '' is not read, or not chosen yet where there is a placeholder. */
  value: string;
  placeholder?: boolean;
  hint?: string;
  onChange: (field: string | null) => void;
}) {
  const { t, fieldHeadings } = usePane();
  const styles = useStyles();
  const name = heading.trim() === '' ? t.text('pane.read.noHeading') : heading;
  return (
    <Field size="small" label={`${columnName(column)} · ${name}`} {...(hint === undefined ? {} : { hint })}>
      <Select
        className={styles.select}
        size="small"
        aria-label={`${region.sheet}: ${t.text('pane.read.column', { column: columnName(column), heading: name })}`}
        value={value}
        onChange={(_event, data) => onChange(data.value === '' ? null : data.value)}
      >
        <option value="" disabled={placeholder}>
          {t.text(placeholder ? 'pane.read.choose' : 'pane.read.notRead')}
        </option>
        {choices.map((field) => (
          <option key={field} value={field}>
            {fieldText(t, fieldHeadings, region, field)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
