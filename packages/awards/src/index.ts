export { awardFunnel, type AwardFunnel } from './funnel/award-funnel.js';
export type { AwardCount, FunnelLevel } from './funnel/funnel-level.js';
export { awardFindings, type AwardFindingParams } from './finding/award-findings.js';
