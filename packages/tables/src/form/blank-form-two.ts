import { writeFormTwo } from './write-form-two.js';

/**
 * How an empty form 2 is laid out (tùy chọn Mẫu số 2 để trống).
 *
 * @category form
 * @since 0.1.0
 */
export interface BlankFormTwoOptions {
  /** The year of the plan, for the title. */
  readonly year?: number | undefined;
  /** Empty lines above the row Cộng; ten unless said otherwise. */
  readonly lines?: number | undefined;
}

/**
 * Makes an empty form 2 (Mẫu số 2 để trống: Biểu tổng hợp chi tiết các đề án đăng ký kế hoạch khuyến công quốc gia), ready to fill in,
 * laid out as `writeFormTwo` does.
 *
 * @param options - year of the plan, number of lines
 * @returns an XLSX workbook; the same options give the same bytes, and what is filled in is read by `readFormTwo`
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @example
 * ```ts runnable
 * import { blankFormTwo, openSource, readFormTwo } from '@khuyencong/tables';
 * const { form } = await readFormTwo(await openSource(await blankFormTwo({ year: 2026 })), { id: 'kg-2026', units: [] });
 * form?.year // => 2026
 * form?.rows // => []
 * ```
 * @category form
 * @since 0.1.0
 */
export async function blankFormTwo({ year, lines = 10 }: BlankFormTwoOptions = {}): Promise<Uint8Array> {
  return writeFormTwo({
    kind: 'form-two',
    id: 'blank',
    ...(year !== undefined && { year }),
    rows: Array.from({ length: lines }, () => ({ id: '', name: '' })),
    sumRow: {},
  });
}
