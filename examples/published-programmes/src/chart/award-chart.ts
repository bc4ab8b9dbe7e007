import type { DecimalString } from '@khuyencong/model';
import type { AwardView } from '../programme/award-view.js';
import type { ReportTexts } from '../text/report-texts.js';
import type { Bar, BarChart, BarKind } from './bar-chart.js';
import { plotNumber } from './plot-number.js';

/** Entered and recognised by year and level; a step that was not published has no bar and says so. */
export function awardChart(id: string, awards: readonly AwardView[], texts: ReportTexts): BarChart {
  const bar = (label: string, value: string, amount: DecimalString | undefined, kind: BarKind): Bar => {
    return { label, value, from: 0, to: amount === undefined ? 0 : plotNumber(amount), kind, rows: 1 };
  };
  const bars = awards.flatMap(({ label, entered, enteredText, recognised, recognisedText }) => [
    bar(`${label}: ${texts.entered.toLowerCase()}`, enteredText, entered, 'entered'),
    bar(`${label}: ${texts.recognised.toLowerCase()}`, recognisedText, recognised, 'part'),
  ]);
  return { id: `awards-${id}`, title: texts.chartOfAwards, bars, max: Math.max(...bars.map(({ to }) => to)) };
}
