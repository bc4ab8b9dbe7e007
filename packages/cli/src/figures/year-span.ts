import type { Explanation, YearSpan } from '@khuyencong/model';

/** "2021–2025", or the one year. */
export function spanText({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** The years that two spans share. */
export function sharedYears(one: YearSpan, other: YearSpan): YearSpan | undefined {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : undefined;
}

/** The years after the one and before the other. */
export function yearsBetween(earlier: YearSpan, later: YearSpan): YearSpan | undefined {
  const between = { from: earlier.to + 1, to: later.from - 1 };
  return between.from <= between.to ? between : undefined;
}

/** The number of years, both ends counted. */
export function explainYears({ from, to }: YearSpan): Explanation {
  return {
    label: { vi: 'Số năm, tính cả năm đầu và năm cuối', en: 'Years, both ends counted' },
    value: `${to - from + 1}`,
    unit: 'năm',
    operation: 'sum',
    inputs: [
      {
        label: { vi: 'Số năm đã trôi qua', en: 'Years that passed' },
        value: `${to - from}`,
        unit: 'năm',
        operation: 'difference',
        inputs: [
          given({ vi: 'Năm cuối', en: 'Last year' }, to),
          given({ vi: 'Năm đầu', en: 'First year' }, from),
        ],
      },
      given({ vi: 'Tính cả năm đầu', en: 'The first year counts' }, 1),
    ],
  };
}

function given(label: Explanation['label'], value: number): Explanation {
  return { label, value: `${value}`, unit: 'năm', operation: 'given', inputs: [] };
}
