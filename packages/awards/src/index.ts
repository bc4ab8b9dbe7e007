export { awardFunnel, type AwardFunnel } from './funnel/award-funnel.js';
export type { AwardCount, FunnelLevel } from './funnel/funnel-level.js';
export { funnelFindings, type FunnelFindingParams } from './funnel/funnel-findings.js';
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
  CouncilAct,
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
  TieGroup,
} from './scoring/round-result.js';
export { panelTotals, type PanelTotals } from './quality/panel-totals.js';
export { kendallConcordance, type Concordance } from './quality/kendall-concordance.js';
export { krippendorffAlpha, type Reliability } from './quality/krippendorff-alpha.js';
export { jurorProfiles, type JurorProfile } from './quality/juror-profiles.js';
export type { StandingChange } from './quality/standing.js';
export { leaveOneJurorOut, type WithoutJuror } from './quality/leave-one-out.js';
export {
  weightSensitivity,
  type CriterionMeans,
  type WithOtherWeights,
} from './quality/weight-sensitivity.js';
export { whatWouldChange, type SmallestChange, type WhatWouldChange } from './quality/what-would-change.js';
export { collusionHints, type CollusionHint } from './quality/collusion-hints.js';
export type { HintLimits } from './quality/hint-limits.js';
export { panelQuality, type PanelQuality, type PanelQualityOptions } from './quality/panel-quality.js';
export type { Seal, SealedPart } from './seal/seal.js';
export type { SealedInput, SealedRound, SealedRow, SealedSheet } from './seal/sealed-round.js';
export { SealedRoundSchema } from './seal/sealed-round-schema.js';
export { safeParseSealedRound } from './seal/parse-sealed-round.js';
export { canonicalJson, type CanonicalJson } from './seal/canonical-json.js';
export { sealRound, type RoundSealing } from './seal/seal-round.js';
export { sealedFormat } from './seal/sealed-format.js';
export { openSealedRound, type OpenedRound } from './seal/open-sealed-round.js';
export { resultDifferences } from './seal/result-differences.js';
export { verifySeal } from './seal/verify-seal.js';
export {
  verifySealedText,
  type VerifySealOptions,
  type SealVerification,
} from './seal/verify-sealed-text.js';
export type { SealFindingParams } from './seal/seal-finding-params.js';
export { sealFindings } from './seal/seal-findings.js';
export type {
  AwardDocument,
  DocumentBlock,
  DocumentOptions,
  SignatureBlock,
} from './document/award-document.js';
export { scoreSheetDocument } from './document/score-sheet-document.js';
export { juryMinutesDocument } from './document/jury-minutes-document.js';
export { resultListDocument } from './document/result-list-document.js';
export { certificateData, type CertificateData } from './document/certificate-data.js';
export type { MarkPlace } from './sheet/mark-place.js';
export { roundFindings, type RoundFindingParams } from './round/round-findings.js';
export type { SettingFindingParams } from './round/setting-findings.js';
export type { SheetFindingParams } from './sheet/sheet-findings.js';
export type { ChangeFindingParams } from './sheet/change-findings.js';
export type { OutcomeFindingParams } from './scoring/outcome-findings.js';
export type { DecisionFindingParams } from './decision/decision-findings.js';
export type { PanelFindingParams } from './panel/panel-findings.js';
export { scoreRound } from './scoring/score-round.js';
export { checkPanel, type PanelOfRound } from './panel/check-panel.js';
export { productResultFields, RoundResultSchema, roundResultFields } from './scoring/round-result-schema.js';
export { RoundRulesSchema } from './round/round-rules-schema.js';
export { AwardRoundMarksSchema } from './round/award-round-marks-schema.js';
export { safeParseAwardRoundMarks } from './round/parse-award-round-marks.js';
export { certificateLastDay } from './level/certificate-last-day.js';
export { certificateTerms, type AwardCertificate, type CertificateTerm } from './level/certificate-terms.js';
export { nextLevelEntry, type NextLevelEntry, type NextLevelQuery } from './level/next-level-entry.js';
export { complaintClock, type ComplaintClock } from './level/complaint-clock.js';
export { checkPeriodicity } from './level/check-periodicity.js';
export { settleSheets } from './sheet/settle-sheets.js';
export { explainProduct, type ExplainOptions, type ProductExplanation } from './scoring/explain-product.js';
export {
  awardsDocumentNames,
  awardsJsonSchemaOf,
  type AwardsDocumentName,
} from './json-schema/awards-json-schema-of.js';
