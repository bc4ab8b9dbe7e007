import { supportNorms } from '@khuyencong/law/norms';
import { evaluateExplanation, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkManagementCost, type ManagementCost, type ManagementLimit } from './check-management-cost.js';

const limitOn = (asOf: IsoDate, cost: Partial<ManagementCost>): ManagementLimit =>
  checkManagementCost(
    { spentBy: 'agency', level: 'national', baseVnd: '0', ...cost },
    { asOf, norms: supportNorms },
  );

describe('checkManagementCost', () => {
  it.each([
    ['agency', '100000000000', '1.5', '1500000000'],
    ['unit', '400000000', '2.5', '10000000'],
    ['unit', '399999999', '2.5', '9999999'],
  ] as const)('%s: of %s đồng %s %% are %s', (spentBy, baseVnd, ratePercent, limitVnd) => {
    const limit = limitOn('2016-12-31', { spentBy, baseVnd });
    expect(limit).toMatchObject({
      status: 'in-force',
      ratePercent,
      limitVnd,
      citations: [{ instrument: '26/2014/TTLT-BTC-BCT', article: '6', clause: '2', point: 's' }],
    });
    expect(limit.explanation && evaluateExplanation(limit.explanation)).toBe(limitVnd);
  });

  it.each([
    ['2014-04-07', 'not-known'],
    ['2014-04-08', 'in-force'],
    ['2018-05-10', 'in-force'],
    ['2018-05-11', 'not-known'],
  ] as const)('on %s is %s', (asOf, status) => expect(limitOn(asOf, {}).status).toBe(status));

  it('says what is charged above the rate', () =>
    expect(limitOn('2016-12-31', { baseVnd: '1000000000', chargedVnd: '15000002' }).findings).toMatchObject([
      { code: 'MANAGEMENT_COST_ABOVE_RATE', path: ['chargedVnd'], params: { excessVnd: '2' } },
    ]));

  it('refuses an amount that is none', () =>
    expect(limitOn('2016-12-31', { baseVnd: '1e9' })).toMatchObject({
      status: 'faulty-request',
      limitVnd: null,
      findings: [{ code: 'AMOUNT_WITH_EXPONENT' }],
    }));
});
