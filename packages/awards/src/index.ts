export { awardFunnel, type AwardFunnel } from './funnel/award-funnel.js';
export type { AwardCount, FunnelLevel } from './funnel/funnel-level.js';
export { awardFindings, type AwardFindingParams } from './finding/award-findings.js';
export type { CouncilMember, DeclaredInterest, Juror } from './round/juror.js';
export type { AwardRoundMarks, RoundEntry, RoundFrame, ScoredRound } from './round/round-marks.js';
export type {
  BlankPolicy,
  ForwardRule,
  GateReading,
  MarkAggregate,
  MissingPolicies,
  PanelRules,
  PrizeRule,
  PrizeStep,
  QuorumRule,
  Quota,
  RoundRules,
  SecondPanelRule,
  SheetPolicy,
  SpreadRule,
  StarRules,
  TieKey,
} from './round/round-rules.js';
export type { GivenMark, MarkChange, MarkRow, MarkStatus, NoMark } from './sheet/mark-row.js';
export type { SettledSheet } from './sheet/settled-sheet.js';
export type {
  ConditionRuling,
  CouncilActs,
  MergeAct,
  OverrideAct,
  SecondPanelReferral,
  StarsAct,
  TieAct,
} from './decision/council-act.js';
export type {
  DecisionBasis,
  DecisionRecord,
  DecisionStep,
  ExactMark,
  MissedGate,
  NotScoredReason,
  ProductResult,
  ProductStatus,
  RoundCounts,
  RoundResult,
  ScoringOptions,
  SheetResult,
  SheetStanding,
} from './scoring/round-result.js';
export { roundFindings, type RoundFindingParams } from './round/round-findings.js';
export { scoreRound } from './scoring/score-round.js';
export { checkPanel, type PanelOfRound } from './panel/check-panel.js';
export { certificateLastDay } from './level/certificate-last-day.js';
export { certificateTerms, type AwardCertificate, type CertificateTerm } from './level/certificate-terms.js';
export { nextLevelEntry, type NextLevelEntry, type NextLevelQuery } from './level/next-level-entry.js';
export { complaintClock, type ComplaintClock } from './level/complaint-clock.js';
export { checkPeriodicity } from './level/check-periodicity.js';
export { settleSheets } from './sheet/settle-sheets.js';
export { explainProduct, type ExplainOptions, type ProductExplanation } from './scoring/explain-product.js';
export { AwardRoundMarksSchema } from './round/round-marks-schema.js';
export { safeParseAwardRoundMarks } from './round/parse-round-marks.js';
export {
  awardsDocumentNames,
  awardsJsonSchemaOf,
  type AwardsDocumentName,
} from './json-schema/awards-json-schema-of.js';
