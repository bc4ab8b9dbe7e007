import { evaluateExplanation } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, fivePercent, type Extra } from '../../test/figure.js';
import { settleReadings } from '../figure/settle-readings.js';
import { compareRestated } from './compare-restated.js';
import type { RestatedFigure } from './restated-figure.js';

type Row = readonly [id: string, text: string, extra?: Extra];

const compared = (...rows: readonly Row[]): readonly RestatedFigure[] =>
  compareRestated(settleReadings(rows.map(([id, text, extra]) => figure(id, text, extra))), fivePercent);

describe('compareRestated', () => {
  it('gives what stands apart, down to the figures', () => {
    const [result] = compared(
      ['a', 'khoảng 375,6 tỷ đồng'],
      ['b', 'gần 376 tỷ đồng', { sameAs: 'a' }],
      ['c', 'hơn 370 tỷ đồng', { sameAs: 'b' }],
    );
    expect(result).toMatchObject({
      figureIds: ['a', 'b', 'c'],
      status: 'worded-otherwise',
      unit: 'đồng',
      difference: '6000000000',
      finding: { path: ['figures', 'b'], params: { aboutTolerancePercent: '5' } },
    });
    expect(result?.explanation && evaluateExplanation(result.explanation)).toBe('6000000000');
  });

  it('says where the words alone would allow both', () => {
    const [cutOff, outright] = compared(
      ['a', 'trên 3,1 tỷ đồng'],
      ['b', 'hơn 10 tỷ đồng', { sameAs: 'a' }],
      ['c', '30 đề án'],
      ['d', '31 đề án', { sameAs: 'c' }],
    );
    expect(cutOff).toMatchObject({ status: 'differs', finding: { params: { wordsAllow: 'both' } } });
    expect(outright?.finding?.params).not.toHaveProperty('wordsAllow');
  });

  it('only mentions that a headline gives fewer digits under the same word', () => {
    const severities = compared(
      ['a', 'hơn 1,864 tỷ đồng'],
      ['b', 'hơn 1,86 tỷ đồng', { sameAs: 'a' }],
      ['c', 'gần 9 tỷ đồng'],
      ['d', 'gần 10 tỷ đồng', { sameAs: 'c' }],
      ['e', 'gần 9 tỷ đồng'],
      ['f', '9 tỷ đồng', { sameAs: 'e' }],
    ).map(({ finding }) => [finding?.code, finding?.severity]);
    expect(severities).toEqual([
      ['SAME_FIGURE_WORDED_OTHERWISE', 'info'],
      ['SAME_FIGURE_WORDED_OTHERWISE', 'info'],
      ['SAME_FIGURE_WORDED_OTHERWISE', 'warning'],
    ]);
  });

  it('keeps quiet about figures that are stated once', () =>
    expect(compared(['a', '30 đề án'], ['b', '31 đề án'])).toEqual([]));

  it('makes one group of figures that name each other in a circle', () =>
    expect(
      compared(
        ['a', '30 đề án', { sameAs: 'c' }],
        ['b', '30 đề án', { sameAs: 'a' }],
        ['c', '30 đề án', { sameAs: 'b' }],
        ['d', '30 đề án', { sameAs: 'd' }],
      ),
    ).toMatchObject([
      { figureIds: ['a', 'b', 'c'], status: 'same', difference: '0' },
      { figureIds: ['d'], status: 'same' },
    ]));

  it('does not depend on which statement names which, nor on their order', () => {
    const texts = fc.constantFrom(
      'gần 376 tỷ đồng',
      '375 tỷ đồng',
      'hơn 370 tỷ đồng',
      'khoảng 375,6 tỷ đồng',
      '9 tỷ đồng',
    );
    const outcome = (rows: readonly Row[]): unknown => {
      const [{ status, difference } = { status: undefined, difference: undefined }] = compared(...rows);
      return { status, difference };
    };
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), fc.nat(), (wordings, turn) => {
        const ids = wordings.map((_, index) => `f${index}`);
        const chain = wordings.map((text, index): Row => [
          `f${index}`,
          text,
          index === 0 ? {} : { sameAs: ids[index - 1] },
        ]);
        const star = wordings.map((text, index): Row => [
          `f${index}`,
          text,
          index === turn % wordings.length ? {} : { sameAs: ids[turn % wordings.length] },
        ]);
        expect(outcome(star)).toEqual(outcome(chain));
        expect(outcome(star.toReversed())).toEqual(outcome(chain));
      }),
    );
  });

  it('compares 20,000 statements of one figure', () => {
    const rows = Array.from({ length: 20_000 }, (_, index): Row => [
      `f${index}`,
      '30 đề án',
      { sameAs: `f${index + 1 < 20_000 ? index + 1 : 0}` },
    ]);
    const [result] = compared(...rows);
    expect(result?.figureIds.length).toBe(20_000);
    expect(result?.status).toBe('same');
  });

  it('takes a tolerance that is a number at least zero', () => {
    const figures = settleReadings([]);
    expect(() => compareRestated(figures, { aboutTolerancePercent: '-1' })).toThrow('NEGATIVE_FACTOR');
    expect(() => compareRestated(figures, { aboutTolerancePercent: '5 %' as '5' })).toThrow(
      'MALFORMED_DECIMAL',
    );
  });
});
