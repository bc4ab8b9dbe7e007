export { checkEligibility } from './eligibility/check-eligibility.js';
export type {
  EligibilityAnswer,
  EligibilityUnknown,
  EligibleReason,
  IneligibleReason,
} from './eligibility/eligibility-answer.js';
export type {
  EligibilityFactName,
  EligibilityFacts,
  EnterpriseSizeFact,
  ProductionPlace,
} from './eligibility/eligibility-facts.js';
export { eligibilityPeriods, type EligibilityPeriod } from './eligibility/eligibility-period.js';
export { tradeGroups, type TradeGroup, type TradeGroupEntry } from './eligibility/trade-group.js';
export type { ReadingCaution } from './duties/reading-caution.js';
