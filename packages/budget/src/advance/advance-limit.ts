import {
  advanceSubjectOf,
  findSupportNorm,
  type NormActivity,
  type NormAnswer,
  type NormCaution,
  type NormLevel,
  type SupportNormSet,
} from '@khuyencong/law/norms';
import {
  checkArgument,
  Exact,
  makeFinding,
  toDecimalString,
  type ActivityId,
  type Citation,
  type DecimalString,
  type Explanation,
  type Finding,
  type IsoDate,
  type LocalText,
} from '@khuyencong/model';
import { amountFault } from '../money/amount-fault.js';
import { advanceFindings } from './advance-findings.js';
import { recoveryFindings } from './advance-recovery.js';
import { explainRateLimit, rateBinds, rateLimit, type RateLimit } from './rate-limit.js';

/**
 * The project whose advance is asked about (đề án được tạm ứng).
 *
 * **Units**: whole đồng.
 *
 * @category advance
 * @since 0.1.0
 */
export interface AdvanceRequest {
  readonly activity: ActivityId;
  readonly level: NormLevel;
  readonly province?: string | undefined;
  /** Kinh phí hỗ trợ của đề án. */
  readonly supportVnd: DecimalString;
  /** All advances so far, this one included. */
  readonly advancedVnd?: DecimalString | undefined;
  /** Value of the contract, for the general rules of the Treasury. */
  readonly contractVnd?: DecimalString | undefined;
  /** All payments under the contract so far, advances included. */
  readonly paidVnd?: DecimalString | undefined;
  /** Advances under the contract that are not recovered yet. */
  readonly unclearedAdvancesVnd?: DecimalString | undefined;
}

/**
 * One rule on advances and the limit it sets (một quy định về mức tạm ứng): that of the activity, the common ceiling of khuyến công,
 * or the general rule of the Treasury.
 *
 * @category advance
 * @since 0.1.0
 */
export interface AdvanceRule {
  readonly rule: 'activity' | 'ceiling' | 'treasury';
  readonly ratePercent: DecimalString;
  readonly limitVnd: DecimalString;
  readonly citation: Citation;
}

/**
 * How much may be advanced before acceptance (mức tạm ứng tối đa).
 *
 * `in-force` when the rule of the activity is in force: then `limitVnd` is the lowest of the rules of khuyến công that are known.
 * `not-known` otherwise: `limitVnd` is null, and `rules` still lists what is known. The general rule of the Treasury never decides:
 * it steps back where there is guidance of its own, and no text that was read says whether there is.
 *
 * @category advance
 * @since 0.1.0
 */
