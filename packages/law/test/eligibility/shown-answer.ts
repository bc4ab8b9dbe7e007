import { formatCitation, type IsoDate } from '@khuyencong/model';
import { checkEligibility } from '../../src/eligibility/check-eligibility.js';
import type { EligibilityAnswer } from '../../src/eligibility/eligibility-answer.js';
import type { EligibilityFacts } from '../../src/eligibility/eligibility-facts.js';
import { around } from '../duties/arbitraries.js';

/** An answer as one line. */
function shown(answer: EligibilityAnswer): string {
  const parts: string[] = [answer.status, answer.reason];
  if (answer.status === 'not-known') parts.push(answer.instrument ?? '-', (answer.missing ?? []).join(' '));
  return parts.join(' ').trim();
}

export const on = (facts: EligibilityFacts, asOf: IsoDate): string =>
  shown(checkEligibility(facts, { asOf }));

export const through = (facts: EligibilityFacts, day: IsoDate): readonly string[] =>
  around(day).map((asOf) => on(facts, asOf));

export const citations = (facts: EligibilityFacts, asOf: IsoDate): readonly string[] =>
  checkEligibility(facts, { asOf }).citations.map((citation) => formatCitation(citation, { language: 'vi' }));

export const establishment = 'eligible rural-establishment';
export const gap = 'not-known gap-2025 45/2012/NĐ-CP';
