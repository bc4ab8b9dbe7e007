import type { CriteriaGap, CriteriaScheme } from './criteria-scheme.js';
import type { CriteriaSet } from './criteria-set.js';

/**
 * A reason to look twice at criteria in force (lưu ý): an amending document was not read, or no source shows the scheme still in
 * force on the day.
 *
 * @category criteria
 * @since 0.1.0
 */
export type CriteriaCaution =
  { readonly kind: 'amendment-not-read'; readonly instrument: string } | { readonly kind: 'end-not-found' };

/**
 * Why no set is known (lý do chưa biết): the scheme was not passed, it lists no such set, nobody has verified the set, or a date that
 * decides is not known.
 *
 * @category criteria
 * @since 0.1.0
 */
export type CriteriaNotKnownReason =
  'scheme-not-passed' | 'set-not-listed' | 'set-not-verified' | 'date-not-known';

/**
 * The answer of a lookup (kết quả tra cứu bộ tiêu chí): the set in force, none, several schemes of one name, or not known.
 *
 * @category criteria
 * @since 0.1.0
 */
export type CriteriaAnswer =
  | {
      readonly status: 'in-force';
      readonly scheme: CriteriaScheme;
      readonly set: CriteriaSet;
      readonly cautions: readonly CriteriaCaution[];
    }
  | {
      readonly status: 'none-in-force';
      /** The schemes of that name, none of them in force on the day. */
      readonly schemes: readonly CriteriaScheme[];
    }
  | { readonly status: 'overlapping'; readonly schemes: readonly CriteriaScheme[] }
  | {
      readonly status: 'not-known';
      readonly reason: CriteriaNotKnownReason;
      /** The document that should say it; left out when not even that is known. */
      readonly instrument?: string;
      /** What is missing, where it is listed. */
      readonly gap?: CriteriaGap;
      /** The entry of this package that holds the scheme; only for `scheme-not-passed`. */
      readonly module?: string;
    };
