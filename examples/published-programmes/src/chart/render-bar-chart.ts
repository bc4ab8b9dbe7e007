import type { CustomSeriesOption, CustomSeriesRenderItem } from 'echarts';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { BarChart } from './bar-chart.js';
import { barElements } from './bar-elements.js';
import { chartLayout, type ChartLayout, type ChartWidth } from './chart-layout.js';

use([CustomChart, GridComponent, SVGRenderer]);

/** Draws a chart as SVG without a browser. */
export function renderBarChart(chart: BarChart, chartWidth: ChartWidth): string {
  const layout = chartLayout(chart, chartWidth);
  const rows = chart.bars.reduce((count, bar) => count + bar.rows, 0);
  const height = rows * layout.rowHeight;
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: layout.width, height });
  drawing.setOption({
    animation: false,
    grid: { left: layout.barsFrom, right: layout.width - layout.barsTo, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: chart.max, show: false },
    yAxis: { type: 'value', min: 0, max: rows, inverse: true, show: false },
    series: [...markSeries(chart, rows), barSeries(chart, layout)],
  });
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}

function barSeries({ bars }: BarChart, layout: ChartLayout): CustomSeriesOption {
  let row = 0;
  const data = bars.map((bar) => {
    const start = row;
    row += bar.rows;
    return [bar.from, start, bar.to, row];
  });
  const renderItem: CustomSeriesRenderItem = ({ dataIndex }, api) => {
    const bar = bars[dataIndex];
    const [from = 0, start = 0, to = 0, end = 0] = data[dataIndex] ?? [];
    const [left = 0, top = 0] = api.coord([from, start]);
    const [right = 0, bottom = 0] = api.coord([to, end]);
    return bar && barElements(bar, { left, right, top, bottom }, layout);
  };
  return { type: 'custom', silent: true, clip: false, data, renderItem };
}

/** The dashed line at the published total. */
function markSeries({ mark }: BarChart, rows: number): readonly CustomSeriesOption[] {
  if (mark === undefined) return [];
  const renderItem: CustomSeriesRenderItem = (_params, api) => {
    const [x1 = 0, y1 = 0] = api.coord([mark, 0]);
    const [x2 = 0, y2 = 0] = api.coord([mark, rows]);
    const style = { stroke: 'var(--muted)', lineWidth: 1, lineDash: [3, 3] };
    return { type: 'line', shape: { x1, y1, x2, y2 }, style };
  };
  return [{ type: 'custom', silent: true, clip: false, data: [[mark, 0]], renderItem }];
}
