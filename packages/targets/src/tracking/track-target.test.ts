import { evaluateExplanation } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { actuals, outcome, target, track, type Row } from '../../test/track.js';
import type { TargetProgress } from './target-progress.js';
import { trackTarget } from './track-target.js';

const both: readonly Row[] = [
  ['2021', '10'],
  ['2022', '7'],
];

describe('a count to reach', () => {
  it('is met as soon as the number is reached', () => {
    const progress = track('17 cơ sở', [['2021', '17']], { asOf: '2021-12-31' });
    expect([outcome(progress), progress.achieved, progress.remaining]).toEqual(['met', '17', '0']);
  });

  it('adds the periods up and explains the sum', () => {
    const progress = track('18 cơ sở', both);
    expect([outcome(progress), progress.achieved, progress.remaining]).toEqual(['not-met', '17', '1']);
    expect(progress.explanation && evaluateExplanation(progress.explanation)).toBe('17');
    expect(progress.explanation?.inputs.map(({ label, value }) => `${label.vi}: ${value}`)).toEqual([
      'Kết quả kỳ 2021: 10',
      'Kết quả kỳ 2022: 7',
    ]);
  });

  it.each([
    ['2022-12-30', 'on-the-way | 2022'],
    ['2022-12-31', 'on-the-way | 2022'],
    ['2023-01-01', 'cannot-tell | periods | 2022'],
    [undefined, 'cannot-tell | as-of | 2022'],
  ] as const)('as of %s with a year missing is %s', (asOf, expected) =>
    expect(outcome(track('17 cơ sở', [['2021', '10']], asOf === undefined ? {} : { asOf }))).toBe(expected),
  );

  it('is never behind without reports, whatever the day', () => {
    for (const asOf of ['2021-06-30', '2022-12-31', '2030-01-01'] as const) {
      expect(outcome(track('17 cơ sở', [], { asOf }))).toBe('cannot-tell | actuals');
    }
  });

  it.each([
    [['2021-Q1', '2021-Q2', '2022'], 'on-the-way | 2021-07 2021-08 2021-09 2021-10 2021-11 2021-12'],
    [['2021-Q1', '2021-04', '2021-05', '2021-06', '2021-Q3', '2021-Q4', '2022'], 'on-the-way'],
    [['2022'], 'on-the-way | 2021'],
  ])('of the periods %o names the missing ones: %s', (periods, expected) => {
    const rows = periods.map((period): Row => [period, '1']);
    expect(outcome(track('17 cơ sở', rows, { asOf: '2022-06-30' }))).toBe(expected);
  });

  it('does not take a report without a number for zero', () => {
    expect(outcome(track('17 cơ sở', [['2021', '10'], ['2022']], { asOf: '2023-01-01' }))).toBe(
      'cannot-tell | periods | 2022',
    );
    expect(outcome(track('17 cơ sở', [['2021']], { asOf: '2021-06-30' }))).toBe('cannot-tell | actuals');
    expect(
      outcome(
        track(
          '17 cơ sở',
          [
            ['2021', '10'],
            ['2022', '0'],
          ],
          { asOf: '2023-01-01' },
        ),
      ),
    ).toBe('not-met');
  });

  it.each([
    ['hơn 17 cơ sở', 'not-met'],
    ['ít nhất 17 cơ sở', 'met'],
    ['khoảng 18 cơ sở', 'not-met'],
    ['khoảng 17 cơ sở', 'met'],
    ['từ 10 đến 16 cơ sở', 'met | above-range'],
    ['từ 10 đến 17 cơ sở', 'met'],
  ])('"%s" with 17 is %s', (text, expected) => expect(outcome(track(text, both))).toBe(expected));

  it('is money in đồng all the same', () => {
    const progress = track('4,8 tỷ đồng', [
      ['2021', '4799999999'],
      ['2022', '0.5'],
    ]);
    expect([outcome(progress), progress.remaining]).toEqual(['not-met', '0.5']);
  });
});

describe('a wording that states no lower limit', () => {
  it.each(['gần 300 cơ sở', 'hàng nghìn cơ sở'])('"%s" is not met by little', (text) => {
    expect(outcome(track(text, [['2021', '1']], { asOf: '2021-12-31' }))).toBe('on-the-way | 2022');
    expect(outcome(track(text, both))).toBe('cannot-tell | lower-limit');
  });

  it('is met by the number itself', () => expect(outcome(track('gần 17 cơ sở', both))).toBe('met'));
});

