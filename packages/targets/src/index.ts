export type { Indicator, OverPlaces, OverTime } from './indicator/indicator.js';
export { IndicatorSchema } from './indicator/indicator-schema.js';
export { checkIndicator } from './indicator/check-indicator.js';
export { safeParseIndicator } from './indicator/parse-indicator.js';
export { indicatorFindings, type IndicatorFindingParams } from './indicator/indicator-findings.js';
export { parseTarget } from './rule/parse-target.js';
export type { Frequency, ParsedTarget, TargetDirection, TargetRule } from './rule/target-rule.js';
export { trackTarget } from './tracking/track-target.js';
export type {
  Actual,
  MissingFact,
  Target,
  TargetProgress,
  TargetStatus,
} from './tracking/target-progress.js';
export {
  targetFindings,
  type TargetFindingParams,
  type TargetParams,
  type TargetResultParams,
} from './finding/target-findings.js';
export { addReport } from './progress/add-report.js';
export { checkProgress } from './progress/check-progress.js';
export { collectProgress } from './progress/collect-progress.js';
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
