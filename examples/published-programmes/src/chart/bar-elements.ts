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
  const children = [
    ...labelTexts(bar, place, layout),
    valueText(bar, place, layout),
    ...barShape(bar, place, layout),
  ];
  return { type: 'group', children: children as never };
}

function labelTexts(
  { label, kind }: Bar,
  { top, bottom }: BarPlace,
  layout: ChartLayout,
): readonly Element[] {
  const lines = labelLines(label, layout.labelCharacters);
  const middle = (top + bottom) / 2;
  const first = layout.labelsAbove
    ? top + layout.lineHeight / 2 + 4
    : middle - ((lines.length - 1) * layout.lineHeight) / 2;
  return lines.map((text, index) =>
    textElement(
      text,
      { x: 0, y: first + index * layout.lineHeight, align: 'left', bold: kind === 'total' },
      layout,
    ),
  );
}

function valueText(
  { label, value, kind }: Bar,
  { top, bottom, right }: BarPlace,
  layout: ChartLayout,
): Element {
  const isGap = kind === 'short' || kind === 'over' || kind === 'rest';
  const bold = isGap || kind === 'total';
  const color = kind === 'short' || kind === 'over' ? 'var(--error)' : 'var(--text)';
  const lines = labelLines(label, layout.labelCharacters).length;
  const y = layout.labelsAbove ? top + (lines + 0.5) * layout.lineHeight + 4 : (top + bottom) / 2;
  if (layout.labelsAbove) return textElement(value, { x: 0, y, align: 'left', bold, color }, layout);
  // The words of a hatched segment stand right beside it where there is room, at the column of values otherwise.
  const beside = isGap && right + 10 < layout.barsTo;
  return beside
    ? textElement(value, { x: right + 10, y, align: 'left', bold, color }, layout)
    : textElement(value, { x: layout.width, y, align: 'right', bold, color }, layout);
}

function barShape({ from, to, kind }: Bar, place: BarPlace, layout: ChartLayout): readonly Element[] {
  if (from === to) return [];
  const { left, right, top, bottom } = place;
  const y = layout.labelsAbove ? bottom - layout.barHeight - 8 : (top + bottom) / 2 - layout.barHeight / 2;
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
  look: {
    readonly x: number;
    readonly y: number;
    readonly align: 'left' | 'right';
    readonly bold: boolean;
    readonly color?: string;
  },
  { fontSize }: ChartLayout,
): Element {
  const { x, y, align, bold, color = 'var(--text)' } = look;
  const style = {
    text,
    x,
    y,
    align,
    verticalAlign: 'middle',
    fill: color,
    fontSize,
    fontFamily: 'inherit',
  } as const;
  return { type: 'text', style: { ...style, fontWeight: bold ? 600 : 400 } };
}
