import { evaluateExplanation, type PublishedRatio } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure, fivePercent } from '../../test/figure.js';
import { settleReadings } from '../figure/settle-readings.js';
import { checkRatios } from './check-ratios.js';
import type { RatioCheck } from './ratio-check.js';

function checked(texts: Readonly<Record<string, string>>, ratio: Omit<PublishedRatio, 'id'>): RatioCheck {
  const figures = settleReadings(Object.entries(texts).map(([id, text]) => figure(id, text)));
  const [result] = checkRatios([{ id: 'r', ...ratio }], { ...fivePercent, figures });
  if (!result) throw new Error('no result');
  return result;
}

const outcome = ({ status, difference, implied }: RatioCheck): readonly unknown[] => [
  status,
  difference ?? implied?.value,
  implied?.unit,
];

describe('checkRatios', () => {
  it.each([
    ['1.330 lao động', '38 lớp', '35 lao động/lớp', ['equal', '0', undefined]],
    ['1.330 lao động', '38 lớp', 'khoảng 34 lao động/lớp', ['within-qualifiers', '38', undefined]],
    ['1.330 lao động', '38 lớp', '34 lao động/lớp', ['differs', '38', undefined]],
    ['103,7 tỷ đồng', '230,9 tỷ đồng', '44,9%', ['within-qualifiers', '25900000', undefined]],
    ['103,7 tỷ đồng', '230,9 tỷ đồng', '55%', ['differs', '-23295000000', undefined]],
  ])('compares %s for %s with %s', (of, per, ratio, expected) =>
    expect(outcome(checked({ of, per, ratio }, { of: 'of', per: ['per'], ratio: 'ratio' }))).toEqual(
      expected,
    ),
  );

  it('implies each of the three numbers from the other two', () => {
    const texts = { money: '700 triệu đồng', models: '7 mô hình', average: '100 triệu đồng/mô hình' };
    expect(outcome(checked(texts, { of: 'money', per: ['models'] }))).toEqual([
      'implied',
      '100000000',
      'đồng/mô hình',
    ]);
    expect(outcome(checked(texts, { of: 'money', ratio: 'average' }))).toEqual(['implied', '7', 'mô hình']);
    expect(outcome(checked(texts, { per: ['models'], ratio: 'average' }))).toEqual([
      'implied',
      '700000000',
      'đồng',
    ]);
  });

  it('implies a grand total from a line and its share, with both ends that rounding allows', () => {
    const { implied, findings } = checked(
      { line: '84.739 triệu đồng', share: '21,62%' },
      { of: 'line', ratio: 'share' },
    );
    expect(implied).toEqual({
      term: 'per',
      value: '391947271045',
      quotient: { numerator: '8473900000000', denominator: '21.62' },
      unit: 'đồng',
    });
    expect(findings.map(({ params }) => [params['from'], params['to'], params['cutOff']])).toEqual([
      ['391854335260', '392040249827', 'yes'],
    ]);
  });

  it('divides by the years of a period, both ends included', () =>
    expect(outcome(checked({ all: '100 cơ sở' }, { of: 'all', perYears: { from: 2021, to: 2025 } }))).toEqual(
      ['implied', '20', 'cơ sở/năm'],
    ));

  it('divides by several figures together, whatever their units', () =>
    expect(
      outcome(
        checked(
          { money: '180 triệu đồng', models: '7 mô hình', sites: '2 cơ sở' },
          { of: 'money', per: ['models', 'sites'] },
        ),
      ),
    ).toEqual(['implied', '20000000', 'đồng/mô hình, cơ sở']));

  it('names what it lacks', () => {
    const reasonOf = ({ status, findings }: RatioCheck): readonly unknown[] => [
      status,
      ...findings.map(({ code, path, params }) => [code, path, params['reason'], params['figures']]),
    ];
    const texts = { a: '30 đề án', none: '0 cơ sở', open: 'hàng chục cơ sở', down: 'giảm 5%' };
    const lack = (reason: string, figures: string): readonly unknown[] => [
      'cannot-tell',
      ['RATIO_NOT_CHECKED', ['ratios', 0], reason, figures],
    ];
    expect(reasonOf(checked(texts, { of: 'a', per: ['b', 'c'] }))).toEqual(lack('unknown', 'b; c'));
    expect(reasonOf(checked(texts, { of: 'a', per: ['open'] }))).toEqual(lack('reading', 'open'));
    expect(reasonOf(checked(texts, { of: 'a', per: ['none'] }))).toEqual(lack('zero', 'a; none'));
    expect(reasonOf(checked(texts, { of: 'a', ratio: 'down' }))).toEqual(lack('reading', 'down'));
    expect(reasonOf(checked(texts, { of: 'a' }))).toEqual(lack('reading', 'a'));
  });

  it('leaves out the explanation where none is asked for', () => {
    const figures = settleReadings([figure('a', '30 đề án'), figure('b', '15 cơ sở')]);
    const [result] = checkRatios([{ id: 'r', of: 'a', per: ['b'] }], {
      ...fivePercent,
      figures,
      explain: false,
    });
    expect(result).not.toHaveProperty('explanation');
    expect(result?.implied?.value).toBe('2');
  });

  it('explains every number so that its leaves give it again', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, count, (of, per, ratio) => {
        const texts = {
          of: `${of} triệu đồng`,
          per: `${per} mô hình`,
          ratio: `${ratio} triệu đồng/mô hình`,
          share: '21,6%',
        };
        for (const terms of [
          { of: 'of', per: ['per'], ratio: 'ratio' },
          { of: 'of', per: ['per'] },
          { of: 'of', ratio: 'ratio' },
          { of: 'of', ratio: 'share' },
          { per: ['of'], ratio: 'share' },
          { per: ['per', 'of'], of: 'per' },
        ]) {
          const { explanation, difference, implied } = checked(texts, terms);
          expect(explanation && evaluateExplanation(explanation)).toBe(difference ?? implied?.value);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('agrees with a ratio that the numbers give exactly', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (per, ratio) => {
        const texts = { of: `${per * ratio} lao động`, per: `${per} lớp`, ratio: `${ratio} lao động/lớp` };
        expect(checked(texts, { of: 'of', per: ['per'], ratio: 'ratio' }).status).toBe('equal');
      }),
      { numRuns: 30 },
    );
  });
});
