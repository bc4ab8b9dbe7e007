import {
  findSupportNorm,
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
  type Citation,
  type DecimalString,
  type Explanation,
  type Finding,
  type IsoDate,
} from '@khuyencong/model';
import { amountFault } from '../money/amount-fault.js';
import { advanceFindings } from './advance-findings.js';
import { explainRateLimit, rateLimit } from './rate-limit.js';

/**
 * A management cost and what its rate is taken of (chi quản lý và cơ sở tính): for the agency that manages khuyến công money, the
 * money of the year; for the unit that carries out a project, the estimate of the project.
 *
 * **Units**: whole đồng.
 *
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6, khoản 2, điểm s
 * @category advance
 * @since 0.1.0
 */
export interface ManagementCost {
  readonly spentBy: 'agency' | 'unit';
  readonly level: NormLevel;
  readonly province?: string | undefined;
  /** Kinh phí được giao trong năm, or dự toán đề án. */
  readonly baseVnd: DecimalString;
  /** Left out to ask for the limit only. */
  readonly chargedVnd?: DecimalString | undefined;
}

/**
 * How much management may cost (mức chi quản lý tối đa).
 *
 * @category advance
 * @since 0.1.0
 */
export interface ManagementLimit {
  readonly status: NormAnswer['status'] | 'faulty-request';
  readonly ratePercent: DecimalString | null;
  readonly limitVnd: DecimalString | null;
  readonly citations: readonly Citation[];
  readonly cautions: readonly NormCaution[];
  readonly findings: readonly Finding[];
  readonly explanation: Explanation | null;
}

const nothing = {
  ratePercent: null,
  limitVnd: null,
  citations: [],
  cautions: [],
  explanation: null,
} as const;

/**
 * Holds a management cost to the rate of its day (kiểm tra tỷ lệ chi quản lý).
 *
 * **Units**: whole đồng; the limit is rounded down.
 *
 * @param cost - who spends it, what the rate is taken of, and what is charged
 * @param options - `asOf`, the day of the law, and `norms`
 * @returns the limit with its citation, findings and an explanation; no limit where no single norm decides
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 6, khoản 2, điểm s
 * @example
 * ```ts runnable
 * import { checkManagementCost } from '@khuyencong/budget';
 * import { supportNorms } from '@khuyencong/law/norms';
 * const cost = { spentBy: 'agency', level: 'national', baseVnd: '100000000000', chargedVnd: '1500000001' } as const;
 * const limit = checkManagementCost(cost, { asOf: '2016-12-31', norms: supportNorms });
 * limit.limitVnd // => '1500000000'
 * limit.findings.map(({ code }) => code) // => ['MANAGEMENT_COST_ABOVE_RATE']
 * ```
 * @category advance
 * @since 0.1.0
 */
export function checkManagementCost(
  cost: ManagementCost,
  options: { readonly asOf: IsoDate; readonly norms: SupportNormSet },
): ManagementLimit {
  checkArgument('cost', cost);
  checkArgument('options', options);
  checkArgument('norms', options.norms, ['norms', 'gaps']);
  const faults = (['baseVnd', 'chargedVnd'] as const).flatMap((field) => {
    const value: unknown = cost[field];
    if (value === undefined && field !== 'baseVnd') return [];
    return amountFault(value, { field }) ?? [];
  });
  if (faults.length > 0) return { ...nothing, status: 'faulty-request', findings: faults };
  const { level, province, spentBy, baseVnd, chargedVnd } = cost;
  const { asOf, norms } = options;
  const answer = findSupportNorm(norms, { activity: `management-${spentBy}`, level, province, asOf });
  const limit = rateLimit(answer, baseVnd);
  if (answer.status !== 'in-force' || limit === undefined) return withoutRate(answer, asOf);
  const { ratePercent, limitVnd, norm } = limit;
  const excess = new Exact(chargedVnd ?? '0').minus(limitVnd);
  const place = { path: ['chargedVnd'], legalBasis: [norm.citation] };
  const findings =
    chargedVnd === undefined || excess.lessThanOrEqualTo(0)
      ? []
      : [
          makeFinding(
            advanceFindings,
            'MANAGEMENT_COST_ABOVE_RATE',
            { chargedVnd, limitVnd, ratePercent, excessVnd: toDecimalString(excess) },
            place,
          ),
        ];
  return {
    status: 'in-force',
    ratePercent,
    limitVnd,
    citations: [norm.citation],
    cautions: answer.cautions,
    findings,
    explanation: explainRateLimit(limit),
  };
}

/** A norm of another shape is as good as none: no rate can be taken from it. */
function withoutRate(answer: NormAnswer, asOf: IsoDate): ManagementLimit {
  const instrument = answer.status === 'not-known' ? answer.instrument : undefined;
  const finding = makeFinding(
    advanceFindings,
    'MANAGEMENT_RATE_NOT_KNOWN',
    { asOf, instrument },
    { path: ['spentBy'] },
  );
  const status = answer.status === 'in-force' ? 'not-known' : answer.status;
  return { ...nothing, status, findings: [finding] };
}
