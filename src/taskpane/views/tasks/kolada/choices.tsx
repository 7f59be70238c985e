import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../../parts/pane-context';
import type { FetchOptions } from '../../../services';
import type { KoladaAsk, KoladaChoice } from '../../../state/kolada-task';
import { TaskSection } from '../task-frame';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // As narrow as the pane, however long the name of a group.
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  years: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, '& > *': { flex: '1 1 6em' } },
});

type Peers = FetchOptions['peers'];

const COUNTY = 'county';
const NOBODY = '';

const valueOf = (peers: Peers): string => (peers?.kind === 'group' ? peers.id : (peers?.kind ?? NOBODY));
const peersOf = (value: string): Peers =>
  value === NOBODY ? null : value === COUNTY ? { kind: 'county' } : { kind: 'group', id: value };

/** Whose values, beside whom, and of which years. Each choice shows the question anew. */
export function Choices({ task: { groups, choice, years } }: { task: KoladaAsk }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const choose = (next: Partial<KoladaChoice>) => void controller.kolada.open({ ...choice, ...next });
  const [first, last] = [years[0], years.at(-1)];
  const { from = first, to = last } = choice.years ?? {};
  const chooseYears = (start: number, end: number) =>
    choose({
      years: start === first && end === last ? null : { from: Math.min(start, end), to: Math.max(start, end) },
    });
  const options = years.map((year) => (
    <option key={year} value={year}>
      {String(year)}
    </option>
  ));
  return (
    <TaskSection title={t.text('pane.kolada.choices')}>
      <div className={styles.fields}>
        <Field className={styles.field} label={t.text('pane.kolada.municipality')}>
          <Select
            value={groups.municipality?.id ?? ''}
            disabled={busy}
            // Another municipality has groups of its own.
            onChange={(_event, { value }) => choose({ municipality: value, peers: null })}
          >
            {groups.municipality === null && <option value="">{t.text('pane.kolada.municipalityNone')}</option>}
            {groups.municipalities.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.field} label={t.text('pane.kolada.peers')} hint={t.text('pane.kolada.peersHint')}>
          <Select
            value={valueOf(choice.peers)}
            disabled={busy || groups.municipality === null}
            onChange={(_event, { value }) => choose({ peers: peersOf(value) })}
          >
            <option value={NOBODY}>{t.text('pane.kolada.peersNone')}</option>
            <option value={COUNTY}>{t.text('pane.kolada.peersCounty')}</option>
            {groups.groups.map(({ id, title, members }) => (
              <option key={id} value={id}>
                {t.text('pane.kolada.peersGroup', { title, count: members })}
              </option>
            ))}
          </Select>
        </Field>
        {first !== undefined && last !== undefined && (
          <div className={styles.years}>
            <Field className={styles.field} label={t.text('pane.kolada.from')}>
              <Select
                value={String(from)}
                disabled={busy}
                onChange={(_event, { value }) => chooseYears(Number(value), Math.max(Number(value), to!))}
              >
                {options}
              </Select>
            </Field>
            <Field className={styles.field} label={t.text('pane.kolada.to')}>
              <Select
                value={String(to)}
                disabled={busy}
                onChange={(_event, { value }) => chooseYears(Math.min(Number(value), from!), Number(value))}
              >
                {options}
              </Select>
            </Field>
          </div>
        )}
      </div>
    </TaskSection>
  );
}
