export type { Indicator, OverPlaces, OverTime } from './indicator/indicator.js';
export { IndicatorSchema } from './indicator/indicator-schema.js';
export { checkIndicator } from './indicator/check-indicator.js';
export { safeParseIndicator } from './indicator/parse-indicator.js';
export { indicatorFindings, type IndicatorFindingParams } from './indicator/indicator-findings.js';
export type { Limit } from './rule/limit.js';
export { acceptedValues } from './rule/accepted-values.js';
export { parseTarget } from './rule/parse-target.js';
export type { ParseTargetOptions } from './rule/parse-target-options.js';
export type {
  AmountRule,
  BaselineGrowthRule,
  ByYearRule,
  DeadlineRule,
  DecidingWord,
  FrequencyRule,
  LevelsRule,
  LimitedRule,
  PairedRule,
  ParsedTarget,
  RatioRule,
  RuleWording,
  ShareRule,
  TargetDirection,
  TargetRule,
  YearlyGrowthRule,
} from './rule/target-rule.js';
export { safeParseTargetTracking } from './document/parse-target-tracking.js';
export { TargetTrackingSchema } from './document/target-tracking-schema.js';
export type {
  StatedActual,
  StatedAdjustment,
  StatedTarget,
  TargetTracking,
  TrackedIndicator,
} from './document/target-tracking.js';
export { targetsIn, type TargetWithActuals } from './document/targets-in.js';
export {
  targetsDocumentNames,
  targetsJsonSchemaOf,
  type TargetsDocumentName,
} from './json-schema/targets-json-schema-of.js';
export { checkTarget } from './tracking/check-target.js';
export { trackTarget, type TrackTargetOptions } from './tracking/track-target.js';
export type { Pace } from './tracking/pace.js';
export type { Actual, PlaceDays, Target, TargetAdjustment, TargetWithdrawal } from './tracking/target.js';
export type {
  Comparison,
  Forecast,
  MissingFact,
  NumberProgress,
  PaceResult,
  StatusFlip,
  TargetProgress,
  TargetStatus,
} from './tracking/target-progress.js';
export { bulletChart, type BulletChart } from './chart/bullet-chart.js';
export { burnUpChart, type BurnUpChart } from './chart/burn-up-chart.js';
export { funnelChart, type FunnelChart, type FunnelStep } from './chart/funnel-chart.js';
export { targetFindings } from './finding/target-findings.js';
export type {
  ReportParams,
  TargetFindingParams,
  TargetParams,
  TargetResultParams,
} from './finding/target-finding-params.js';
export { addReport } from './progress/add-report.js';
export { checkProgress } from './progress/check-progress.js';
export { collectProgress } from './progress/collect-progress.js';
export { safeParseProgressState } from './progress/parse-progress-state.js';
export { ProgressStateSchema } from './progress/progress-state-schema.js';
export { mergeProgress } from './progress/merge-progress.js';
export {
  progressFindings,
  type ProgressCellParams,
  type ProgressFindingParams,
} from './progress/progress-findings.js';
export type { CollectedProgress, ProgressReport } from './progress/progress-report.js';
export {
  emptyProgress,
  type DistinctMember,
  type ProgressAmount,
  type ProgressCell,
  type ProgressState,
  type StatedValue,
} from './progress/progress-state.js';
export { subtractProgress } from './progress/subtract-progress.js';
export { safeParsePlaceMapping } from './roll-up/parse-place-mapping.js';
export { PlaceMappingSchema } from './roll-up/place-mapping-schema.js';
export type { PlaceMapping, PlaceMappingRow } from './roll-up/place-mapping.js';
export { rollUpProgress } from './roll-up/roll-up-progress.js';
export {
  rollUpTargets,
  type PlaceTarget,
  type RolledTarget,
  type RolledTargetPart,
} from './roll-up/roll-up-targets.js';
export {
  rollUpFindings,
  type RolledFigureParams,
  type RollUpFindingParams,
} from './roll-up/roll-up-findings.js';
export type { RolledFigure, RolledPart, RolledStatus, RollUp, RollUpSpan } from './roll-up/rolled-figure.js';
export type {
  GroupTable,
  PublishedCell,
  PublishedTable,
  Suppression,
  SuppressionRule,
} from './suppression/group-table.js';
export { hiddenIntervals, type HiddenInterval } from './suppression/hidden-intervals.js';
export { suppressSmallGroups } from './suppression/suppress-small-groups.js';
export { suppressionFindings, type SuppressionFindingParams } from './suppression/suppression-findings.js';
export { checkFunnel } from './consistency/check-funnel.js';
export { checkPlaces } from './consistency/check-places.js';
export { checkStockAsFlow } from './consistency/check-stock-as-flow.js';
export { checkSubsets, type SubsetRelation } from './consistency/check-subsets.js';
export { checkTotals, type TotalRelation } from './consistency/check-totals.js';
export { checkTwoNames } from './consistency/check-two-names.js';
export {
  consistencyFindings,
  type ConsistencyFindingParams,
  type FigurePairParams,
} from './consistency/consistency-findings.js';
export type { StatedFigure } from './consistency/stated-figure.js';
