import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { Bar, BarKind } from './bar-chart.js';
import { labelLines, type ChartLayout } from './chart-layout.js';

/** Where a bar was put by the axes, in pixels. */
export interface BarPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between a bar and the words of the next one, when the words stand above. */
const barGap = 8;

type Element = Exclude<CustomSeriesRenderItemReturn, null | undefined>;

// Colours are CSS variables and hatches patterns of the page, so that one drawing serves light and dark.
const fills: Readonly<Record<BarKind, { readonly fill: string; readonly stroke: string }>> = {
  total: { fill: 'var(--chart-total)', stroke: 'none' },
  part: { fill: 'var(--chart-part)', stroke: 'none' },
  entered: { fill: 'var(--chart-empty)', stroke: 'var(--chart-part)' },
  short: { fill: 'url(#hatch-gap)', stroke: 'var(--error)' },
  over: { fill: 'url(#hatch-gap)', stroke: 'var(--error)' },
  rest: { fill: 'url(#hatch-rest)', stroke: 'var(--muted)' },
  'several-years': { fill: 'url(#hatch-years)', stroke: 'var(--chart-part)' },
};

/** The words and the shape of one bar. */
export function barElements(bar: Bar, place: BarPlace, layout: ChartLayout): Element {
  const words = layout.labelsAbove ? wordsAbove(bar, place, layout) : wordsBeside(bar, place, layout);
  return { type: 'group', children: [...words, ...barShape(bar, place, layout)] as never };
}

/** Label, then value, ending right above the bar. */
function wordsAbove(bar: Bar, { top, bottom }: BarPlace, layout: ChartLayout): readonly Element[] {
  const labels = labelLines(bar.label, layout.labelCharacters);
  const values = labelLines(bar.value, layout.valueCharacters);
  const barTop = bottom - layout.barHeight - barGap - (bottom - top - layout.rowHeight);
  const firstLine = barTop - (labels.length + values.length - 0.5) * layout.lineHeight - 5;
  return [...labels, ...values].map((text, index) => {
    const look = index < labels.length ? labelLook(bar) : valueLook(bar);
    return textElement(
      text,
      { ...look, x: 0, y: firstLine + index * layout.lineHeight, align: 'left' },
      layout,
    );
  });
}

/** Label on the left, value on the right, both in the middle of the row. */
function wordsBeside(bar: Bar, { top, bottom }: BarPlace, layout: ChartLayout): readonly Element[] {
  const column = (
    lines: readonly string[],
    look: Look,
    x: number,
    align: 'left' | 'right',
  ): readonly Element[] => {
    const first = (top + bottom) / 2 - ((lines.length - 1) * layout.lineHeight) / 2;
    return lines.map((text, index) =>
      textElement(text, { ...look, x, y: first + index * layout.lineHeight, align }, layout),
    );
  };
  return [
    ...column(labelLines(bar.label, layout.labelCharacters), labelLook(bar), 0, 'left'),
    ...column(labelLines(bar.value, layout.valueCharacters), valueLook(bar), layout.width, 'right'),
  ];
}

interface Look {
  readonly bold: boolean;
  readonly color: string;
}

function labelLook({ kind }: Bar): Look {
  return { bold: kind === 'total', color: 'var(--text)' };
}

function valueLook({ kind, from, to }: Bar): Look {
  const isWrong = kind === 'short' || kind === 'over';
  const color = isWrong ? 'var(--error)' : from === to ? 'var(--muted)' : 'var(--text)';
  return { bold: isWrong || kind === 'rest' || kind === 'total', color };
}

function barShape({ from, to, kind }: Bar, place: BarPlace, layout: ChartLayout): readonly Element[] {
  if (from === to) return [];
  const { left, right, top, bottom } = place;
  const y = layout.labelsAbove
    ? bottom - layout.barHeight - barGap
    : (top + bottom) / 2 - layout.barHeight / 2;
  const tall = bottom - top - layout.rowHeight;
  const shape = {
    x: left,
    y: layout.labelsAbove ? y - tall : y - tall / 2,
    width: Math.max(right - left, 2),
    height: layout.barHeight + tall,
  };
  const { fill, stroke } = fills[kind];
  return [{ type: 'rect', shape, style: { fill, stroke, lineWidth: stroke === 'none' ? 0 : 1.25 } }];
}

function textElement(
  text: string,
  look: Look & { readonly x: number; readonly y: number; readonly align: 'left' | 'right' },
  { fontSize }: ChartLayout,
): Element {
  const { x, y, align, bold, color } = look;
  const style = { text, x, y, align, verticalAlign: 'middle', fill: color, fontSize } as const;
  return { type: 'text', style: { ...style, fontFamily: 'inherit', fontWeight: bold ? 600 : 400 } };
}
