import type { IsoDate } from '../date/iso-date.js';
import type { DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import type { Citation } from '../finding/citation.js';
import { sizeThresholds, thresholdsCitation, thresholdsFrom, type SizeThreshold } from './size-thresholds.js';

/**
 * A fact that the size of an enterprise depends on (tiêu chí xác định quy mô doanh nghiệp).
 *
 * @legal 80/2021/NĐ-CP, Điều 5
 * @category establishment
 * @since 0.1.0
 */
export type EnterpriseSizeFactName = 'workers' | 'revenueVnd' | 'capitalVnd';

/**
 * What the size of an enterprise is told from (số liệu xác định quy mô doanh nghiệp).
 *
 * **Units**: `workers` yearly average with social insurance, a fraction is allowed; revenue and capital in đồng.
 *
 * @legal 80/2021/NĐ-CP, Điều 5
 * @category establishment
 * @since 0.1.0
 */
export interface EnterpriseSizeFacts {
  /** Field of the main registered trade; only the thresholds of industry and construction are known here. */
  readonly mainField: 'industry-construction' | 'other';
  readonly workers?: DecimalString | undefined;
  readonly revenueVnd?: DecimalString | undefined;
  readonly capitalVnd?: DecimalString | undefined;
}

/**
 * The size of an enterprise (quy mô doanh nghiệp): siêu nhỏ `micro`, nhỏ `small`, vừa `medium`, or `larger`; `not-known` says why.
 *
 * @legal 80/2021/NĐ-CP, Điều 5
 * @category establishment
 * @since 0.1.0
 */
export type EnterpriseSize =
  | { readonly size: 'micro' | 'small' | 'medium' | 'larger'; readonly citation: Citation }
  | {
      readonly size: 'not-known';
      readonly reason: 'missing-facts';
      /** Facts that would settle it, or help to. */
      readonly missing: readonly EnterpriseSizeFactName[];
      readonly citation: Citation;
    }
  | { readonly size: 'not-known'; readonly reason: 'thresholds-not-known'; readonly missing: readonly [] };

/**
 * The size of an enterprise in industry or construction (quy mô doanh nghiệp nhỏ và vừa): by labour, and by revenue or capital,
 * whichever is within the limit.
 *
 * **Units**: revenue and capital in đồng; limits are included.
 *
 * @param enterprise - its main field and the facts that are known
 * @param options - `asOf`: the day, included
 * @returns the size with its citation; `not-known` with the missing facts, or when the thresholds of the day or the field are not known
 * @legal 80/2021/NĐ-CP, Điều 5 (from 15/10/2021)
 * @example
 * ```ts runnable
 * import { enterpriseSize } from '@khuyencong/model';
 * const works = { mainField: 'industry-construction', workers: '45', revenueVnd: '60000000000' } as const;
 * enterpriseSize(works, { asOf: '2024-01-01' }).size // => 'not-known'
 * enterpriseSize({ ...works, capitalVnd: '12000000000' }, { asOf: '2024-01-01' }).size // => 'small'
 * enterpriseSize(works, { asOf: '2021-10-14' }) // => { size: 'not-known', reason: 'thresholds-not-known', missing: [] }
 * ```
 * @category establishment
 * @since 0.1.0
 */
export function enterpriseSize(
  enterprise: EnterpriseSizeFacts,
  options: { readonly asOf: IsoDate },
): EnterpriseSize {
  if (options.asOf < thresholdsFrom || enterprise.mainField === 'other')
    return { size: 'not-known', reason: 'thresholds-not-known', missing: [] };
  for (const threshold of sizeThresholds) {
    const fits = isWithin(enterprise, threshold);
    if (fits === true) return { size: threshold.size, citation: thresholdsCitation };
    if (fits === undefined) {
      const missing = missingFacts(enterprise, threshold);
      return { size: 'not-known', reason: 'missing-facts', missing, citation: thresholdsCitation };
    }
  }
  return { size: 'larger', citation: thresholdsCitation };
}

/** `undefined` when the fact is missing. */
function isUpTo(
  enterprise: EnterpriseSizeFacts,
  threshold: SizeThreshold,
  fact: EnterpriseSizeFactName,
): boolean | undefined {
  const value = enterprise[fact];
  return value === undefined ? undefined : new Exact(value).lessThanOrEqualTo(threshold[fact]);
}

/** Revenue or capital within its limit; `undefined` when the facts leave it open. */
function hasMoneyUpTo(enterprise: EnterpriseSizeFacts, threshold: SizeThreshold): boolean | undefined {
  const ends = (['revenueVnd', 'capitalVnd'] as const).map((fact) => isUpTo(enterprise, threshold, fact));
  return ends.includes(true) ? true : ends.includes(undefined) ? undefined : false;
}

function isWithin(enterprise: EnterpriseSizeFacts, threshold: SizeThreshold): boolean | undefined {
  const ends = [isUpTo(enterprise, threshold, 'workers'), hasMoneyUpTo(enterprise, threshold)];
  return ends.includes(false) ? false : ends.includes(undefined) ? undefined : true;
}

/** Money that is within one limit is within all higher ones, so the other money fact cannot matter any more. */
function missingFacts(
  enterprise: EnterpriseSizeFacts,
  threshold: SizeThreshold,
): readonly EnterpriseSizeFactName[] {
  const open: readonly EnterpriseSizeFactName[] =
    hasMoneyUpTo(enterprise, threshold) === true ? ['workers'] : ['workers', 'revenueVnd', 'capitalVnd'];
  return open.filter((fact) => enterprise[fact] === undefined);
}
