import type { ScoringOptions, SheetResult } from '../scoring/round-result.js';
import type { GivenMark, MarkRow } from '../sheet/mark-row.js';
import type { MergeAct, OverrideAct } from '../decision/council-act.js';
import type { AwardRoundMarks, ScoredRound } from './round-marks.js';
import type { MissingPolicies, Quota, RoundRules } from './round-rules.js';

declare const round: AwardRoundMarks;
declare const missing: MissingPolicies;
declare const sheet: SheetResult;

const { missing: _missing, ...silent } = round.rules;
// @ts-expect-error a round names what becomes of missing marks
export const withoutPolicies: RoundRules = silent;
const { recused: _recused, ...partly } = missing;
// @ts-expect-error a recused juror is no absent juror: each has a policy
export const withoutRecusal: MissingPolicies = partly;
// @ts-expect-error a missing mark is never 0
export const zero: MissingPolicies = { ...missing, notScored: 'zero' };
const { ties: _ties, ...untied } = round.rules;
// @ts-expect-error ties are broken by a declared chain, which may be empty
export const withoutTies: RoundRules = untied;
const { scheme: _scheme, ...unbound } = round.round;
// @ts-expect-error a round is bound to its criteria
export const withoutScheme: ScoredRound = unbound;
// @ts-expect-error marks are decimal text
export const numberMark: GivenMark = { productId: 'SP1', juror: 'GK1', criterion: 'tc1', mark: 7.5 };
// @ts-expect-error a mark stands for one criterion
export const wholeSheet: GivenMark = { productId: 'SP1', juror: 'GK1', mark: '70' };
// @ts-expect-error there are four reasons for no mark
export const late: MarkRow = { productId: 'SP1', juror: 'GK1', status: 'late' };
// @ts-expect-error a merge has its reason
export const merge: MergeAct = { setId: 'B', productIds: ['SP1', 'SP2'], markOf: 'lowest' };
// @ts-expect-error the mean is not overridden
export const lifted: OverrideAct = { productId: 'SP1', step: 'passed', outcome: 'granted', reason: 'x' };
// @ts-expect-error a share names its rounding
export const share: Quota = { kind: 'share', share: '1/2', of: 'entries' };
// @ts-expect-error criteria come from the caller
export const noCriteria: ScoringOptions = {};
// @ts-expect-error results are not changed
sheet.standing = 'trimmed';
