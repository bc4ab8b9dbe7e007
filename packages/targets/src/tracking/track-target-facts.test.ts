import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { outcome, target } from '../../test/track.js';
import type { Indicator } from '../indicator/indicator.js';
import type { TargetProgress } from './target-progress.js';
import type { Actual, Target } from './target.js';
import { trackTarget } from './track-target.js';

type Report = Omit<Actual, 'path'>;

function follow(
  text: string,
  reports: readonly Report[],
  {
    asOf,
    indicator,
    ...more
  }: { readonly asOf?: IsoDate; readonly indicator?: Partial<Indicator> } & Omit<
    Partial<Target>,
    'indicator'
  > = {},
): TargetProgress {
  const base = target(text, { from: 2021, to: 2022 });
  const subject = { ...base, ...more, indicator: { ...base.indicator, ...indicator } };
  return trackTarget(subject, {
    actuals: reports.map((report, at) => ({ ...report, path: ['actuals', at] })),
    asOf,
  });
}

describe('establishments that are counted once', () => {
  const indicator = { overTime: 'distinct' } as const;

  it('are known when every report names them', () => {
    const reports: readonly Report[] = [
      { period: '2021', counted: ['a', 'b'] },
      { period: '2022', counted: ['b', 'c'] },
    ];
    const progress = follow('3 cơ sở', reports, { indicator, asOf: '2022-12-31' });
    expect([outcome(progress), progress.achieved]).toEqual(['met', '3']);
  });

  it.each([
    ['40', 'met'],
    ['50', 'met'],
    ['51', 'cannot-tell | counted-things'],
    ['90', 'cannot-tell | counted-things'],
    ['91', 'not-met'],
  ])('of 40 and 50 lie between 50 and 90, so %s is %s', (wanted, expected) => {
    const reports: readonly Report[] = [
      { period: '2021', value: '40' },
      { period: '2022', value: '50' },
    ];
    const progress = follow(`${wanted} cơ sở`, reports, { indicator, asOf: '2023-01-01' });
    expect([outcome(progress), progress.achievedBetween]).toEqual([expected, { min: '50', max: '90' }]);
  });
});

describe('the words of a target', () => {
  it('"đến năm" counts from the first year of the target on', () => {
    const reports: readonly Report[] = [
      { period: '2021', value: '4' },
      { period: '2022', value: '5' },
      { period: '2023', value: '6' },
    ];
    const period = { from: 2021, to: 2025 };
    const progress = follow('Đến năm 2022: 9 cơ sở; đến năm 2025: 20 cơ sở', reports, {
      asOf: '2024-01-01',
      period,
    });
    expect(progress.parts?.map(({ part, achieved, status }) => [part, achieved, status])).toEqual([
      ['2021–2022', '9', 'met'],
      ['2021–2025', '15', 'on-the-way'],
    ]);
  });

  it.each(['mỗi huyện 1 cơ sở', 'tối đa 1 tỷ đồng/mô hình'])('of "%s" a total tells nothing', (text) => {
    const progress = follow(text, [{ period: '2021-2022', value: '12' }], { asOf: '2023-01-01' });
    expect(outcome(progress)).toBe('cannot-tell | each-thing');
  });

  it('after a deadline the day on which it was done is what is missing', () => {
    const progress = follow('trước 15/7/2021', [], { asOf: '2021-07-15' });
    expect(outcome(progress)).toBe('cannot-tell | done-on');
    expect(progress.reason.vi).toBe('Chưa đánh giá được: chưa nêu ngày hoàn thành.');
  });
});

describe('other ways over time', () => {
  const reports: readonly Report[] = [
    { period: '2021', value: '9' },
    { period: '2022', value: '7' },
  ];

  it.each([
    ['sum-of-periods', '16'],
    ['state-at-end', '7'],
    ['highest', '9'],
  ] as const)('%s of 9 and 7 is %s', (overTime, achieved) =>
    expect(follow('17 cơ sở', reports, { indicator: { overTime } }).achieved).toBe(achieved),
  );

  it('a state is judged by its last day alone', () => {
    const indicator = { overTime: 'state-at-end' } as const;
    expect(
      outcome(follow('7 cơ sở', [{ period: '2022', value: '7' }], { indicator, asOf: '2022-12-31' })),
    ).toBe('met');
    expect(
      outcome(follow('7 cơ sở', [{ period: '2021', value: '7' }], { indicator, asOf: '2022-06-30' })),
    ).toBe('on-the-way | 2022');
  });
});

