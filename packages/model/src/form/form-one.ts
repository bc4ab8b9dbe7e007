import type { DecimalString } from '../decimal/decimal-string.js';
import type { FundingSource } from '../funding/funding-source.js';

/**
 * The columns of money of form 1, once (các cột 1 đến 4 của Mẫu số 1).
 *
 * **Units**: whole đồng; the printed form is in triệu đồng. An empty column is left out: it is not zero.
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @category form
 * @since 0.1.0
 */
export interface FormOneAmounts {
  /** Column 1, Tổng kinh phí. */
  readonly totalCostVnd?: DecimalString | undefined;
  /** Column 2, Kinh phí khuyến công quốc gia. */
  readonly supportVnd?: DecimalString | undefined;
  /** Column 3, Kinh phí đóng góp của đơn vị thụ hưởng. */
  readonly counterpartVnd?: DecimalString | undefined;
  /** Column 4, Nguồn khác. */
  readonly otherSourcesVnd?: DecimalString | undefined;
}

/**
 * The columns of one year (cột của từng năm): a project of several years has one set for each year.
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1, ghi chú 1
 * @category form
 * @since 0.1.0
 */
export interface FormOneYear extends FormOneAmounts {
  readonly year: number;
}

/**
 * Amounts as a whole and by year (số tiền cả đề án và từng năm).
 *
 * @category form
 * @since 0.1.0
 */
export interface FormOneSpread extends FormOneAmounts {
  /** Only for projects of several years. */
  readonly years?: readonly FormOneYear[] | undefined;
}

/**
 * One expense item (dòng nội dung chi).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @category form
 * @since 0.1.0
 */
export interface FormOneRow extends FormOneSpread {
  /** Column A, TT; with the section in front where numbers begin again, such as `I.1`. Each row has its own. */
  readonly id: string;
  /** Column B, Nội dung chi. */
  readonly label: string;
  /** The row above it, in the same section, that it details: `1` of the row `1.1`. Its money is in that row already. */
  readonly partOf?: string | undefined;
  /** It stands after "Trong đó": such parts need not make the whole. */
  readonly ofWhich?: boolean | undefined;
  /** Column 5, Ghi chú: names the other source. */
  readonly note?: string | undefined;
  /** What kind of money column 4 is, where that is known. */
  readonly otherSource?: FundingSource | undefined;
}

/**
 * A section of the form (mục I, II, III) with its rows; a form without sections has one without label.
 *
 * @category form
 * @since 0.1.0
 */
export interface FormOneSection {
  readonly number?: string | undefined;
  /** The number of the section above that it is in: `A` of `A.I`. */
  readonly partOf?: string | undefined;
  readonly label?: string | undefined;
  /** The amounts in the row of the section. */
  readonly subtotal?: FormOneSpread | undefined;
  readonly rows: readonly FormOneRow[];
}

/**
 * The cost estimate of a national project (Mẫu số 1: Dự toán kinh phí thực hiện đề án khuyến công quốc gia).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @category form
 * @since 0.1.0
 */
export interface FormOne {
  readonly kind: 'form-one';
  readonly id: string;
  /** Name of the project. */
  readonly name: string;
  readonly executingUnit?: string | undefined;
  readonly sections: readonly FormOneSection[];
  /** The row Cộng. */
  readonly sumRow?: FormOneSpread | undefined;
  /** Below the table: no other state money pays for the same item (cam kết của đơn vị thực hiện). */
  readonly pledgesNoOtherStateMoney?: boolean | undefined;
  /** Below the table: the investor pays the rest (cam kết của chủ đầu tư). */
  readonly pledgesRest?: boolean | undefined;
}
