import type { Citation } from '@khuyencong/model';
import type { NormQuery } from './norm-answer.js';
import type { NormRule } from './norm-rule.js';
import type { SupportNorm } from './support-norm.js';

declare const citation: Citation;
const text = { vi: 'x', en: 'x' };
const head = {
  id: 'x',
  activity: 'brand',
  kind: 'support',
  level: 'national',
  label: text,
  unit: text,
} as const;
const rule: NormRule = { shape: 'ceiling', ceilingVnd: '1' };

({ ...head, rule, citation }) satisfies SupportNorm;

// @ts-expect-error: a norm without a citation
({ ...head, rule }) satisfies SupportNorm;

// @ts-expect-error: a citation that does not say how it was verified
({ ...head, rule, citation: { instrument: '00/2099/TT-XXX' } }) satisfies SupportNorm;

// @ts-expect-error: a figure from memory
({ ...head, rule, citation: { instrument: '00/2099/TT-XXX', verified: 'memory' } }) satisfies SupportNorm;

// @ts-expect-error: an amount written the Vietnamese way
({ shape: 'ceiling', ceilingVnd: '1.000.000' }) satisfies NormRule;

// @ts-expect-error: an amount as a number
({ shape: 'ceiling', ceilingVnd: 1_000_000 }) satisfies NormRule;

// @ts-expect-error: the lower of a rate and nothing
({ shape: 'lower-of', ratePercent: '30' }) satisfies NormRule;

// @ts-expect-error: a rate does not have a ceiling of its own
({ shape: 'rate', ratePercent: '30', ceilingVnd: '1' }) satisfies NormRule;

// @ts-expect-error: a day in the Vietnamese order
({ ...head, rule, citation, from: '08/4/2014' }) satisfies SupportNorm;

// @ts-expect-error: an activity that is not on the list
({ ...head, rule, citation, activity: 'brands' }) satisfies SupportNorm;

// @ts-expect-error: the law is never consulted without a day
({ activity: 'brand', level: 'national' }) satisfies NormQuery;
