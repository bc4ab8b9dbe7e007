import type { SeriesView } from '../programme/series-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import type { BarChart } from './bar-chart.js';
import { plotNumber } from './plot-number.js';

/** One bar for each amount, as thick as the years that it covers. */
export function seriesChart({ id, label, entries }: SeriesView, texts: ReportTexts): BarChart {
  const bars = entries.map(({ years, yearsText, reading, amount }) => {
    const isSpan = years.from !== years.to;
    return {
      label: isSpan ? `${yearsText} (${texts.severalYears})` : yearsText,
      value: reading,
      from: 0,
      to: plotNumber(amount),
      kind: isSpan ? ('several-years' as const) : ('part' as const),
      rows: years.to - years.from + 1,
    };
  });
  return {
    id: `series-${id}`,
    title: texts.chartOfSeries(label),
    bars,
    max: Math.max(...bars.map(({ to }) => to)),
  };
}
