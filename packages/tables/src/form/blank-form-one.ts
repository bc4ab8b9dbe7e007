import { writeFormOne } from './write-form-one.js';

/**
 * How an empty form 1 is laid out (tùy chọn Mẫu số 1 để trống).
 *
 * @category form
 * @since 0.1.0
 */
export interface BlankFormOneOptions {
  /** Years of a project of several years, each with its columns; none for a project of one year. */
  readonly years?: readonly number[] | undefined;
  /** Empty lines above the row Cộng; ten unless said otherwise. */
  readonly lines?: number | undefined;
}

/**
 * Makes an empty form 1 (Mẫu số 1 để trống: Dự toán kinh phí thực hiện đề án khuyến công quốc gia), ready to fill in: laid out as
 * `writeFormOne` does, with both pledges printed.
 *
 * @param options - years of the project, number of lines
 * @returns an XLSX workbook; the same options give the same bytes, and what is filled in is read by `readFormOne`
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { blankFormOne, openSource, readFormOne } from '@khuyencong/tables';
 * const { form } = await readFormOne(await openSource(await blankFormOne({ lines: 3 })), { id: 'da-01', units: [] });
 * form?.sections // => []
 * ```
 * @category form
 * @since 0.1.0
 */
export async function blankFormOne({
  years = [],
  lines = 10,
}: BlankFormOneOptions = {}): Promise<Uint8Array> {
  const rows = Array.from({ length: lines }, () => ({ id: '', label: '' }));
  return writeFormOne({
    kind: 'form-one',
    id: 'blank',
    name: '',
    sections: [{ rows }],
    ...(years.length > 0 && { sumRow: { years: years.map((year) => ({ year })) } }),
    pledgesNoOtherStateMoney: true,
    pledgesRest: true,
  });
}
