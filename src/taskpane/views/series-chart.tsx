import { FixedScaleAxis, LineChart } from 'chartist';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { usePane } from '../parts/pane-context';
import { periodText } from '../text/occasions';
import { brokenAtGaps, forReading, type IndicatorSeries, type Point, valueTicks, yearTicks } from '../text/series';

const HEIGHT = 180;
const YEAR_WIDTH = 40;
/** Of a figure in the axis' type size, and what is kept free beside the longest number. */
const FIGURE_WIDTH = 6.5;
const FREE = 14;

/** Where there is no room for more. */
const NARROW = '(max-width: 279px)';
const FEW_YEARS = 3;

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: {
    '& svg': { display: 'block', overflow: 'visible' },
    '& .ct-grid': { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'GrayText' } },
    '& .ct-line': { fill: 'none', strokeWidth: '2px' },
    '& .ct-point': { strokeWidth: '8px', strokeLinecap: 'round' },
    '& .ct-label': {
      display: 'flex',
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
      lineHeight: 1,
    },
    '& .ct-horizontal.ct-label': { justifyContent: 'center', width: `${YEAR_WIDTH}px !important` },
    '& .ct-vertical.ct-label': { justifyContent: 'flex-end', alignItems: 'flex-end' },
  },
  // Excel's own colours are the user's where colours are forced: a line needs one of the system's.
  outcome: { stroke: tokens.colorBrandForeground1, [FORCED]: { stroke: 'Highlight' } },
  target: {
    stroke: tokens.colorNeutralForeground3,
    '& .ct-line': { strokeDasharray: '5 4' },
    [FORCED]: { stroke: 'CanvasText' },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

interface Line {
  readonly name: string;
  readonly className: string;
  readonly points: readonly Point[];
  readonly dashed: boolean;
}

/** A point of a named line in words: "Utfall 2025: 83,4 %". */
type Say = (name: string, point: Point) => string;

/** What each line stands for. */
function Legend({ lines }: { lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {lines.map(({ name, className, dashed }) => (
        <li key={name} className={styles.name}>
          <svg width="24" height="8" aria-hidden="true" className={className}>
            <line x1="0" x2="24" y1="4" y2="4" strokeWidth="2" strokeDasharray={dashed ? '5 4' : undefined} />
          </svg>
          <Text size={200}>{name}</Text>
        </li>
      ))}
    </ul>
  );
}

/** Draws the lines in `place`; gives what takes the drawing's listeners away. `say` is a point in words. */
function draw(place: HTMLElement, lines: readonly Line[], number: (value: number) => string, say: Say): () => void {
  const points = lines.flatMap((line) => line.points);
  const values = valueTicks(points.map(({ value }) => value));
  const years = yearTicks(points);
  const widest = Math.max(...values.map((value) => number(value).length));
  const series = lines.map(({ name, className, points: own }) => ({
    name,
    className,
    data: brokenAtGaps(own).map((point) => point && { x: point.x, y: point.value, meta: say(name, point) }),
  }));
  const chart = new LineChart(
    place,
    { series },
    {
      height: HEIGHT,
      lineSmooth: false,
      chartPadding: { top: 12, right: YEAR_WIDTH / 2, bottom: 0, left: 0 },
      axisX: {
        type: FixedScaleAxis,
        ticks: [...years],
        low: Math.min(...points.map(({ x }) => x)),
        high: years.at(-1),
        labelOffset: { x: -YEAR_WIDTH / 2, y: 0 },
      },
      axisY: {
        type: FixedScaleAxis,
        ticks: [...values],
        low: values[0],
        high: values.at(-1),
        offset: widest * FIGURE_WIDTH + FREE,
        labelInterpolationFnc: (value) => number(Number(value)),
      },
    },
    [[NARROW, { axisX: { ticks: [...yearTicks(points, FEW_YEARS)] } }]],
  );
  // The browser's own tip: the number of a point, on pointing at it.
  chart.on('draw', (drawn) => {
    if (drawn.type === 'point') drawn.element.elem('title').text(String(drawn.meta));
  });
  return () => void chart.detach();
}

/** Outcomes as a line, the target as a dashed one. The same numbers stand in the table below it. */
export default function SeriesChart({
  title,
  series,
  unit,
}: {
  title: string;
  series: IndicatorSeries;
  unit: string | null;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const lines = useMemo(
    (): readonly Line[] => [
      { name: t.text('pane.indicator.outcome'), className: styles.outcome, points: series.outcomes, dashed: false },
      ...series.targets.map((points, index) => ({
        name: t.text(index === 0 ? 'pane.indicator.target' : 'pane.indicator.interval'),
        className: styles.target,
        points,
        dashed: true,
      })),
    ],
    [series, styles, t],
  );
  useEffect(() => {
    if (place.current === null) return;
    return draw(place.current, lines, t.number, (name, { period, value }) => {
      const read = t.number(forReading(value));
      const number = unit === null ? read : `${read} ${unit}`;
      return `${name} ${periodText(t, period)}: ${number}`;
    });
  }, [lines, unit, t]);
  return (
    <div>
      <div ref={place} role="img" aria-label={title} className={styles.chart} />
      <Legend lines={lines} />
    </div>
  );
}
