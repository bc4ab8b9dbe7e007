import type { DecimalString } from '../decimal/decimal-string.js';

/**
 * A column of money of form 2 that stands beside those known by name (cột tiền khác của Mẫu số 2).
 *
 * @category form
 * @since 0.1.0
 */
export interface FormTwoAmount {
  /** As the form prints it. */
  readonly header: string;
  /** Whole đồng. */
  readonly amountVnd: DecimalString;
}

/**
 * The columns of money of form 2 (các cột tiền của Mẫu số 2): whole đồng; an empty column is left out, it is not zero.
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @category form
 * @since 0.1.0
 */
export interface FormTwoAmounts {
  /** Tổng kinh phí thực hiện. */
  readonly totalCostVnd?: DecimalString | undefined;
  /** Trong đó: Kinh phí khuyến công quốc gia. */
  readonly supportVnd?: DecimalString | undefined;
  /** Further columns under "Trong đó": which ones the form prints is not known to us, so they keep their headers. */
  readonly furtherAmounts?: readonly FormTwoAmount[] | undefined;
}

/**
 * One project registered for the plan of a year, or a heading with projects below it (dòng đề án đăng ký kế hoạch).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @category form
 * @since 0.1.0
 */
export interface FormTwoRow extends FormTwoAmounts {
  /** TT; each row has its own. */
  readonly id: string;
  /** Tên đề án. */
  readonly name: string;
  /** The row above it that it is a part of: the heading `I` of the project `I.1`. Its money is in that row already. */
  readonly partOf?: string | undefined;
  /** It stands after "Trong đó": such parts need not make the whole. */
  readonly ofWhich?: boolean | undefined;
  /** Đơn vị thực hiện. */
  readonly executingUnit?: string | undefined;
  /** Mục tiêu và nội dung chính. */
  readonly content?: string | undefined;
  /** Dự kiến kết quả đạt được. */
  readonly results?: string | undefined;
  /** Thời gian, as written. */
  readonly time?: string | undefined;
  /** Ghi chú. */
  readonly note?: string | undefined;
}

/**
 * The list of projects registered for the national plan of a year (Mẫu số 2: Biểu tổng hợp chi tiết các đề án đăng ký kế hoạch khuyến công
 * quốc gia).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @category form
 * @since 0.1.0
 */
export interface FormTwo {
  readonly kind: 'form-two';
  readonly id: string;
  /** Of the title: năm 20… */
  readonly year?: number | undefined;
  /** Tên đơn vị: who registers the projects. */
  readonly unitName?: string | undefined;
  readonly rows: readonly FormTwoRow[];
  /** The row that sums up, where there is one. */
  readonly sumRow?: FormTwoAmounts | undefined;
}
