import { describe, expect, it } from 'vitest';
import { actuals, target, track } from '../../test/track.js';
import { bulletChart } from './bullet-chart.js';
import { burnUpChart } from './burn-up-chart.js';
import { funnelChart } from './funnel-chart.js';

const label = { vi: 'chỉ tiêu', en: 'the target' };

describe('bulletChart', () => {
  it('shows result, accepted values, pace and forecast, and survives JSON', () => {
    const subject = target('17 cơ sở', { from: 2021, to: 2022 });
    const [rule] = subject.parsed.rules;
    if (rule?.kind !== 'amount') throw new Error('an amount');
    const chart = bulletChart(rule, {
      label,
      progress: track('17 cơ sở', [['2021', '4']], { asOf: '2022-02-01' }),
    });
    expect(chart).toEqual({
      kind: 'bullet',
      label,
      unit: 'cơ sở',
      status: 'on-the-way',
      result: '4',
      accepted: { from: '17', to: '17' },
      forecast: { min: '8', max: '8' },
    });
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  });

  it('has no result when nothing was reported', () => {
    const [rule] = target('17 cơ sở').parsed.rules;
    if (rule?.kind !== 'amount') throw new Error('an amount');
    expect(bulletChart(rule, { label, progress: track('17 cơ sở', []) })).not.toHaveProperty('result');
  });
});

describe('burnUpChart', () => {
  it('adds up, breaks at gaps and names what is not reported', () => {
    const rows = actuals([
      ['2021-Q1', '4'],
      ['2021-Q3', '5'],
    ]);
    const chart = burnUpChart(target('17 cơ sở', { from: 2021, to: 2021 }), {
      actuals: rows,
      asOf: '2021-12-01',
    });
    expect(chart?.points).toEqual([
      { on: '2021-03-31', sum: '4', afterGap: false },
      { on: '2021-09-30', sum: '9', afterGap: true },
    ]);
    expect(chart?.unreported).toEqual(['2021-04', '2021-05', '2021-06', '2021-10', '2021-11', '2021-12']);
    expect(chart?.wanted).toBe('17');
  });

  it.each(['30% địa phương', '50 lớp cho 700 lao động', 'nâng cao nhận thức'])('is not for "%s"', (text) =>
    expect(
      burnUpChart(target(text, { from: 2021, to: 2021 }), { actuals: [], asOf: undefined }),
    ).toBeUndefined(),
  );
});

describe('funnelChart', () => {
  it('leaves an unknown step empty and takes shares of the steps before it', () => {
    const step = (
      count?: '179' | '177' | '0',
    ): { readonly label: typeof label; readonly count: typeof count } => ({ label, count });
    const { steps } = funnelChart([step('179'), step(), step('177'), step('0'), step('0')], {
      unit: 'sản phẩm',
    });
    expect(steps.map(({ shareOfPrevious }) => shareOfPrevious?.denominator)).toEqual([
      undefined,
      undefined,
      '179',
      '177',
      '177',
    ]);
    expect(steps.map(({ shareOfFirst }) => shareOfFirst?.numerator)).toEqual([
      '179',
      undefined,
      '177',
      '0',
      '0',
    ]);
  });
});
