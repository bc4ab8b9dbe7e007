import { checkArgument, checkList } from '@khuyencong/model';
import type { ExactMark, RoundResult } from '../scoring/round-result.js';

/**
 * The totals that each juror gave each product (bảng tổng điểm của từng giám khảo).
 *
 * **Units**: marks. `null` where a juror gave no total that counts.
 *
 * @category quality
 * @since 0.1.0
 */
export interface PanelTotals {
  readonly jurors: readonly string[];
  readonly products: readonly {
    readonly id: string;
    readonly establishmentId?: string | undefined;
    /** One for each juror, in the order of `jurors`. */
    readonly totals: readonly (ExactMark | null)[];
  }[];
}

/**
 * Takes the totals of the jurors out of a scored round (trích tổng điểm của từng giám khảo).
 *
 * Only sheets that count, and those that a trimmed mean dropped; only products that have a mean. A set made by the council has no
 * sheets of its own and is left out.
 *
 * @param result - from `scoreRound`
 * @returns a table of products by jurors
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { panelTotals, type RoundResult } from '@khuyencong/awards';
 * const sheets = [{ juror: 'gk-1', standing: 'counted', total: '70' }, { juror: 'gk-2', standing: 'absent' }];
 * const result = { jurors: ['gk-1', 'gk-2'], products: [{ id: 'sp-1', status: 'scored', sheets }] } as unknown as RoundResult;
 * panelTotals(result).products // => [{ id: 'sp-1', totals: ['70', null] }]
 * ```
 * @category quality
 * @since 0.1.0
 */
export function panelTotals(result: RoundResult): PanelTotals {
  checkArgument('result', result, ['products']);
  checkList('result.jurors', result.jurors);
  const { jurors } = result;
  const scored = result.products.filter(({ status, members }) => status === 'scored' && !members);
  return {
    jurors,
    products: scored.map(({ id, establishmentId, sheets }) => {
      const given = new Map(
        sheets
          .filter(({ standing }) => standing === 'counted' || standing === 'trimmed')
          .map(({ juror, total }) => [juror, total]),
      );
      return {
        id,
        ...(establishmentId !== undefined && { establishmentId }),
        totals: jurors.map((juror) => given.get(juror) ?? null),
      };
    }),
  };
}
