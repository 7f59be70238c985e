import type { ChartModel, ChartSeriesModel, Sheet } from '../../workbook';
import type { Environment } from '../environment';
import { requireUnprotected } from './guards';

/** A chart and its sheet: what Excel.Chart and its parts stand for. */
export class ChartRef {
  constructor(
    readonly sheet: Sheet,
    readonly chart: ChartModel,
  ) {}

  /** Changes the chart; one of the file is written anew from the model then. */
  edit(env: Environment, change: (chart: ChartModel) => void): void {
    requireUnprotected(this.sheet);
    change(this.chart);
    this.chart.fromFile = false;
    this.sheet.touch('charts');
    env.book.dirty = true;
  }
}

export class SeriesRef {
  constructor(
    readonly ref: ChartRef,
    readonly series: ChartSeriesModel,
  ) {}

  edit(env: Environment, change: (series: ChartSeriesModel) => void): void {
    this.ref.edit(env, () => change(this.series));
  }
}
