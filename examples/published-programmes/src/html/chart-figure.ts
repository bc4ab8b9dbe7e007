import type { BarChart } from '../chart/bar-chart.js';
import type { ChartWidth } from '../chart/chart-layout.js';
import { renderBarChart } from '../chart/render-bar-chart.js';
import { html, safeHtml, type Html } from './html.js';

/** A chart in both widths, with a title and a description for those who do not see it. */
export function chartFigure(chart: BarChart): Html {
  return html`<div class="chart">${inlineSvg(chart, 'wide')} ${inlineSvg(chart, 'narrow')}</div>`;
}

function inlineSvg(chart: BarChart, width: ChartWidth): Html {
  const drawn = renderBarChart(chart, width);
  const viewBox = /viewBox="([^"]*)"/.exec(drawn)?.[1] ?? '';
  const shapes = drawn
    .replace(/^[^>]*>\s*<rect[^>]*><\/rect>\s*/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_\w+|class)="[^"]*"/g, '')
    .replace(/<\/svg>\s*$/, '')
    .trim();
  const description = chart.bars
    .map(({ label, value }) => (label === '' ? value : `${label}: ${value}`))
    .join('; ');
  const id = `${chart.id}-${width}`;
  return html`<svg class="${width}" viewBox="${viewBox}" role="img" aria-labelledby="${id}-title ${id}-desc">
    <title id="${id}-title">${chart.title}</title>
    <desc id="${id}-desc">${description}</desc>
    ${safeHtml(shapes)}
  </svg>`;
}
