import type { CertificateValidity } from '@khuyencong/law/award-criteria';
import { checkValidity } from './check-validity.js';
import {
  checkArgument,
  checkRecords,
  isoDate,
  type IsoDate,
  type Level,
  type LocalText,
} from '@khuyencong/model';
import { certificateLastDay } from './certificate-last-day.js';
import { validityReading } from './validity-reading.js';

/**
 * A certificate that a product holds (giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu).
 *
 * @category level
 * @since 0.1.0
 */
export interface AwardCertificate {
  readonly productId: string;
  readonly level: Level;
  readonly grantedOn: IsoDate;
}

/**
 * A certificate with its last day (giấy chứng nhận và ngày hết hiệu lực).
 *
 * @category level
 * @since 0.1.0
 */
export interface CertificateTerm {
  readonly certificate: AwardCertificate;
  /** Inclusive. */
  readonly lastDay: IsoDate;
  readonly state: 'not-yet' | 'valid' | 'expired';
  /** How the text was read to find the last day: our reading, not its words. */
  readonly caution: LocalText;
}

/**
 * Lists certificates by the day on which they end (danh sách giấy chứng nhận theo thời hạn), as of a day.
 *
 * @param certificates - in any order
 * @param options - `asOf`; `validity` of the scheme
 * @returns one term for each certificate, the earliest end first, then by product and level
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @legal 26/2014/TT-BCT, Điều 17, khoản 3
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { certificateTerms } from '@khuyencong/awards';
 * const citation = { instrument: '26/2014/TT-BCT', article: '17', clause: '3', verified: 'clause' } as const;
 * const validity = { shape: 'end-of-year', yearsWithYearOfGrant: 3, citation } as const;
 * const [term] = certificateTerms([{ productId: 'SP1', level: 'province', grantedOn: '2023-11-20' }], { asOf: '2026-01-01', validity });
 * term?.state // => 'expired'
 * ```
 * @category level
 * @since 0.1.0
 */
export function certificateTerms(
  certificates: readonly AwardCertificate[],
  options: { readonly asOf: IsoDate; readonly validity: CertificateValidity },
): readonly CertificateTerm[] {
  checkRecords('certificates', certificates);
  checkArgument('options', options);
  checkValidity(options.validity);
  const asOf = isoDate(options.asOf);
  const caution = validityReading(options.validity);
  return certificates
    .map((certificate): CertificateTerm => {
      const lastDay = certificateLastDay(certificate.grantedOn, options.validity);
      const state = asOf < certificate.grantedOn ? 'not-yet' : asOf <= lastDay ? 'valid' : 'expired';
      return { certificate, lastDay, state, caution };
    })
    .map((term) => ({
      term,
      key: JSON.stringify([term.lastDay, term.certificate.productId, term.certificate.level]),
    }))
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ term }) => term);
}
