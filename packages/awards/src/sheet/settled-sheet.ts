import type { DecimalString } from '@khuyencong/model';
import type { MarkStatus } from './mark-row.js';

/**
 * One juror's sheet for one product after all changes (phiếu chấm điểm sau khi đã áp dụng các sửa đổi).
 *
 * @category sheet
 * @since 0.1.0
 */
export interface SettledSheet {
  readonly productId: string;
  readonly juror: string;
  /** One for each marked criterion, in the order of the score sheet; `refused` where a finding refuses the mark. */
  readonly marks: readonly {
    readonly criterion: string;
    readonly value: DecimalString | MarkStatus | 'refused';
  }[];
}
