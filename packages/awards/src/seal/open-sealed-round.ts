import { checkArgument } from '@khuyencong/model';
import type { CriteriaScheme } from '@khuyencong/law/award-criteria';
import type { AwardRoundMarks } from '../round/round-marks.js';
import type { RoundResult } from '../scoring/round-result.js';
import type { SealedRound } from './sealed-round.js';
import { rowsOfSheets } from './sheet-rows.js';

/**
 * What was sealed (dữ liệu trong niêm phong).
 *
 * @category seal
 * @since 0.1.0
 */
export interface OpenedRound {
  readonly marks: AwardRoundMarks;
  readonly result: RoundResult;
  readonly schemes: readonly CriteriaScheme[];
}

/**
 * Takes the round out of its seal (mở niêm phong), so that it can be scored again and compared.
 *
 * Verify first: this checks nothing.
 *
 * @param sealed - a sealed round that verifies
 * @returns the marks by juror, product and criterion, the result and the criteria
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { openSealedRound, type SealedRound } from '@khuyencong/awards';
 * const sheets = [{ juror: 'gk', productId: 'sp', rows: [{ criterion: 'tc1', mark: '35.5' }] }];
 * const sealed = { input: { round: { id: 'r' }, sheets }, result: {}, schemes: [] } as unknown as SealedRound;
 * openSealedRound(sealed).marks.marks // => [{ productId: 'sp', juror: 'gk', criterion: 'tc1', mark: '35.5' }]
 * ```
 * @category seal
 * @since 0.1.0
 */
export function openSealedRound(sealed: SealedRound): OpenedRound {
  checkArgument('sealed', sealed, ['schemes']);
  checkArgument('sealed.input', sealed.input);
  const { input, result, schemes } = sealed;
  const { sheets, ...round } = input;
  return { marks: { ...round, marks: rowsOfSheets(sheets) }, result, schemes };
}
