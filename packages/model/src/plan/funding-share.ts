import type { DecimalString } from '../decimal/decimal-string.js';
import type { FundingSource } from '../funding/funding-source.js';

/**
 * The money that one source gives (kinh phí theo nguồn).
 *
 * **Units**: `amountVnd` whole đồng.
 *
 * @category funding
 * @since 0.1.0
 */
export interface FundingShare {
  readonly source: FundingSource;
  readonly amountVnd: DecimalString;
  /** For money that is spent over several years. */
  readonly year?: number | undefined;
  /** What the source is called where it is `other`. */
  readonly note?: string | undefined;
}
