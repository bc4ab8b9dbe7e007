import type { LegalDay, NormAnswer } from '@khuyencong/law/norms';
import type { Citation, DecimalString } from '@khuyencong/model';

/** What `khuyencong norm` gives as data; `norm` is null unless one norm is in force. */
export interface NormReport {
  readonly status: NormAnswer['status'];
  readonly norm: FlatNorm | null;
  readonly answer: NormAnswer;
}

/** A norm with its figures side by side; those that it does not have are null. */
export interface FlatNorm {
  readonly id: string;
  readonly ceilingVnd: DecimalString | null;
  readonly ratePercent: DecimalString | null;
  readonly base: string | null;
  readonly unit: string;
  readonly from: LegalDay | null;
  readonly to: LegalDay | null;
  readonly citation: Citation;
  readonly verified: Citation['verified'];
}
