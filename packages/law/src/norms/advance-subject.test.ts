import { activities } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { advanceSubjectOf } from './advance-subject.js';
import { findSupportNorm } from './find-support-norm.js';
import { nationalNorms } from './national-norms.js';

describe('advanceSubjectOf', () => {
  it.each([
    ['cluster-infrastructure', 'advance-cluster', '30'],
    ['pollution-cluster', 'advance-cluster', '30'],
    ['vocational-training', 'advance-training', '70'],
    ['seminar', 'advance-soft', '70'],
    ['brand', 'advance-soft', '70'],
    ['fair-domestic-join', 'advance-fair-media', '70'],
    ['cluster-planning', 'advance-fair-media', '70'],
    ['machinery-tech-transfer', 'advance-model-machine', '70'],
    ['pollution-establishment', 'advance-model-machine', '70'],
    ['enterprise-establishment', 'advance-establishment', '100'],
  ] as const)('puts %s under %s: %s %%', (activity, subject, ratePercent) => {
    expect(advanceSubjectOf(activity)).toBe(subject);
    const answer = findSupportNorm(nationalNorms, {
      activity: subject,
      level: 'national',
      asOf: '2016-01-01',
    });
    expect(answer).toMatchObject({
      status: 'in-force',
      norm: { rule: { shape: 'rate', ratePercent }, citation: { article: '13', verified: 'clause' } },
    });
  });

  it('knows no group for an activity that the article does not name', () =>
    expect(advanceSubjectOf('award-prize-national')).toBeUndefined());

  it('names an activity once at most', () =>
    expect(activities.filter(({ id }) => advanceSubjectOf(id) !== undefined)).toHaveLength(24));
});
