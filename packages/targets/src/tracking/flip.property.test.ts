import { evaluateExplanation, type DecimalString, type IsoDate } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actuals, target } from '../../test/track.js';
import type { Pace } from './pace.js';
import type { NumberProgress, TargetStatus } from './target-progress.js';
import { trackTarget } from './track-target.js';

/** Year reports of 2021 and 2022; the last of those given is the one that changes. */
interface Case {
  readonly text: string;
  readonly values: readonly number[];
  readonly whole?: number;
  readonly asOf: IsoDate;
  readonly pace?: Pace | undefined;
  readonly withdrawn: boolean;
}

function progressOf({ text, values, whole, asOf, pace, withdrawn }: Case): NumberProgress {
  const rows = values.map((value, at): readonly [string, string, string?] =>
    whole === undefined ? [`${2021 + at}`, `${value}`] : [`${2021 + at}`, `${value}`, `${whole}`],
  );
  const base = target(text, { from: 2021, to: 2022 });
  const subject = withdrawn ? { ...base, withdrawn: { from: '2021-01-01', reason: 'dừng' } as const } : base;
  return trackTarget(subject, { actuals: actuals(rows), asOf, pace });
}

function changed(each: Case, change: number): Case {
  return { ...each, values: [...each.values.slice(0, -1), (each.values.at(-1) ?? 0) + change] };
}

/** Tries every change from the smallest on; an increase before a decrease of the same size. */
function flipByTrying(each: Case, now: TargetStatus, sum: number): NumberProgress['flip'] {
  const highest = each.whole === undefined ? 60 : each.whole - sum;
  for (let size = 1; size <= 60; size += 1) {
    for (const change of [size, -size]) {
      if (sum + change < 0 || change > highest) continue;
      const { status } = statusAfter(each, change);
      if (status !== now) return { change: `${change}`, becomes: status };
    }
  }
  return undefined;
}

/** A report below zero is refused, so a decrease is spread over the reports. */
function statusAfter(each: Case, change: number): NumberProgress {
  const last = each.values.at(-1) ?? 0;
  if (last + change >= 0) return progressOf(changed(each, change));
  const [first = 0] = each.values;
  return progressOf({ ...each, values: [first + last + change, 0] });
}

const amounts = [
  '17 cơ sở',
  'hơn 17 cơ sở',
  'đúng 17 cơ sở',
  'không quá 17 cơ sở',
  'dưới 17 cơ sở',
  'từ 10 đến 20 cơ sở',
  'gần 17 cơ sở',
  'khoảng 17 cơ sở',
];
const shares = ['30% địa phương', 'hơn 30% địa phương', 'không quá 30% địa phương'];
const day = fc.constantFrom<IsoDate>('2020-12-31', '2022-02-01', '2022-12-31', '2023-01-01');
const paces = fc.constantFrom<Pace | undefined>(
  undefined,
  { kind: 'linear' },
  { kind: 'stated', points: [{ on: '2021-12-31', sharePercent: '33' }] },
);
const value = fc.integer({ min: 0, max: 25 });
const amountCase = fc.record({
  text: fc.constantFrom(...amounts),
  values: fc.array(value, { minLength: 1, maxLength: 2 }),
  asOf: day,
  pace: paces,
  withdrawn: fc.constantFrom(false, false, false, true),
});
const shareCase = fc.record({
  text: fc.constantFrom(...shares),
  values: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 10 })),
  whole: fc.integer({ min: 10, max: 40 }),
  asOf: day,
  withdrawn: fc.constant(false),
});

describe('the smallest change that gives another status', () => {
  it('is the one that trying every change finds, for every status', () => {
    const seen = new Set<TargetStatus>();
    fc.assert(
      fc.property(amountCase, (each) => {
        const progress = progressOf(each);
        seen.add(progress.status);
        const sum = each.values.reduce((running, next) => running + next, 0);
        expect(progress.flip).toEqual(flipByTrying(each, progress.status, sum));
      }),
      { numRuns: 600 },
    );
    expect([...seen].sort()).toEqual([
      'at-risk',
      'cannot-tell',
      'met',
      'not-due',
      'not-met',
      'on-the-way',
      'withdrawn',
    ]);
  });

  it('is that of the numerator for a share', () => {
    fc.assert(
      fc.property(shareCase, (each) => {
        const progress = progressOf(each);
        const numerator = each.values.at(-1) ?? 0;
        const before = { ...each, values: each.values };
        expect(progress.flip).toEqual(flipByTrying(before, progress.status, numerator));
      }),
      { numRuns: 200 },
    );
  });

  it('comes with figures that their explanations give again, in sentences of both languages', () => {
    fc.assert(
      fc.property(amountCase, (each) => {
        const { explanation, remainingExplanation, comparison, achieved, remaining, reason } =
          progressOf(each);
        const given = (value: DecimalString | undefined): DecimalString | undefined => value;
        expect(explanation && evaluateExplanation(explanation)).toBe(given(achieved));
        expect(remainingExplanation && evaluateExplanation(remainingExplanation)).toBe(given(remaining));
        if (comparison)
          for (const side of [comparison.achieved, comparison.wanted]) evaluateExplanation(side);
        for (const text of [reason.vi, reason.en]) expect(text).toMatch(/^\p{Lu}.*[.]$/u);
      }),
      { numRuns: 300 },
    );
  });
});