export interface AdvanceLimit {
  readonly status: 'in-force' | 'not-known' | 'faulty-request';
  readonly limitVnd: DecimalString | null;
  readonly rules: readonly AdvanceRule[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
  readonly explanation: Explanation | null;
}

const ruleLabels: Readonly<Record<AdvanceRule['rule'], LocalText>> = {
  activity: { vi: 'mức tạm ứng theo nội dung hoạt động', en: 'advance by activity' },
  ceiling: {
    vi: 'mức tạm ứng tối đa của kinh phí khuyến công',
    en: 'ceiling of advances of khuyến công money',
  },
  treasury: { vi: 'mức tạm ứng chung qua Kho bạc', en: 'general advance through the Treasury' },
};

const amountFields = ['supportVnd', 'advancedVnd', 'contractVnd', 'paidVnd', 'unclearedAdvancesVnd'] as const;

interface Found {
  readonly rule: AdvanceRule['rule'];
  readonly answer: NormAnswer;
  readonly limit: RateLimit | undefined;
}

/**
 * Calculates how much of a support may be advanced on a day (tính mức tạm ứng tối đa) and holds an advance to it.
 *
 * Where `contractVnd`, `paidVnd` and `unclearedAdvancesVnd` are given, it also says whether the Treasury wants the advances back by now.
 *
 * Provinces set the advances of local money themselves, so a local project is `not-known` unless the caller adds the norm of its
 * province. A share is rounded down to whole đồng: no text that was read has a rule.
 *
 * **Units**: whole đồng.
 *
 * @param request - activity, level, support, and the advances so far
 * @param options - `asOf`, the day of the law, and `norms`
 * @returns the limit with every rule that is known, findings and an explanation
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Điều 13; 26/2014/TTLT-BTC-BCT, Điều 8; 17/2024/TT-BTC, Điều 6
 * @example
 * ```ts runnable
 * import { advanceLimit } from '@khuyencong/budget';
 * import { supportNorms } from '@khuyencong/law/norms';
 * const request = { activity: 'machinery-tech-transfer', level: 'national', supportVnd: '200000000' } as const;
 * advanceLimit(request, { asOf: '2016-03-01', norms: supportNorms }).limitVnd // => '140000000'
 * advanceLimit(request, { asOf: '2020-03-01', norms: supportNorms }).status // => 'not-known'
 * ```
 * @category advance
 * @since 0.1.0
 */
export function advanceLimit(
  request: AdvanceRequest,
  options: { readonly asOf: IsoDate; readonly norms: SupportNormSet },
): AdvanceLimit {
  checkArgument('request', request);
  checkArgument('options', options);
  checkArgument('norms', options.norms, ['norms', 'gaps']);
  const faults = amountFaults(request);
  if (faults.length > 0) {
    return {
      status: 'faulty-request',
      limitVnd: null,
      rules: [],
      cautions: [],
      findings: faults,
      explanation: null,
    };
  }
  const found = rulesOf(request, options);
  const own = found.filter(({ rule, limit }) => rule !== 'treasury' && limit !== undefined);
  const isKnown = own.some(({ rule }) => rule === 'activity');
  const explanation = isKnown ? explained(own.flatMap(({ limit }) => limit ?? [])) : null;
  return {
    status: isKnown ? 'in-force' : 'not-known',
    limitVnd: explanation?.value ?? null,
    rules: found.flatMap(({ rule, limit }) => (limit ? [described(rule, limit)] : [])),
    cautions: found.flatMap(({ answer }) => (answer.status === 'in-force' ? answer.cautions : [])),
    findings: [
      ...notKnownFindings(found, options.asOf),
      ...differenceFindings(found, explanation?.value),
      ...advanceFindingsOf(request, found, isKnown),
      ...recoveryFindings(request, options),
    ],
    explanation,
  };
}

function rulesOf(
  { activity, level, province, supportVnd, contractVnd }: AdvanceRequest,
  { asOf, norms }: { readonly asOf: IsoDate; readonly norms: SupportNormSet },
): readonly Found[] {
  const find = (subject: NormActivity, at: NormLevel): NormAnswer =>
    findSupportNorm(norms, { activity: subject, level: at, province, asOf });
  const subject = advanceSubjectOf(activity);
  const ofActivity: NormAnswer =
    subject === undefined
      ? { status: 'not-known', reason: 'not-verified', candidates: [], gaps: [] }
      : find(subject, level);
  const ceiling = find('advance-ceiling', level);
  const treasury = find('treasury-advance-general', 'national');
  return [
    { rule: 'activity', answer: ofActivity, limit: rateLimit(ofActivity, supportVnd) },
    { rule: 'ceiling', answer: ceiling, limit: rateLimit(ceiling, supportVnd) },
    ...(contractVnd !== undefined && rateBinds(treasury, contractVnd)
      ? [{ rule: 'treasury' as const, answer: treasury, limit: rateLimit(treasury, contractVnd) }]
      : []),
  ];
}

function described(rule: AdvanceRule['rule'], { ratePercent, limitVnd, norm }: RateLimit): AdvanceRule {
  return { rule, ratePercent, limitVnd, citation: norm.citation };
}

function explained(limits: readonly RateLimit[]): Explanation {
  const inputs = limits.map(explainRateLimit);
  const lowest = Exact.min(...inputs.map(({ value }) => value));
  return {
    label: { vi: 'Mức tạm ứng tối đa', en: 'Highest advance' },
    value: toDecimalString(lowest),
    unit: 'đồng',
    operation: 'lowest',
    inputs,
  };
}

function notKnownFindings(found: readonly Found[], asOf: IsoDate): readonly Finding[] {
  return found
    .filter(({ limit }) => limit === undefined)
    .map(({ rule, answer }) => {
      const { vi, en } = ruleLabels[rule];
      const instrument = answer.status === 'not-known' ? answer.instrument : undefined;
      const params = { ruleVi: vi, ruleEn: en, asOf, instrument };
      return makeFinding(advanceFindings, 'ADVANCE_RULE_NOT_KNOWN', params, { path: ['activity'] });
    });
}

function differenceFindings(
  found: readonly Found[],
  limitVnd: DecimalString | undefined,
): readonly Finding[] {
  const activity = found.find(({ rule }) => rule === 'activity')?.limit;
  const ceiling = found.find(({ rule }) => rule === 'ceiling')?.limit;
  if (!activity || !ceiling || limitVnd === undefined) return [];
  if (new Exact(activity.ratePercent).lessThanOrEqualTo(ceiling.ratePercent)) return [];
  const params = { activityRate: activity.ratePercent, ceilingRate: ceiling.ratePercent, limitVnd };
  const legalBasis = [activity.norm.citation, ceiling.norm.citation];
  return [makeFinding(advanceFindings, 'ADVANCE_RULES_DIFFER', params, { path: ['activity'], legalBasis })];
}

/** The Treasury rule binds where no rule of khuyến công is known, and then only as a warning. */
function advanceFindingsOf(
  { advancedVnd, supportVnd }: AdvanceRequest,
  found: readonly Found[],
  isKnown: boolean,
): readonly Finding[] {
  if (advancedVnd === undefined) return [];
  const path = ['advancedVnd'];
  const aboveSupport = new Exact(advancedVnd).greaterThan(supportVnd)
    ? [makeFinding(advanceFindings, 'ADVANCE_ABOVE_SUPPORT', { advancedVnd, supportVnd }, { path })]
    : [];
  const above = found
    .filter(({ rule }) => rule !== 'treasury' || !isKnown)
    .flatMap(({ rule, limit }) => {
      if (!limit || new Exact(advancedVnd).lessThanOrEqualTo(limit.limitVnd)) return [];
      const { limitVnd, ratePercent, norm } = limit;
      const excessVnd = toDecimalString(new Exact(advancedVnd).minus(limitVnd));
      const { vi, en } = ruleLabels[rule];
      const params = { advancedVnd, limitVnd, ratePercent, excessVnd, ruleVi: vi, ruleEn: en };
      const severity = rule === 'treasury' ? ('warning' as const) : ('error' as const);
      const place = { path, severity, legalBasis: [norm.citation] };
      return [makeFinding(advanceFindings, 'ADVANCE_ABOVE_LIMIT', params, place)];
    });
  return [...aboveSupport, ...above];
}

function amountFaults(request: AdvanceRequest): readonly Finding[] {
  return amountFields.flatMap((field) => {
    const value: unknown = request[field];
    if (value === undefined && field !== 'supportVnd') return [];
    return amountFault(value, { field }) ?? [];
  });
}
