import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import type { PartView, TotalView } from '../programme/total-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import type { Bar, BarChart, BarKind } from './bar-chart.js';
import { plotNumber } from './plot-number.js';

/** The total, then each part where the one before ends, then what is missing or over; nothing when a reading is open. */
export function totalChart(total: TotalView, texts: ReportTexts): BarChart | undefined {
  const { total: published, sum } = total;
  if (published === undefined || sum === undefined) return undefined;
  const totalBar: Bar = {
    label: texts.publishedTotal,
    value: total.reading,
    from: 0,
    to: plotNumber(published),
    kind: 'total',
    rows: 1,
  };
  return {
    id: `total-${total.id}`,
    title: texts.chartOfTotal(total.label),
    bars: [totalBar, ...partBars(total.parts), ...gapBars(total, published, sum)],
    max: Math.max(plotNumber(published), plotNumber(sum)),
    mark: plotNumber(published),
  };
}

function partBars(parts: readonly PartView[]): readonly Bar[] {
  let end: DecimalString = '0';
  return parts.flatMap(({ label, reading, amount }): readonly Bar[] => {
    if (amount === undefined) return [];
    const start = end;
    end = toDecimalString(new Exact(start).plus(amount));
    return [{ label, value: reading, from: plotNumber(start), to: plotNumber(end), kind: 'part', rows: 1 }];
  });
}

function gapBars(total: TotalView, published: DecimalString, sum: DecimalString): readonly Bar[] {
  if (total.gapText === undefined) return [];
  const isOver = new Exact(sum).greaterThan(published);
  const kind: BarKind = isOver
    ? 'over'
    : total.status === 'partial' || total.status === 'parts-missing'
      ? 'rest'
      : 'short';
  const [from, to] = isOver ? [published, sum] : [sum, published];
  return [{ label: '', value: total.gapText, from: plotNumber(from), to: plotNumber(to), kind, rows: 1 }];
}
