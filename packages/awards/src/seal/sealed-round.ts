import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import type { DecimalString } from '@khuyencong/model';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundResult } from '../scoring/round-result.js';
import type { MarkStatus } from '../sheet/mark-row.js';
import type { sealedFormat } from './sealed-format.js';
import type { Seal } from './seal.js';

/**
 * A row of a sealed sheet (dòng của phiếu đã niêm phong): a mark, or why there is none.
 *
 * @category seal
 * @since 0.1.0
 */
export type SealedRow =
  | { readonly criterion: string; readonly mark: DecimalString }
  | {
      readonly criterion?: string | undefined;
      readonly status: MarkStatus;
      readonly reason?: string | undefined;
    };

/**
 * Rows of one juror for one product (phiếu chấm điểm đã niêm phong), by criterion: one record of the seal.
 *
 * @category seal
 * @since 0.1.0
 */
export interface SealedSheet {
  readonly juror: string;
  readonly productId: string;
  readonly rows: readonly SealedRow[];
}

/**
 * What a sealed result rests on (dữ liệu đầu vào đã niêm phong): the round with its marks as sheets; jurors, products and sheets by id, as
 * their order means nothing.
 *
 * @category seal
 * @since 0.1.0
 */
export interface SealedInput extends Omit<AwardRoundMarks, 'marks'> {
  readonly sheets: readonly SealedSheet[];
}

/**
 * A round as it is sealed (kỳ bình chọn đã niêm phong): everything that the result rests on, the result, and the seal over both.
 *
 * @category seal
 * @since 0.1.0
 */
export interface SealedRound {
  /** Another number is another format, which this version does not check. */
  readonly format: typeof sealedFormat;
  readonly kind: 'sealed-award-round';
  readonly input: SealedInput;
  readonly result: RoundResult;
  /** The criteria and legal figures that it was scored with. */
  readonly schemes: readonly CriteriaScheme[];
  readonly seal: Seal;
}
