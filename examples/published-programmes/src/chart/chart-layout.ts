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
  /** Above the bar when narrow, beside it when wide. */
  readonly labelsAbove: boolean;
}

const wide = {
  width: 880,
  barHeight: 18,
  barsFrom: 330,
  barsTo: 690,
  fontSize: 14,
  lineHeight: 18,
  labelCharacters: 42,
};
const narrow = {
  width: 330,
  barHeight: 14,
  barsFrom: 1,
  barsTo: 329,
  fontSize: 14,
  lineHeight: 19,
  labelCharacters: 42,
};

export function chartLayout(chart: BarChart, width: ChartWidth): ChartLayout {
  const size = width === 'wide' ? wide : narrow;
  const lines = Math.max(...chart.bars.map(({ label }) => labelLines(label, size.labelCharacters).length), 1);
  const rowHeight =
    width === 'wide'
      ? Math.max(34, lines * size.lineHeight + 8)
      : (lines + 1) * size.lineHeight + size.barHeight + 18;
  return { ...size, rowHeight, labelsAbove: width === 'narrow' };
}

/** A label in lines of at most so many characters. */
export function labelLines(label: string, characters: number): readonly string[] {
  if (label === '') return [];
  return label.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > characters
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