describe('a count to stay below', () => {
  it.each([
    ['không quá 17 đề án', both, 'met'],
    ['dưới 17 đề án', both, 'not-met'],
    ['không quá 16 đề án', both, 'not-met'],
    ['không quá 17 đề án', [['2021', '10']], 'on-the-way | 2022'],
    ['không quá 9 đề án', [['2021', '10']], 'not-met'],
  ] as const)('"%s" with %o is %s', (text, rows, expected) =>
    expect(outcome(track(text, rows, { asOf: '2022-12-31' }))).toBe(expected),
  );

  it('cannot be told after the end as long as reports are missing', () =>
    expect(outcome(track('không quá 17 đề án', [['2021', '10']], { asOf: '2023-01-01' }))).toBe(
      'cannot-tell | periods | 2022',
    ));
});

describe('a share', () => {
  it.each([
    ['30% địa phương', '30', '100', 'met'],
    ['30% địa phương', '3', '10', 'met'],
    ['30% địa phương', '299999999999999999999', '1000000000000000000000', 'not-met'],
    ['hơn 30% địa phương', '3', '10', 'not-met'],
    ['không quá 30% địa phương', '3', '10', 'met'],
    ['dưới 30% địa phương', '3', '10', 'not-met'],
    ['98% sản phẩm', '177', '179', 'met'],
    ['99% sản phẩm', '177', '179', 'not-met'],
    ['từ 20% đến 30% địa phương', '3', '10', 'met'],
    ['từ 20% đến 30% địa phương', '301', '1000', 'met | above-range'],
    ['gần 30% địa phương', '1', '10', 'cannot-tell | lower-limit'],
    ['gần 30% địa phương', '3', '10', 'met'],
  ])('of "%s" with %s/%s is %s', (text, numerator, denominator, expected) =>
    expect(outcome(track(text, [['2022', numerator, denominator]]))).toBe(expected),
  );

  it('is what the latest report says, kept as two numbers', () => {
    const progress = track('30% địa phương', [
      ['2022', '177', '179'],
      ['2021', '1', '10'],
    ]);
    expect([outcome(progress), progress.share]).toEqual(['met', { numerator: '177', denominator: '179' }]);
    expect(progress.findings.map(({ params }) => params['achieved'])).toEqual(['177/179']);
  });

  it('is on the way before the last report', () =>
    expect(outcome(track('30% địa phương', [['2021', '1', '2']], { asOf: '2022-12-31' }))).toBe(
      'on-the-way | 2022',
    ));

  it('needs numerator and denominator', () =>
    expect(outcome(track('30% địa phương', [['2022', '30']]))).toBe('cannot-tell | ratio'));

  it.each([
    ['5', '0', 'DENOMINATOR_ZERO', 'cannot-tell | ratio'],
    ['5', '-1', 'DENOMINATOR_ZERO', 'cannot-tell | ratio'],
    ['11', '10', 'NUMERATOR_ABOVE_DENOMINATOR', 'met'],
  ])('of %s/%s is reported as %s', (numerator, denominator, code, expected) => {
    const progress = track('30% địa phương', [['2022', numerator, denominator]]);
    expect(progress.findings.map((finding) => finding.code)).toContain(code);
    expect(outcome(progress)).toBe(expected);
  });
});

