import { Checkbox, Field, makeStyles, Radio, RadioGroup, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { chosenBy, type Indicator, reportedIndicators } from '../../domain/model';
import { usePane, usePaneState } from '../parts/pane-context';
import { TickList } from '../parts/tick-list';
import type { ReportChoices } from '../services';

type Charts = NonNullable<ReportChoices['charts']>;

interface ChartsChoiceProps {
  readonly charts: Charts;
  readonly onCharts: (charts: Charts) => void;
  readonly live: boolean;
  readonly onLive: (live: boolean) => void;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  explained: { color: tokens.colorNeutralForeground2 },
});

const nameOf = ({ id, title }: Indicator): string => [id, title].filter((part) => part !== null).join(' ');

/** Which indicators get a chart of outcome against target, and whether counts are formulas. */
export default function ChartsChoice({ charts, onCharts, live, onLive }: ChartsChoiceProps) {
  const { t } = usePane();
  const styles = useStyles();
  const model = usePaneState((state) => state.read?.model ?? null);
  const indicators = useMemo(() => (model === null ? [] : reportedIndicators(model)), [model]);
  const [own, setOwn] = useState<readonly string[]>(charts === 'proposed' ? [] : charts);
  const [picking, setPicking] = useState(charts !== 'proposed' && charts.length > 0);
  const [search, setSearch] = useState('');
  const words = search.trim().toLocaleLowerCase('sv');
  const matching = indicators.filter((indicator) => nameOf(indicator).toLocaleLowerCase('sv').includes(words));

  const choose = (value: string): void => {
    setPicking(value === 'own');
    onCharts(value === 'proposed' ? 'proposed' : value === 'own' ? own : []);
  };
  const tick = (items: readonly Indicator[], on: boolean): void => {
    const names = items.map(chosenBy);
    const next = [...own.filter((name) => !names.includes(name)), ...(on ? names : [])];
    setOwn(next);
    onCharts(next);
  };
  return (
    <>
      <Field label={t.text('pane.reports.charts')}>
        <RadioGroup
          value={charts === 'proposed' ? 'proposed' : picking ? 'own' : 'none'}
          onChange={(_event, data) => choose(data.value)}
        >
          <Radio value="proposed" label={t.text('pane.reports.charts.proposed')} />
          <Radio value="own" label={t.text('pane.reports.charts.own', { count: own.length })} />
          <Radio value="none" label={t.text('pane.reports.charts.none')} />
        </RadioGroup>
      </Field>
      {picking && (
        <div className={styles.group} role="group" aria-label={t.text('pane.reports.charts.pick')}>
          <SearchBox
            aria-label={t.text('pane.reports.charts.search')}
            placeholder={t.text('pane.reports.charts.search')}
            dismiss={{ 'aria-label': t.text('pane.reports.charts.clear') }}
            value={search}
            onChange={(_event, data) => setSearch(data.value)}
          />
          {matching.length === 0 && <Text role="status">{t.text('pane.reports.charts.noMatch')}</Text>}
          <TickList
            items={matching}
            nameOf={({ key }) => key}
            label={nameOf}
            detail={() => null}
            ticked={(indicator) => own.includes(chosenBy(indicator))}
            tick={tick}
            all={t.text('pane.reports.charts.all', { count: matching.length })}
          />
        </div>
      )}
      <Checkbox
        checked={live}
        onChange={(_event, data) => onLive(data.checked === true)}
        label={
          <>
            {t.text('pane.reports.live')}
            <Text block size={200} className={styles.explained}>
              {t.text('pane.reports.live.for')}
            </Text>
          </>
        }
      />
    </>
  );
}
