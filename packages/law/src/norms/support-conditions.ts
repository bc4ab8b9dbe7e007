import {
  checkArgument,
  isoDate,
  knownOption,
  projectLevelLabels,
  type Citation,
  type IsoDate,
  type LocalText,
} from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';
import { periodState } from '../instruments/period-state.js';
import type { NormLevel } from './support-norm.js';

/**
 * What a condition of support is about (loại điều kiện hỗ trợ): content and trade, approval, own money, no second state source.
 *
 * @category norm
 * @since 0.1.0
 */
export type SupportConditionKind = 'content-and-trade' | 'approved' | 'own-money' | 'no-other-state-source';

/**
 * One condition that a project meets before it is supported (điều kiện được hỗ trợ kinh phí khuyến công).
 *
 * @legal 26/2014/TTLT-BTC-BCT, Điều 7
 * @category norm
 * @since 0.1.0
 */
export interface SupportCondition {
  readonly kind: SupportConditionKind;
  /** In our wording, not a quotation. */
  readonly text: LocalText;
  readonly from: LegalDay;
  readonly to: LegalDay;
  readonly citation: Citation;
}

function condition(kind: SupportConditionKind, clause: string, vi: string, en: string): SupportCondition {
  return {
    kind,
    text: { vi, en },
    from: '2014-04-08',
    to: '2018-05-10',
    citation: { instrument: '26/2014/TTLT-BTC-BCT', article: '7', clause, verified: 'clause' },
  };
}

/**
 * The conditions of support that could be read (các điều kiện được hỗ trợ), each with its clause.
 *
 * Only those of 26/2014/TTLT-BTC-BCT were read; what 28/2018/TT-BTC says of conditions is not known.
 *
 * @legal 26/2014/TTLT-BTC-BCT, Điều 7
 * @example
 * ```ts runnable
 * import { supportConditions } from '@khuyencong/law/norms';
 * supportConditions.map(({ kind }) => kind) // => ['content-and-trade', 'approved', 'own-money', 'no-other-state-source']
 * ```
 * @category norm
 * @since 0.1.0
 */
export const supportConditions: readonly SupportCondition[] = /* @__PURE__ */ [
  condition(
    'content-and-trade',
    '1',
    'Nội dung thuộc Điều 4 và ngành nghề thuộc Điều 5 45/2012/NĐ-CP.',
    'The content is one of Article 4 and the trade one of Article 5 of 45/2012/NĐ-CP.',
  ),
  condition(
    'approved',
    '2',
    'Đã được cấp có thẩm quyền phê duyệt.',
    'The competent authority has approved it.',
  ),
  condition(
    'own-money',
    '3',
    'Đã đầu tư vốn hoặc cam kết đầu tư đủ kinh phí thực hiện sau khi trừ số tiền được hỗ trợ.',
    'Own money is invested or fully committed for what remains after the support.',
  ),
  condition(
    'no-other-state-source',
    '4',
    'Cam kết chưa được hỗ trợ từ nguồn kinh phí nào khác của Nhà nước cho cùng một nội dung chi.',
    'A commitment that no other state source pays for the same item of expense.',
  ),
];

/**
 * The answer to what conditions hold on a day (kết quả tra cứu điều kiện hỗ trợ).
 *
 * @category norm
 * @since 0.1.0
 */
export type SupportConditionsAnswer =
  | { readonly status: 'in-force'; readonly conditions: readonly SupportCondition[] }
  | {
      readonly status: 'not-known';
      /** The document that should say it; left out when not even that is known. */
      readonly instrument?: string;
    };

/**
 * Finds the conditions of support that hold on a day (tra cứu điều kiện được hỗ trợ).
 *
 * @param query - `level` of the money and `asOf`. Conditions were read for national money only: provinces set their own
 * @returns the conditions in the order of their clauses, or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @legal 26/2014/TTLT-BTC-BCT, Điều 7
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { findSupportConditions } from '@khuyencong/law/norms';
 * const then = findSupportConditions({ level: 'national', asOf: '2018-05-10' });
 * then.status === 'in-force' && then.conditions[2]?.kind // => 'own-money'
 * findSupportConditions({ level: 'national', asOf: '2018-05-11' }) // => { status: 'not-known', instrument: '28/2018/TT-BTC' }
 * ```
 * @category norm
 * @since 0.1.0
 */
export function findSupportConditions(query: {
  readonly level: NormLevel;
  readonly asOf: IsoDate;
}): SupportConditionsAnswer {
  checkArgument('query', query);
  knownOption('level', query.level, projectLevelLabels);
  const asOf = isoDate(query.asOf);
  if (query.level === 'local') return { status: 'not-known' };
  const conditions = supportConditions.filter((each) => periodState(each, asOf) === 'inside');
  if (conditions.length > 0) return { status: 'in-force', conditions };
  const instrument = asOf >= '2018-05-11' ? '28/2018/TT-BTC' : undefined;
  return { status: 'not-known', ...(instrument !== undefined && { instrument }) };
}
