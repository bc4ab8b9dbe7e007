import { checkArgument, isoDate, type IsoDate, type Level } from '@khuyencong/model';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundResult } from '../scoring/round-result.js';

/**
 * What is written into one certificate (dữ liệu ghi giấy chứng nhận).
 *
 * @category document
 * @since 0.1.0
 */
export interface CertificateData {
  readonly productId: string;
  readonly productName: string;
  readonly establishmentId: string | null;
  /** Products of a set that the council made; empty for a single product. */
  readonly members: readonly string[];
  readonly level: Level;
  readonly place: string | null;
  readonly year: number;
  readonly grantedOn: IsoDate;
  /** Inclusive. */
  readonly validTo: IsoDate;
}

/**
 * The data of the certificates (dữ liệu giấy chứng nhận) of all products that are recognised; undecided ones get none.
 *
 * The form of Phụ lục 6 is filled from these by the office: its text was not read, so none is laid out here.
 *
 * @param marks - the round as it was scored
 * @param options - `result`; `grantedOn` and `validTo`: first and last day of the certificates, both inclusive
 * @returns one record per certificate, in the order of the result
 * @legal 26/2014/TT-BCT, Điều 17, khoản 3, khoản 4
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @example
 * ```ts runnable
 * import { certificateData, type AwardRoundMarks, type RoundResult } from '@khuyencong/awards';
 * const round = { id: 'r', level: 'province', year: 2025, scheme: 'tt26-2014', scoredOn: '2025-06-10' };
 * const marks = { round, products: [{ id: 'SP-001', name: 'Nước mắm' }] } as unknown as AwardRoundMarks;
 * const result = { products: [{ id: 'SP-001', recognised: true }, { id: 'SP-002', recognised: null }] } as unknown as RoundResult;
 * const data = certificateData(marks, { result, grantedOn: '2025-07-01', validTo: '2027-12-31' });
 * data.map(({ productName, validTo }) => [productName, validTo]) // => [['Nước mắm', '2027-12-31']]
 * ```
 * @category document
 * @since 0.1.0
 */
export function certificateData(
  marks: AwardRoundMarks,
  options: { readonly result: RoundResult; readonly grantedOn: IsoDate; readonly validTo: IsoDate },
): readonly CertificateData[] {
  checkArgument('marks', marks, ['products']);
  checkArgument('marks.round', marks.round);
  checkArgument('options', options);
  checkArgument('options.result', options.result, ['products']);
  isoDate(options.grantedOn);
  isoDate(options.validTo);
  const { round, products, acts } = marks;
  const names = new Map(products.map(({ id, name }) => [id, name ?? id]));
  for (const { setId, name } of acts?.merges ?? []) names.set(setId, name ?? setId);
  return options.result.products
    .filter(({ recognised }) => recognised === true)
    .map(({ id, establishmentId, members }) => ({
      productId: id,
      productName: names.get(id) ?? id,
      establishmentId: establishmentId ?? null,
      members: members ?? [],
      level: round.level,
      place: round.place ?? null,
      year: round.year,
      grantedOn: options.grantedOn,
      validTo: options.validTo,
    }));
}
