import type { ChartModel } from '../../workbook';
import { apiNotFound } from '../host-error';
import { flagValue, numberValue, textValue } from './arguments';
import type { ChartRef } from './chart-ref';
import { HostType, type Property, readOnly, readWrite } from './define';

type Kind = 'valueAxis' | 'categoryAxis';

class AxisRef {
  constructor(
    readonly ref: ChartRef,
    readonly kind: Kind,
  ) {}
}

const titleType = new HostType<AxisRef>({
  name: 'ChartAxisTitle',
  properties: {
    text: readWrite(
      ({ ref, kind }) => ref.chart[kind].title ?? '',
      ({ ref, kind }, value, env) => {
        const text = textValue(value);
        ref.edit(env, (chart) => (chart[kind].title = text));
      },
    ),
    visible: readWrite(
      ({ ref, kind }) => ref.chart[kind].title !== null,
      ({ ref, kind }, value, env) => {
        const visible = flagValue(value);
        ref.edit(env, (chart) => (chart[kind].title = visible ? (chart[kind].title ?? '') : null));
      },
    ),
  },
});

const gridlinesType = new HostType<AxisRef>({
  name: 'ChartGridlines',
  properties: {
    visible: readWrite(
      ({ ref, kind }) => kind === 'valueAxis' && ref.chart.valueAxis.gridlines,
      ({ ref, kind }, value, env) => {
        const visible = flagValue(value);
        if (kind !== 'valueAxis') {
          if (visible) throw apiNotFound('ChartGridlines.visible', 'gridlines of categories are not modelled');
          return;
        }
        ref.edit(env, (chart) => (chart.valueAxis.gridlines = visible));
      },
    ),
  },
});

/** A property of the value axis; the category axis has none. */
function ofValues<Key extends 'minimum' | 'maximum' | 'majorUnit' | 'numberFormat'>(
  key: Key,
  read: (value: unknown) => ChartModel['valueAxis'][Key],
): Property<AxisRef> {
  return readWrite(
    ({ ref, kind }) => (kind === 'valueAxis' ? (ref.chart.valueAxis[key] ?? '') : ''),
    ({ ref, kind }, value, env) => {
      if (kind !== 'valueAxis') throw apiNotFound(`ChartAxis.${key}`, 'modelled for the value axis only');
      const next = value === '' ? null : read(value);
      ref.edit(env, (chart) => Object.assign(chart.valueAxis, { [key]: next }));
    },
  );
}

/** Excel.ChartAxis */
const axisType = new HostType<AxisRef>({
  name: 'ChartAxis',
  properties: {
    type: readOnly(({ kind }) => (kind === 'valueAxis' ? 'Value' : 'Category')),
    visible: readWrite(
      ({ ref, kind }) => ref.chart[kind].visible,
      ({ ref, kind }, value, env) => {
        const visible = flagValue(value);
        ref.edit(env, (chart) => (chart[kind].visible = visible));
      },
    ),
    reversePlotOrder: readWrite(
      ({ ref, kind }) => kind === 'categoryAxis' && ref.chart.categoryAxis.reversed,
      ({ ref, kind }, value, env) => {
        const reversed = flagValue(value);
        if (kind !== 'categoryAxis') throw apiNotFound('ChartAxis.reversePlotOrder', 'modelled for categories only');
        ref.edit(env, (chart) => (chart.categoryAxis.reversed = reversed));
      },
    ),
    minimum: ofValues('minimum', numberValue),
    maximum: ofValues('maximum', numberValue),
    majorUnit: ofValues('majorUnit', numberValue),
    numberFormat: ofValues('numberFormat', textValue),
  },
  navigation: {
    title: (axis) => titleType.of(axis),
    majorGridlines: (axis) => gridlinesType.of(axis),
  },
});

/** Excel.ChartAxes */
export const chartAxesType: HostType<ChartRef> = new HostType<ChartRef>({
  name: 'ChartAxes',
  navigation: {
    valueAxis: (ref) => axisType.of(new AxisRef(ref, 'valueAxis')),
    categoryAxis: (ref) => axisType.of(new AxisRef(ref, 'categoryAxis')),
  },
});
