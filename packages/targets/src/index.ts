export type { Indicator, OverPlaces, OverTime } from './indicator/indicator.js';
export { IndicatorSchema } from './indicator/indicator-schema.js';
export { checkIndicator } from './indicator/check-indicator.js';
export { safeParseIndicator } from './indicator/parse-indicator.js';
export { indicatorFindings, type IndicatorFindingParams } from './indicator/indicator-findings.js';
export type { Limit } from './rule/limit.js';
export { acceptedValues } from './rule/accepted-values.js';
export { parseTarget, type ParseTargetOptions } from './rule/parse-target.js';
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