describe('places', () => {
  const reports: readonly Report[] = [
    { period: '2021', place: 'Xã A', value: '5' },
    { period: '2022', place: 'Xã A', value: '5' },
    { period: '2021', place: 'Xã B', value: '6' },
  ];

  it('add up, and each owes its own periods', () => {
    const progress = follow('17 cơ sở', reports, { asOf: '2023-01-01' });
    expect([outcome(progress), progress.achieved]).toEqual(['cannot-tell | periods | Xã B: 2022', '16']);
  });

  it('that are awaited and silent are named', () =>
    expect(
      follow('17 cơ sở', reports, { asOf: '2022-12-31', places: ['Xã A', 'Xã B', 'Xã C'] }).missingPeriods,
    ).toEqual(['Xã B: 2022', 'Xã C: 2021', 'Xã C: 2022']));

  it('of a share add up numerators and denominators', () => {
    const shares: readonly Report[] = [
      { period: '2022', place: 'Xã A', numerator: '1', denominator: '1' },
      { period: '2022', place: 'Xã B', numerator: '0', denominator: '9' },
    ];
    expect(follow('30% địa phương', shares).share).toEqual({ numerator: '1', denominator: '10' });
  });

  it('are not added to a figure of the whole', () =>
    expect(
      follow('17 cơ sở', [...reports, { period: '2021', value: '11' }], { asOf: '2022-01-01' }).achieved,
    ).toBe('11'));
});

describe('a report of several years', () => {
  it('covers them all', () =>
    expect(outcome(follow('17 cơ sở', [{ period: '2021-2022', value: '16' }], { asOf: '2023-01-01' }))).toBe(
      'not-met',
    ));
});

describe('what was known on the day', () => {
  const late: readonly Report[] = [
    { period: '2021', value: '10', reportedOn: '2022-01-15' },
    { period: '2021', value: '4', reportedOn: '2022-03-01', correction: { reason: 'đếm trùng' } },
    { period: '2022', value: '8', reportedOn: '2023-02-01' },
  ];

  it.each([
    ['2022-01-14', 'cannot-tell | actuals', undefined],
    ['2022-01-15', 'on-the-way | 2022', '10'],
    ['2022-03-01', 'on-the-way | 2022', '4'],
    ['2023-01-31', 'cannot-tell | periods | 2022', '4'],
    ['2023-02-01', 'not-met', '12'],
  ] as const)('as of %s is %s', (asOf, expected, achieved) => {
    const progress = follow('17 cơ sở', late, { asOf });
    expect([outcome(progress), progress.achieved]).toEqual([expected, achieved]);
  });

  it('is provisional while the period runs, even when every period has a report', () => {
    const reports: readonly Report[] = [
      { period: '2021', value: '5' },
      { period: '2022', value: '5' },
    ];
    expect(outcome(follow('17 cơ sở', reports, { asOf: '2022-12-30' }))).toBe('on-the-way');
    expect(outcome(follow('17 cơ sở', reports, { asOf: '2022-12-31' }))).toBe('not-met');
    expect(outcome(follow('không quá 17 cơ sở', reports, { asOf: '2022-12-30' }))).toBe('on-the-way');
  });
});

