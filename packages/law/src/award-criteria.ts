export type {
  AdditiveCriterion,
  AdditiveOption,
  CaseCriterion,
  Criterion,
  CriterionBase,
  CriterionGroup,
  CriterionRule,
  CriterionRuleKind,
  MarkOption,
  OpenCriterion,
  OptionCase,
  OptionCriterion,
  PublishedText,
  Stars,
  YesNoCriterion,
} from './award-criteria/criterion.js';
export type { CriteriaCorrection, CriteriaSet } from './award-criteria/criteria-set.js';
export type {
  AwardRules,
  CertificateValidity,
  CouncilSize,
  CriteriaGap,
  CriteriaScheme,
  Recognition,
  RoundPeriodicity,
  SchemePart,
  StarBand,
} from './award-criteria/criteria-scheme.js';
export { criteriaSchemeIndex, type CriteriaSchemeEntry } from './award-criteria/criteria-scheme-index.js';
export type {
  CriteriaAnswer,
  CriteriaCaution,
  CriteriaNotKnownReason,
} from './award-criteria/criteria-answer.js';
export { findCriteriaSet, type CriteriaQuery } from './award-criteria/find-criteria-set.js';
export { markedCriteria, type MarkedCriterion } from './award-criteria/marked-criteria.js';
export { bestMark } from './award-criteria/best-mark.js';
export { checkCriteriaSet } from './award-criteria/check-criteria-set.js';
export { correctCriteriaSet } from './award-criteria/correct-criteria-set.js';
export { CriteriaSchemeSchema } from './award-criteria/criteria-scheme-schema.js';
export { CriteriaSetSchema } from './award-criteria/criteria-set-schema.js';
export { safeParseCriteriaSet } from './award-criteria/parse-criteria-set.js';
export { criteriaFindings, type CriteriaFindingParams } from './award-criteria/criteria-findings.js';
export type { LegalDay } from './instruments/legal-day.js';
