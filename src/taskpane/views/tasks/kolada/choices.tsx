import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../../../parts/pane-context';
import type { FetchOptions } from '../../../services';
import type { KoladaAsk, KoladaChoice } from '../../../state/kolada-task';
import { TaskSection } from '../task-frame';
import { PlacesPick } from './places-pick';
import { FigurePick, GenderPick } from './what-pick';

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
const OWN = 'own';
const NOBODY = '';

const valueOf = (peers: Peers): string => (peers?.kind === 'group' ? peers.id : (peers?.kind ?? NOBODY));
const peersOf = (value: string): Peers =>
  value === NOBODY
    ? null
    : value === COUNTY
      ? { kind: 'county' }
      : value === OWN
        ? { kind: 'own', places: [] }
        : { kind: 'group', id: value };

/** Years offered beside those the workbook has: the newer ones, and where it has none the latest. */
const YEARS_BACK = 7;
function offered(years: readonly number[], now: number): readonly number[] {
  const last = years.at(-1) ?? now - YEARS_BACK - 1;
  const newer = Array.from({ length: Math.max(0, now - last) }, (_, index) => last + 1 + index);
  return [...years, ...newer];
}

/** Whose values, beside whom, of which years, genders and key figures. Where there is much to tick the question is shown when it is asked for, else at once. */
export function Choices({ task: { groups, choice, years } }: { task: KoladaAsk }) {
  const { t, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  const choose = (next: Partial<KoladaChoice>) => void controller.kolada.open({ ...choice, ...next });
  const later = (next: Partial<KoladaChoice>) => controller.kolada.choose(next);
  const all = offered(years, new Date().getFullYear());
  const [first, last] = [years[0] ?? all[0], years.at(-1) ?? all.at(-1)];
  const { from = first, to = last } = choice.years ?? {};
  const chooseYears = (start: number, end: number) =>
    choose({
      years: start === first && end === last ? null : { from: Math.min(start, end), to: Math.max(start, end) },
    });
  const options = [...new Set([...all, from!, to!])].toSorted().map((year) => (
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
            onChange={(_event, { value }) =>
              value === OWN ? later({ peers: peersOf(value) }) : choose({ peers: peersOf(value) })
            }
          >
            <option value={NOBODY}>{t.text('pane.kolada.peersNone')}</option>
            <option value={COUNTY}>{t.text('pane.kolada.peersCounty')}</option>
            <option value={OWN}>{t.text('pane.kolada.peersOwn')}</option>
            {groups.groups.map(({ id, title, members }) => (
              <option key={id} value={id}>
                {t.text('pane.kolada.peersGroup', { title, count: members })}
              </option>
            ))}
          </Select>
        </Field>
        {choice.peers?.kind === 'own' && (
          <PlacesPick
            places={groups.municipalities}
            own={groups.municipality?.id ?? null}
            chosen={choice.peers.places}
            choose={(places) => later({ peers: { kind: 'own', places } })}
          />
        )}
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
        <GenderPick choice={choice} choose={later} />
        <FigurePick choice={choice} choose={later} />
      </div>
    </TaskSection>
  );
}
