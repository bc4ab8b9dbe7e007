import {
  Exact,
  intervalContains,
  makeFinding,
  toDecimalString,
  type Finding,
  type IsoDate,
} from '@khuyencong/model';
import { targetFindings, type TargetResultParams } from '../finding/target-findings.js';
import type { TargetRule } from '../rule/target-rule.js';
import { judgeAmount } from './judge-amount.js';
import { judgeGrowth } from './judge-growth.js';
import { judgeShare, shareFindings } from './judge-share.js';
import type { Evidence, Judgement } from './judge.js';
import { reportsOf } from './reported-periods.js';
import type { Actual, MissingFact, Target, TargetProgress } from './target-progress.js';

/**
 * Judges one target by what was reported (theo dõi chỉ tiêu): met, not met, on the way, or cannot tell, which names what is missing.
 *
 * Missing is not zero: a target without reports is never behind. Counts and money add up over the periods; a share is what the
 * latest report says; yearly growth is compared over all years without rounding.
 *
 * **Units**: actuals in the unit of the target, money in đồng, growth in percent a year.
 *
 * @param target - the target, read by `parseTarget`
 * @param options - `actuals`: its reports in any order; `asOf`: the day as of which to judge, without which a period that still
 *   lacks reports is neither over nor running
 * @returns status, figures, findings and how the result was computed
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { parseTarget, trackTarget } from '@khuyencong/targets';
 * const parsed = parseTarget('hỗ trợ 17 cơ sở', { units: countUnitIndex, aboutTolerancePercent: '5' });
 * const label = { vi: 'Chuyển giao công nghệ', en: 'Technology transfer' };
 * const target = { id: 't1', label, parsed, period: { from: 2021, to: 2025 }, path: [] };
 * trackTarget(target, { actuals: [], asOf: '2026-01-01' }).missing // => 'actuals'
 * const progress = trackTarget(target, { actuals: [{ period: '2022', value: '4', path: [] }], asOf: '2023-01-01' });
 * progress.status // => 'on-the-way'
 * progress.remaining // => '13'
 * ```
 * @category tracking
 * @since 0.1.0
 */
export function trackTarget(
  target: Target,
  options: { readonly actuals: readonly Actual[]; readonly asOf: IsoDate | undefined },
): TargetProgress {
  const { period, parsed } = target;
  const [rule, ...otherRules] = parsed.rules;
  const frequency = frequencyFindings(target);
  if (parsed.open.length > 0) return cannotTell(target, 'one-reading', frequency);
  if (!rule) return cannotTell(target, 'target-number', frequency);
  if (options.actuals.length === 0) return cannotTell(target, 'actuals', frequency);
  if (!period) return cannotTell(target, 'target-period', frequency);
  if (otherRules.length > 0) return cannotTell(target, 'one-number', frequency);
  const { inPeriod, overlap, findings } = reportsOf(target, period, options.actuals);
  const evidence: Evidence = { span: period, reports: inPeriod, asOf: options.asOf };
  const noticed = [
    ...frequency,
    ...findings,
    ...(rule.quantity.kind === 'share' ? shareFindings(target, evidence) : []),
  ];
  if (overlap) return cannotTell(target, 'distinct-actuals', noticed);
  if (inPeriod.length === 0) return cannotTell(target, 'actuals', noticed);
  const judgement = judge(rule, evidence);
  return {
    targetId: target.id,
    ...judgement,
    findings: [...noticed, statusFinding(target, rule, judgement, options.asOf)],
  };
}

function judge(rule: TargetRule, evidence: Evidence): Judgement {
  switch (rule.quantity.kind) {
    case 'share':
      return judgeShare(rule, evidence);
    case 'growth':
    case 'ratio':
      return judgeGrowth(rule, evidence);
    case 'count':
    case 'money':
      return judgeAmount(rule, evidence);
  }
}

function cannotTell(target: Target, missing: MissingFact, noticed: readonly Finding[]): TargetProgress {
  const finding = makeFinding(
    targetFindings,
    'TARGET_CANNOT_TELL',
    { ...nameOf(target), missing },
    { path: target.path },
  );
  return { targetId: target.id, status: 'cannot-tell', missing, findings: [...noticed, finding] };
}

function nameOf({ id, label }: Target): {
  readonly target: string;
  readonly nameVi: string;
  readonly nameEn: string;
} {
  return { target: id, nameVi: label.vi, nameEn: label.en };
}

function statusFinding(
  target: Target,
  { quantity }: TargetRule,
  judgement: Judgement,
  asOf: IsoDate | undefined,
): Finding {
  const place = { path: target.path };
  const { status, achieved, share, remaining, missing = 'actuals', missingPeriods } = judgement;
  if (status === 'cannot-tell') {
    const params = { ...nameOf(target), missing, periods: missingPeriods?.join(', ') };
    return makeFinding(targetFindings, 'TARGET_CANNOT_TELL', params, place);
  }
  const params: TargetResultParams = {
    ...nameOf(target),
    achieved: share ? `${share.numerator}/${share.denominator}` : (achieved ?? ''),
    unit: share || achieved === undefined ? '' : quantity.unit,
    remaining: remaining === '0' ? undefined : remaining,
    asOf,
  };
  const codes = {
    met: 'TARGET_MET',
    'not-met': 'TARGET_NOT_MET',
    'on-the-way': 'TARGET_ON_THE_WAY',
  } as const;
  return makeFinding(targetFindings, codes[status], params, place);
}

/** What a rhythm counts; a target may count other things beside it. */
const roundUnits: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'cuộc',
  'kỳ',
  'đợt',
  'lần',
  'hội chợ',
  'hội nghị',
  'hội thảo',
]);

/** Once in n years gives so many whole rounds in the period, or one more. */
function frequencyFindings(target: Target): readonly Finding[] {
  const { parsed, period } = target;
  const rule = parsed.rules.find(({ quantity }) => roundUnits.has(quantity.unit));
  if (!parsed.frequency || !period || !rule) return [];
  const years = period.to - period.from + 1;
  const fewest = new Exact(years).divToInt(parsed.frequency.everyYears);
  const most = fewest.times(parsed.frequency.everyYears).equals(years) ? fewest : fewest.plus(1);
  if ([fewest, most].some((rounds) => intervalContains(rule.accepts, toDecimalString(rounds)))) return [];
  const rounds = fewest.equals(most) ? fewest.toFixed() : `${fewest.toFixed()}–${most.toFixed()}`;
  const params = { ...nameOf(target), frequency: parsed.frequency.wording, rounds, years: String(years) };
  return [makeFinding(targetFindings, 'FREQUENCY_DISAGREES', params, { path: target.path })];
}
