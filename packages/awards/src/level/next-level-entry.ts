import type { CertificateValidity } from '@khuyencong/law/award-criteria';
import { checkValidity } from './check-validity.js';
import {
  checkArgument,
  checkRecords,
  isoDate,
  knownOption,
  type Citation,
  type IsoDate,
  type Level,
} from '@khuyencong/model';
import { certificateTerms, type AwardCertificate, type CertificateTerm } from './certificate-terms.js';

/**
 * What is asked of a product that wants to enter a higher level (điều kiện tham gia bình chọn cấp trên).
 *
 * @category level
 * @since 0.1.0
 */
export interface NextLevelQuery {
  readonly toLevel: 'province' | 'region' | 'national';
  /** The day on which the file is handed in. */
  readonly asOf: IsoDate;
  readonly validity: CertificateValidity;
  /** The lower level asked for it with its list. */
  readonly putForward: boolean;
  /** The lower level held no round and its committee registers the product; only for the province. */
  readonly noLowerRound?: boolean | undefined;
}

/**
 * Whether a product may enter (kết quả xét điều kiện tham gia cấp trên), and the certificate that it rests on.
 *
 * @category level
 * @since 0.1.0
 */
export type NextLevelEntry =
  | {
      readonly status: 'may-enter';
      readonly certificate?: CertificateTerm;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'may-not-enter';
      readonly reason: 'not-put-forward' | 'no-certificate' | 'certificate-expired' | 'certificate-not-yet';
      readonly certificate?: CertificateTerm;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: 'district-certificate';
      readonly certificate: CertificateTerm;
      /** The document that should say it. */
      readonly instrument: string;
      readonly citations: readonly Citation[];
    };

const files: Citation = { instrument: '26/2014/TT-BCT', article: '12', verified: 'clause' };
const noRound: Citation = { ...files, clause: '2', point: 'd' };
const chosen: Citation = { instrument: '26/2014/TT-BCT', article: '10', clause: '2', verified: 'clause' };
const communes: Citation = { instrument: '38/2025/TT-BCT', verified: 'secondary' };
const communesFrom: IsoDate = '2025-07-01';

const below: Readonly<Record<NextLevelQuery['toLevel'], readonly Level[]>> = {
  province: ['commune', 'district'],
  region: ['province'],
  national: ['region'],
};

/**
 * Tells whether a product may enter the next level (xét sản phẩm được tham gia bình chọn cấp trên): it was put forward, and its
 * certificate of the level below still holds on the day.
 *
 * A district certificate of before 1 July 2025 may still hold afterwards; whether it then serves for the province was not found, so
 * the answer is `not-known`.
 *
 * @param certificates - the certificates of one product
 * @param query - level, day, validity and whether it was put forward
 * @returns `may-enter`, `may-not-enter` with the reason, or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @legal 26/2014/TT-BCT, Điều 10, khoản 2, Điều 12; 38/2025/TT-BCT
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { nextLevelEntry } from '@khuyencong/awards';
 * const citation = { instrument: '26/2014/TT-BCT', article: '17', clause: '3', verified: 'clause' } as const;
 * const validity = { shape: 'end-of-year', yearsWithYearOfGrant: 3, citation } as const;
 * const held = [{ productId: 'SP1', level: 'province', grantedOn: '2023-11-20' }] as const;
 * nextLevelEntry(held, { toLevel: 'region', asOf: '2025-12-31', validity, putForward: true }).status // => 'may-enter'
 * nextLevelEntry(held, { toLevel: 'region', asOf: '2026-01-01', validity, putForward: true }).status // => 'may-not-enter'
 * ```
 * @category level
 * @since 0.1.0
 */
export function nextLevelEntry(
  certificates: readonly AwardCertificate[],
  query: NextLevelQuery,
): NextLevelEntry {
  checkRecords('certificates', certificates);
  checkArgument('query', query);
  knownOption('toLevel', query.toLevel, below);
  checkValidity(query.validity);
  const asOf = isoDate(query.asOf);
  if (query.noLowerRound === true && query.toLevel === 'province')
    return { status: 'may-enter', citations: [noRound] };
  if (!query.putForward)
    return { status: 'may-not-enter', reason: 'not-put-forward', citations: [chosen, files] };
  const lower = certificates.filter(({ level }) => below[query.toLevel].includes(level));
  const terms = certificateTerms(lower, { asOf, validity: query.validity });
  const valid = terms.filter(({ state }) => state === 'valid');
  const isOld = ({ certificate }: CertificateTerm): boolean =>
    certificate.level === 'district' && asOf >= communesFrom;
  const current = valid.findLast((term) => !isOld(term));
  if (current) {
    const isCommune = current.certificate.level === 'commune';
    return { status: 'may-enter', certificate: current, citations: isCommune ? [files, communes] : [files] };
  }
  const old = valid.findLast(isOld);
  if (old) {
    const { instrument } = communes;
    return {
      status: 'not-known',
      reason: 'district-certificate',
      certificate: old,
      instrument,
      citations: [files, communes],
    };
  }
  const last = terms.at(-1);
  if (!last) return { status: 'may-not-enter', reason: 'no-certificate', citations: [files] };
  const reason = last.state === 'expired' ? 'certificate-expired' : 'certificate-not-yet';
  return { status: 'may-not-enter', reason, certificate: last, citations: [files, query.validity.citation] };
}