describe('a target with several numbers', () => {
  const text = '50 lớp cho 700 lao động';

  it('stands where the worst of them stands', () => {
    const reports: readonly Report[] = [
      { period: '2021', value: '60', part: 'lớp' },
      { period: '2021', value: '300', part: 'lao động' },
      { period: '2022', value: '300', part: 'lao động' },
    ];
    const progress = follow(text, reports, { asOf: '2023-01-01' });
    expect(progress.parts?.map(({ part, status, remaining }) => [part, status, remaining])).toEqual([
      ['lớp', 'met', '0'],
      ['lao động', 'not-met', '100'],
    ]);
    expect(progress.status).toBe('not-met');
  });

  it('judges each level and each year for itself', () => {
    const levels = follow(
      '30 sản phẩm cấp tỉnh, 6 sản phẩm cấp khu vực',
      [{ period: '2021', value: '30', part: 'province' }],
      { asOf: '2022-01-01' },
    );
    expect(levels.parts?.map(({ part, status }) => [part, status])).toEqual([
      ['province', 'met'],
      ['region', 'cannot-tell'],
    ]);
    const years = follow('mỗi năm 5 cơ sở', [{ period: '2021', value: '5' }], { asOf: '2021-12-31' });
    expect([years.status, years.parts?.map(({ part, status }) => [part, status])]).toEqual([
      'on-the-way',
      [
        ['2021', 'met'],
        ['2022', 'not-due'],
      ],
    ]);
  });

  it('takes an average over the years for what the years make together', () =>
    expect(
      outcome(
        follow('trung bình 5 cơ sở/năm', [
          { period: '2021', value: '1' },
          { period: '2022', value: '9' },
        ]),
      ),
    ).toBe('met'));
});

describe('a target that was adjusted', () => {
  const adjustments = [
    { from: '2021-09-01', reason: 'dịch Covid-19', parsed: target('10 cơ sở').parsed, path: [] },
  ] as const;
  const reports: readonly Report[] = [{ period: '2021', value: '10' }];

  it('is judged by the adjusted and by the original wording, and keeps both', () => {
    const { status, original, history } = follow('17 cơ sở', reports, { asOf: '2022-01-31', adjustments });
    expect([status, original?.status, original?.remaining]).toEqual(['met', 'on-the-way', '7']);
    expect(history).toEqual([
      { text: '17 cơ sở' },
      { text: '10 cơ sở', from: '2021-09-01', reason: 'dịch Covid-19' },
    ]);
  });

  it('is not adjusted before the day', () => {
    const { remaining, original } = follow('17 cơ sở', [{ period: '2021-H1', value: '4' }], {
      asOf: '2021-08-31',
      adjustments,
    });
    expect([remaining, original]).toEqual(['13', undefined]);
  });
});

describe('a deadline', () => {
  it.each([
    ['hoàn thành trước 15/7/2021', '2021-07-14', 'met'],
    ['hoàn thành trước 15/7/2021', '2021-07-15', 'not-met'],
    ['chậm nhất ngày 15/7/2021', '2021-07-15', 'met'],
    ['chậm nhất ngày 15/7/2021', '2021-07-16', 'not-met'],
  ] as const)('"%s", done on %s, is %s', (text, doneOn, expected) =>
    expect(outcome(follow(text, [{ period: '2021', doneOn }], { asOf: '2021-12-31' }))).toBe(expected),
  );
});

describe('growth from a baseline', () => {
  const indicator = { measure: 'money' } as const;

  it.each([
    ['tăng bình quân 5%/năm', '1102.5', 'met'],
    ['tăng bình quân 5%/năm', '1102.4999999999999999999', 'not-met'],
    ['tăng 15%', '1150', 'met'],
    ['tăng 15%', '1149.99', 'not-met'],
    ['gấp 3 lần', '3000', 'met'],
    ['gấp 3 lần', '2999', 'not-met'],
  ] as const)('"%s" from 1000 to %s is %s', (text, value, expected) =>
    expect(
      outcome(follow(text, [{ period: '2022', value }], { indicator, baseline: '1000', asOf: '2023-01-01' })),
    ).toBe(expected),
  );
});

describe('the outlook', () => {
  it('runs between the slowest and the fastest period, and says what each month must bring', () => {
    const reports: readonly Report[] = [
      { period: '2021-H1', value: '4' },
      { period: '2021-H2', value: '2' },
    ];
    const { forecast, requiredPerMonth } = follow('17 cơ sở', reports, { asOf: '2022-01-31' });
    expect(forecast).toEqual({ min: '9', max: '15' });
    expect(requiredPerMonth).toEqual({ numerator: '11', denominator: '11' });
  });
});
