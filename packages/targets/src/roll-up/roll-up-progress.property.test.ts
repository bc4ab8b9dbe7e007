import { Exact, evaluateExplanation, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKind, report } from '../../test/progress/progress-cases.js';
import { always, mappingOf, year2024 } from '../../test/roll-up/roll-up-cases.js';
import { collectProgress } from '../progress/collect-progress.js';
import { mergeProgress } from '../progress/merge-progress.js';
import { rollUpProgress } from './roll-up-progress.js';

const options = { indicators: everyKind };
const reports = fc.array(
  report.map((each) => ({ ...each, period: '2024' as const })),
  { maxLength: 30 },
);
const communes = ['An Biên', 'An Minh', '__proto__'];
const provinces = mappingOf(
  [always('An Biên', 'P'), always('An Minh', 'P'), always('__proto__', 'Q')],
  'provinces',
);
const nation = mappingOf([always('P', 'N'), always('Q', 'N')], 'nation');
const direct = mappingOf(
  communes.map((place) => always(place, 'N')),
  'direct',
);
const rollUp = (state: ReturnType<typeof mergeProgress>, mappings: readonly (typeof nation)[]) =>
  rollUpProgress(state, { ...options, mappings, span: year2024, asOf: '2025-01-01' }).figures;

describe('rolling up', () => {
  it('gives the same bytes however the states were merged', () =>
    fc.assert(
      fc.property(reports, reports, (one, two) => {
        const [a, b] = [one, two].map((rows) => collectProgress(rows, options).state);
        if (!a || !b) return;
        const whole = collectProgress([...two, ...one], options).state;
        expect(JSON.stringify(rollUp(mergeProgress([a, b]), [provinces, nation]))).toBe(
          JSON.stringify(rollUp(whole, [provinces, nation])),
        );
      }),
    ));

  it('gives the nation the same figure in one step and in two', () =>
    fc.assert(
      fc.property(reports, (rows) => {
        const { state } = collectProgress(rows, options);
        const amounts = (mappings: readonly (typeof nation)[]): unknown =>
          rollUp(state, mappings).map(({ place, status, value, ratio }) => [place, status, value, ratio]);
        expect(amounts([provinces, nation])).toEqual(amounts([direct]));
      }),
    ));

  it('makes sums of the nation that are the sums of the provinces, and explains every figure', () =>
    fc.assert(
      fc.property(reports, (rows) => {
        const { state } = collectProgress(rows, options);
        const ofProvinces = rollUp(state, [provinces]);
        for (const { indicatorId, status, value, explanation, ratio } of rollUp(state, [provinces, nation])) {
          if (explanation) expect(evaluateExplanation(explanation)).toBe(ratio ? ratio.numerator : value);
          if (indicatorId !== 'sum' || status !== 'known') continue;
          const parts = ofProvinces.filter((figure) => figure.indicatorId === 'sum');
          const sum = parts.reduce((all, each) => all.plus(each.value ?? 0), new Exact(0));
          expect(value).toBe(toDecimalString(sum));
        }
      }),
    ));
});
