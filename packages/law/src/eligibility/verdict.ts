import type { Citation } from '@khuyencong/model';
import type { EligibilityUnknown, IneligibleReason } from './eligibility-answer.js';
import type { EligibilityFactName } from './eligibility-facts.js';

/** Something that no text that was read decides. */
export interface OpenPoint {
  readonly reason: Exclude<EligibilityUnknown, 'missing-facts'>;
  readonly instrument?: string;
}

/** What one test says: yes, no, or open for want of facts or of law. */
export type Verdict =
  | { readonly truth: 'yes'; readonly citations: readonly Citation[] }
  | { readonly truth: 'no'; readonly reason: IneligibleReason; readonly citations: readonly Citation[] }
  | {
      readonly truth: 'open';
      readonly missing: readonly EligibilityFactName[];
      readonly points: readonly OpenPoint[];
      readonly citations: readonly Citation[];
    };

export function yes(...citations: readonly Citation[]): Verdict {
  return { truth: 'yes', citations };
}

export function no(reason: IneligibleReason, ...citations: readonly Citation[]): Verdict {
  return { truth: 'no', reason, citations };
}

export function needs(missing: readonly EligibilityFactName[], ...citations: readonly Citation[]): Verdict {
  return { truth: 'open', missing, points: [], citations };
}

export function open(point: OpenPoint, ...citations: readonly Citation[]): Verdict {
  return { truth: 'open', missing: [], points: [point], citations };
}

/** Yes when all are; no as soon as one is, whatever the others leave open. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  const against = verdicts.find(({ truth }) => truth === 'no');
  if (against) return against;
  return verdicts.some(({ truth }) => truth === 'open')
    ? allLeftOpen(verdicts)
    : yes(...verdicts.flatMap(({ citations }) => citations));
}

/** What the open ones among them leave open together. */
export function allLeftOpen(verdicts: readonly Verdict[]): Extract<Verdict, { truth: 'open' }> {
  const opens = verdicts.filter((verdict) => verdict.truth === 'open');
  return {
    truth: 'open',
    missing: [...new Set(opens.flatMap(({ missing }) => missing))],
    points: opens.flatMap(({ points }) => points),
    citations: opens.flatMap(({ citations }) => citations),
  };
}
