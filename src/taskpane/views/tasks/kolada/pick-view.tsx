import {
  Button,
  Field,
  Link,
  makeStyles,
  SearchBox,
  Select,
  Text,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, usePaneState } from '../../../parts/pane-context';
import type { FigureSearchText, KoladaPick } from '../../../state/kolada-task';
import { MOST_FIGURES } from '../../../state/kolada';
import { indicatorName } from '../../../text/kolada';
import { TaskFrame } from '../task-frame';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  figure: { width: '100%', justifyContent: 'start', textAlign: 'start', overflowWrap: 'anywhere' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  area: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** *Sök nyckeltal*: words, an area or an id, and the key figures that fit. Searching sends nothing. */
export function PickView({ task }: { task: KoladaPick }) {
  const { t, store, controller } = usePane();
  const styles = useStyles();
  const busy = usePaneState((state) => state.busy !== null);
  // One stop for Tab, arrows within.
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const { found, indicator, ask } = task;
  // What is typed stands at once; the answer comes when it comes.
  const [query, setQuery] = useState<FigureSearchText>(task.query);
  const search = (more: Partial<FigureSearchText>) => {
    const next = { ...query, ...more };
    setQuery(next);
    void controller.kolada.search(next);
  };
  return (
    <TaskFrame
      title={t.text('pane.kolada.pickTitle')}
      lead={t.text('pane.kolada.pickLead', { name: indicatorName(t, indicator), state: found.state })}
      action={t.text('pane.kolada.fill')}
      {...(ask !== null && { back: () => store.dispatch({ type: 'taskOpened', task: ask }) })}
      ready={false}
    >
      <Field label={t.text('pane.kolada.search')}>
        <SearchBox
          className={styles.search}
          value={query.text}
          dismiss={{ 'aria-label': t.text('pane.kolada.clear') }}
          onChange={(_event, { value }) => search({ text: value })}
        />
      </Field>
      <Field label={t.text('pane.kolada.area')}>
        <Select
          value={query.area ?? ''}
          onChange={(_event, { value }) => search({ area: value === '' ? null : value })}
        >
          <option value="">{t.text('pane.kolada.areaAll')}</option>
          {found.areas.map((area) => (
            <option key={area}>{area}</option>
          ))}
        </Select>
      </Field>
      <Text role="status">
        {t.text(found.figures.length === found.total ? 'pane.kolada.found' : 'pane.kolada.foundMany', {
          count: found.total,
          shown: found.figures.length,
        })}
      </Text>
      <ul className={styles.list} aria-label={t.text('pane.kolada.kpis')} {...arrows}>
        {found.figures.map((figure) => (
          <li key={figure.id}>
            <Button
              className={styles.figure}
              disabledFocusable={busy}
              onClick={() => void controller.kolada.chooseFigure(figure)}
            >
              <span className={styles.text}>
                <span>{`${figure.id} ${figure.title}`}</span>
                <span className={styles.area}>
                  {[figure.area, figure.producer].filter((part) => part !== '').join(' · ')}
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {found.figures.length < found.total && (
        <Text>
          <Link
            as="button"
            onClick={() => void controller.kolada.search(task.query, found.figures.length + MOST_FIGURES)}
          >
            {t.text('pane.kolada.moreFigures', { count: Math.min(MOST_FIGURES, found.total - found.figures.length) })}
          </Link>
        </Text>
      )}
    </TaskFrame>
  );
}
