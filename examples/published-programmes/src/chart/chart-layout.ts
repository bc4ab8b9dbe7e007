import type { BarChart } from './bar-chart.js';

/** The two widths that every chart is drawn in; a media query shows one of them. */
export type ChartWidth = 'wide' | 'narrow';

/** Where labels, bars and values stand, in pixels. */
export interface ChartLayout {
  readonly width: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly barsFrom: number;
  readonly barsTo: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly labelCharacters: number;
  readonly valueCharacters: number;
  /** Above the bar when narrow, beside it when wide. */
  readonly labelsAbove: boolean;
}

const wide = {
  width: 880,
  barHeight: 18,
  barsFrom: 330,
  barsTo: 660,
  fontSize: 14,
  lineHeight: 18,
  labelCharacters: 42,
  valueCharacters: 28,
};
const narrow = {
  width: 330,
  barHeight: 14,
  barsFrom: 1,
  barsTo: 329,
  fontSize: 14,
  lineHeight: 19,
  labelCharacters: 40,
  valueCharacters: 38,
};

export function chartLayout({ bars }: BarChart, chartWidth: ChartWidth): ChartLayout {
  const size = chartWidth === 'wide' ? wide : narrow;
  const labelsAbove = chartWidth === 'narrow';
  const lines = bars.map(({ label, value }) => {
    const labels = labelLines(label, size.labelCharacters).length;
    const values = labelLines(value, size.valueCharacters).length;
    return labelsAbove ? labels + values : Math.max(labels, values);
  });
  const words = Math.max(...lines) * size.lineHeight;
  const rowHeight = labelsAbove ? words + size.barHeight + 22 : Math.max(words + 8, 34);
  return { ...size, rowHeight, labelsAbove };
}

/** Words in lines of at most so many characters. */
export function labelLines(label: string, characters: number): readonly string[] {
  if (label === '') return [];
  return label.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > characters
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
