import { Exact, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import otherRules from '../../test/norms/golden/other-rules.json' with { type: 'json' };
import worked from '../../test/norms/golden/worked-examples.json' with { type: 'json' };
import { findSupportNorm } from './find-support-norm.js';
import { nationalNorms } from './national-norms.js';
import type { NormActivity } from './norm-activity.js';
import type { SupportNorm } from './support-norm.js';

function normOn(activity: string, asOf: string): SupportNorm {
  const query = { activity: activity as NormActivity, level: 'national', asOf: asOf as IsoDate } as const;
  const answer = findSupportNorm(nationalNorms, query);
  if (answer.status !== 'in-force') throw new Error(`${activity} on ${asOf}: ${answer.status}`);
  return answer.norm;
}

const cited = ({ instrument, article, clause }: typeof worked, point: string): object => ({
  instrument,
  article,
  clause,
  point,
  verified: 'clause',
});

describe('worked examples of 26/2014/TTLT-BTC-BCT', () => {
  it.each(worked.supports)('$activity at $costVnd đồng', (example) => {
    const { rule, citation } = normOn(example.activity, worked.asOf);
    expect(citation).toMatchObject(cited(worked, example.point));
    if (rule.shape !== 'lower-of') throw new Error(rule.shape);
    expect([rule.ratePercent, rule.ceilingVnd]).toEqual([example.ratePercent, example.ceilingVnd]);
    const share = new Exact(example.costVnd).times(rule.ratePercent).times('0.01');
    expect(share.toFixed()).toBe(example.share);
    expect(Exact.min(share, rule.ceilingVnd).toFixed()).toBe(example.supportVnd);
  });

  it('leave open whether the priority factor raises the ceiling only', () => {
    const { activity, point, multiplier, of, costVnd, ...readings } = worked.priority;
    const priority = normOn(activity, worked.asOf);
    expect(priority.citation).toMatchObject(cited(worked, point));
    expect(priority.rule).toEqual({ shape: 'multiplier', multiplier });
    expect(priority.notes?.en).toContain('not settled');
    const { rule } = normOn(of, worked.asOf);
    if (rule.shape !== 'lower-of') throw new Error(rule.shape);
    const share = new Exact(costVnd).times(rule.ratePercent).times('0.01');
    const ceiling = new Exact(rule.ceilingVnd).times(multiplier);
    expect({
      raisedCeilingOnly: Exact.min(share, ceiling).toFixed(),
      raisedRateAndCeiling: Exact.min(share.times(multiplier), ceiling).toFixed(),
    }).toEqual(readings);
  });
});

describe('other money rules', () => {
  it.each(otherRules['in-force'])('$activity from $asOf', ({ activity, asOf, citation, ...rule }) => {
    const norm = normOn(activity, asOf);
    expect(norm.rule).toMatchObject({ shape: 'aboveVnd' in rule ? 'rate-above' : 'rate', ...rule });
    expect(norm.citation).toMatchObject(citation);
  });

  it.each(otherRules['not-known'])('$activity is not known on $asOf', ({ activity, asOf }) => {
    const query = { activity: activity as NormActivity, level: 'national', asOf: asOf as IsoDate } as const;
    expect(findSupportNorm(nationalNorms, query)).toMatchObject({ status: 'not-known', candidates: [] });
  });

  it('the assessment of cleaner production has figures and no first day', () => {
    const query = { activity: 'cleaner-production-assessment', level: 'national' } as const;
    expect(findSupportNorm(nationalNorms, { ...query, asOf: '2016-01-01' })).toMatchObject({
      status: 'not-known',
      reason: 'date-not-known',
      candidates: [
        {
          rule: { shape: 'lower-of', ratePercent: '50', ceilingVnd: '50000000' },
          citation: { instrument: '221/2012/TTLT-BTC-BCT', verified: 'secondary' },
        },
      ],
    });
  });
});
