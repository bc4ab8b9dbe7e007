import { supportNorms, type SupportNorm } from '@khuyencong/law/norms';
import { evaluateExplanation, type ActivityId, type DecimalString, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { advanceLimit, type AdvanceLimit, type AdvanceRequest } from './advance-limit.js';

const machinery: AdvanceRequest = {
  activity: 'machinery-tech-transfer',
  level: 'national',
  supportVnd: '200000000',
};
const limitOn = (asOf: IsoDate, more: Partial<AdvanceRequest> = {}): AdvanceLimit =>
  advanceLimit({ ...machinery, ...more }, { asOf, norms: supportNorms });

describe('advanceLimit', () => {
  it.each<[ActivityId, string, string]>([
    ['cluster-infrastructure', '30', '60000000'],
    ['pollution-cluster', '30', '60000000'],
    ['vocational-training', '70', '140000000'],
    ['seminar', '70', '140000000'],
    ['fair-domestic-organise', '70', '140000000'],
    ['machinery-tech-transfer', '70', '140000000'],
  ])('%s: %s %% under 36/2013/TT-BCT, Điều 13', (activity, ratePercent, limitVnd) => {
    const limit = limitOn('2016-03-01', { activity });
    expect(limit).toMatchObject({ status: 'in-force', limitVnd });
    expect(limit.rules[0]).toMatchObject({
      rule: 'activity',
      ratePercent,
      citation: { instrument: '36/2013/TT-BCT', article: '13', verified: 'clause' },
    });
    expect(limit.explanation && evaluateExplanation(limit.explanation)).toBe(limitVnd);
  });

  it('takes the common ceiling of 70 % where the activity allows 100 %, and says so', () => {
    const limit = limitOn('2016-03-01', { activity: 'enterprise-establishment', supportVnd: '10000000' });
    expect(limit).toMatchObject({ status: 'in-force', limitVnd: '7000000' });
    expect(limit.findings.map(({ code }) => code)).toEqual(['ADVANCE_RULES_DIFFER']);
  });

  it.each<[IsoDate, string | null, readonly string[]]>([
    ['2014-02-09', null, []],
    ['2014-02-10', '140000000', ['activity']],
    ['2014-04-07', '140000000', ['activity']],
    ['2014-04-08', '140000000', ['activity', 'ceiling']],
    ['2018-05-10', '140000000', ['activity', 'ceiling']],
    ['2018-05-11', '140000000', ['activity']],
    ['2018-07-09', '140000000', ['activity']],
    ['2018-07-10', null, []],
  ])('on %s is %s, from the rules %j', (asOf, limitVnd, rules) => {
    const limit = limitOn(asOf);
    expect(limit.limitVnd).toBe(limitVnd);
    expect(limit.rules.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each<[IsoDate, readonly string[]]>([
    ['2024-04-30', []],
    ['2024-05-01', ['treasury']],
    ['2024-05-02', ['treasury']],
  ])('on %s lists the Treasury rules %j without letting them decide', (asOf, rules) => {
    const limit = limitOn(asOf, { contractVnd: '300000000' });
    expect(limit).toMatchObject({ status: 'not-known', limitVnd: null });
    expect(limit.rules.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each<[DecimalString, readonly string[]]>([
    ['49999999', []],
    ['50000000', []],
    ['50000001', ['treasury']],
  ])('a contract of %s đồng is under the Treasury rules %j', (contractVnd, rules) => {
    const limit = limitOn('2024-05-01', { contractVnd });
    expect(limit.rules.map(({ rule }) => rule)).toEqual(rules);
    expect(limit.findings.map(({ params }) => params['ruleEn'])).not.toContain(
      'general advance through the Treasury',
    );
  });

  it('warns of an advance above the general Treasury rule', () => {
    const limit = limitOn('2024-05-01', { contractVnd: '300000000', advancedVnd: '150000001' });
    expect(limit.findings.at(-1)).toMatchObject({
      code: 'ADVANCE_ABOVE_LIMIT',
      severity: 'warning',
      params: { limitVnd: '150000000', excessVnd: '1' },
      legalBasis: [{ instrument: '17/2024/TT-BTC', article: '6' }],
    });
  });

  it('rounds a share down and shows it', () => {
    const limit = limitOn('2016-03-01', { supportVnd: '100000001' });
    expect(limit.limitVnd).toBe('70000000');
    expect(limit.explanation && evaluateExplanation(limit.explanation)).toBe('70000000');
  });

  it('takes the norm of a province that the caller adds', () => {
    const [national] = supportNorms.norms.filter(({ id }) => id === 'tt36-13-2d');
    if (!national) throw new Error('no norm');
    const own: SupportNorm = {
      ...national,
      id: 'ca-mau',
      level: 'local',
      province: 'Cà Mau',
      rule: { shape: 'rate', ratePercent: '60' },
      from: '2019-01-01',
      to: undefined,
    };
    const norms = { norms: [...supportNorms.norms, own], gaps: supportNorms.gaps };
    const request: AdvanceRequest = { ...machinery, level: 'local', province: 'Cà Mau' };
    expect(advanceLimit(request, { asOf: '2020-01-01', norms }).limitVnd).toBe('120000000');
    expect(advanceLimit(request, { asOf: '2020-01-01', norms: supportNorms }).limitVnd).toBeNull();
  });

  it('refuses amounts that are none', () =>
    expect(limitOn('2016-03-01', { supportVnd: '-1', advancedVnd: '1.5' })).toMatchObject({
      status: 'faulty-request',
      findings: [{ code: 'AMOUNT_NEGATIVE' }, { code: 'AMOUNT_NOT_WHOLE' }],
    }));
});