describe('growth a year', () => {
  it.each([
    ['tăng 5%/năm', ['5', '5'], 'met'],
    ['tăng bình quân 5%/năm', ['0', '10.25'], 'met'],
    ['tăng 5%/năm', ['0', '10.25'], 'cannot-tell | one-reading'],
    ['tăng 5%/năm', ['0', '10.2499999999999999999'], 'not-met'],
    ['hơn 5%/năm', ['5', '5'], 'not-met'],
    ['không quá 5%/năm', ['5', '5'], 'met'],
    ['không quá 5%/năm', ['5', '5.1'], 'not-met'],
    ['tăng 5-6%/năm', ['6', '6'], 'met'],
    ['tăng 5-6%/năm', ['6', '6.01'], 'met | above-range'],
    ['giảm 2%/năm', ['-2', '-2'], 'met'],
    ['giảm 2%/năm', ['-3', '-3'], 'met'],
    ['giảm 2%/năm', ['0', '0'], 'not-met'],
    ['tăng 5%/năm', ['-300', '-300'], 'cannot-tell | actuals'],
    ['tăng 5%/năm', ['-100', '900'], 'not-met'],
  ])('"%s" with %o is %s', (text, [first = '', second = ''], expected) => {
    const rows: readonly Row[] = [
      ['2021', first],
      ['2022', second],
    ];
    expect(outcome(track(text, rows))).toBe(expected);
  });

  it('waits for all years', () =>
    expect(outcome(track('tăng 5%/năm', [['2021', '50']], { asOf: '2022-12-31' }))).toBe(
      'on-the-way | 2022',
    ));

  it('needs yearly rates', () => {
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022'].map((period): Row => [period, '9']);
    expect(outcome(track('tăng 5%/năm', quarters))).toBe('cannot-tell | actuals');
  });

  it('against an earlier time needs the baseline', () =>
    expect(outcome(track('tăng 15%', both))).toBe('cannot-tell | baseline'));
});

describe('what is missing', () => {
  it.each([
    ['nâng cao nhận thức', 'target-number'],
    ['giải ngân 1,100 tỷ đồng', 'one-reading'],
    ['17 cơ sở và 5 lớp', 'one-number'],
  ])('of "%s" is %s', (text, missing) => expect(outcome(track(text, both))).toBe(`cannot-tell | ${missing}`));

  it('is the years of the target', () =>
    expect(outcome(trackTarget(target('17 cơ sở'), { actuals: actuals(both), asOf: '2023-01-01' }))).toBe(
      'cannot-tell | target-period',
    ));

  it('is never something for a target that is met', () =>
    expect(track('17 cơ sở', both)).not.toHaveProperty('missing'));
});

function inYear(rows: readonly Row[]): TargetProgress {
  return track('17 cơ sở', rows, { from: 2024, to: 2024, asOf: '2024-12-30' });
}

describe('the periods of reports', () => {
  it.each([
    ['2024-9M', '2024-H2'],
    ['2024-H2', '2024-9M'],
  ])('%s and %s overlap', (first, second) => {
    const progress = inYear([
      [first, '9'],
      [second, '9'],
    ]);
    expect(outcome(progress)).toBe('cannot-tell | distinct-actuals');
    expect(progress.findings.map(({ code }) => code)).toEqual(['ACTUALS_OVERLAP', 'TARGET_CANNOT_TELL']);
  });

  it.each([
    ['2024', '2024-Q2'],
    ['2024-01', '2024-H1'],
    ['2024-9M', '2024-H1'],
  ])('of %s and %s the longer one counts', (first, second) => {
    const progress = inYear([
      [first, '9'],
      [second, '9'],
    ]);
    expect(progress.achieved).toBe('9');
    expect(progress.findings.map(({ code }) => code)).toContain('ACTUAL_WITHIN_ANOTHER');
  });

  it('contradict one another when a part is more than its whole', () =>
    expect(
      outcome(
        inYear([
          ['2024-H1', '9'],
          ['2024-Q1', '4'],
          ['2024-Q2', '6'],
        ]),
      ),
    ).toBe('cannot-tell | distinct-actuals'));

  it('may follow one another to the day', () =>
    expect(
      outcome(
        track(
          '17 cơ sở',
          [
            ['2024-Q1', '9'],
            ['2024-04', '8'],
          ],
          { from: 2024, to: 2024 },
        ),
      ),
    ).toBe('met'));

  it('are not counted outside the years of the target', () => {
    const progress = track(
      '17 cơ sở',
      [
        ['2020', '100'],
        ['2021', '10'],
        ['2023-01', '100'],
      ],
      { asOf: '2022-01-01' },
    );
    expect([outcome(progress), progress.achieved]).toEqual(['on-the-way | 2022', '10']);
    expect(progress.findings.map(({ code, params }) => [code, params['period']])).toEqual([
      ['ACTUAL_OUTSIDE_PERIOD', '2020'],
      ['ACTUAL_OUTSIDE_PERIOD', '2023-01'],
      ['TARGET_ON_THE_WAY', undefined],
    ]);
  });

  it('leave nothing to judge when all lie outside', () =>
    expect(outcome(track('17 cơ sở', [['2020', '100']]))).toBe('cannot-tell | actuals'));
});
