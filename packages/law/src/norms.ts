export { normSubjectLabels, type NormActivity, type NormSubject } from './norms/norm-activity.js';
export type { NormAmount, NormRule, NormTier, RateAbove, StatedCeiling } from './norms/norm-rule.js';
export type { NormKind, NormLevel, SupportNorm, UnreadAmendment } from './norms/support-norm.js';
export type { NormGap } from './norms/norm-gap.js';
export type { SupportNormSet } from './norms/support-norm-set.js';
export { nationalNorms } from './norms/national-norms.js';
export { provincialNorms } from './norms/provincial-norms.js';
export { normGaps, supportNorms } from './norms/support-norms.js';
export type { NormAnswer, NormCaution, NormQuery, NotKnownReason } from './norms/norm-answer.js';
export { findSupportNorm } from './norms/find-support-norm.js';
export { advanceSubjectOf, type AdvanceSubject } from './norms/advance-subject.js';
export {
  findSupportConditions,
  supportConditions,
  type SupportCondition,
  type SupportConditionKind,
  type SupportConditionsAnswer,
} from './norms/support-conditions.js';
export { verificationCounts, type VerificationCounts } from './norms/verification-counts.js';
export { SupportNormSchema } from './norms/support-norm-schema.js';
export { safeParseSupportNorms } from './norms/parse-support-norms.js';
export { lawFindings, type LawFindingParams } from './finding/law-findings.js';
export type { LegalDay, LegalPeriod } from './instruments/legal-day.js';
export { LegalDaySchema } from './schema/legal-day-schema.js';
