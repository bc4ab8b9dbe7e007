import {} from '@khuyencong/model';
import { checkScoring } from '../scoring/check-scoring.js';
import { planRound } from '../scoring/plan-round.js';
import type { ScoringOptions } from '../scoring/round-result.js';
import { readMarks } from './read-marks.js';
import { cellText } from './reading.js';
import type { SettledSheet } from './settled-sheet.js';
import { blankCell } from './sheet-cells.js';
import { readSheet } from './sheet-table.js';
import type { AwardRoundMarks } from '../round/round-marks.js';

/**
 * Gives every sheet as it stands after all changes (phiếu chấm điểm sau khi đã áp dụng các sửa đổi), for statistics and for print.
 *
 * **Shape**: one sheet for each product and juror with at least one row, in the order of ids; marks in the order of the score sheet.
 *
 * @param document - the round
 * @param options - `schemes` as for `scoreRound`
 * @returns the sheets; what is wrong with their rows is said by `scoreRound`
 * @throws `KcError` `MALFORMED_DATE` when the day of marking does not exist
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { settleSheets } from '@khuyencong/awards';
 * import { tt26Of2014 } from '@khuyencong/law/award-criteria/tt26-2014';
 * const round = {
 *   kind: 'award-round-marks',
 *   round: { id: 'r', level: 'province', year: 2023, scheme: 'tt26-2014', scoredOn: '2023-10-01' },
 *   rules: {
 *     markStep: '0.5', aggregate: { kind: 'mean' }, quorum: { kind: 'none' }, spread: { kind: 'none' }, secondPanel: 'no-second-panel',
 *     missing: { absent: 'leave-sheet-out', recused: 'leave-sheet-out', spoiled: 'leave-sheet-out', notScored: 'product-not-scored', refused: 'product-not-scored' },
 *     panel: { secretary: 'does-not-mark', interests: 'not-asked' }, ties: [], recognition: { kind: 'none' }, prizes: { kind: 'none' },
 *     putForward: { kind: 'none' }, print: { decimals: 1, rounding: 'half-up' },
 *   },
 *   jurors: [{ id: 'GK1', role: 'head' }], products: [{ id: 'SP1', group: 'other', eligible: true }],
 *   marks: [{ productId: 'SP1', juror: 'GK1', criterion: 'tc1', mark: '32.5' }, { productId: 'SP1', juror: 'GK1', criterion: 'tc2', status: 'spoiled' }],
 * } as const;
 * const [sheet] = settleSheets(round, { schemes: [tt26Of2014] });
 * sheet?.marks.map(({ value }) => value) // => ['32.5', 'spoiled', 'not-scored', 'not-scored']
 * ```
 * @category sheet
 * @since 0.1.0
 */
export function settleSheets(document: AwardRoundMarks, options: ScoringOptions): readonly SettledSheet[] {
  checkScoring(document, options);
  const plan = planRound(document, options.schemes);
  const { table } = readMarks(plan);
  return plan.products.flatMap(({ entry, plan: criteria }, at) =>
    plan.jurors.flatMap(({ id: juror }, jurorAt): SettledSheet[] => {
      const leaves = criteria?.leaves ?? [];
      const sheet = readSheet(table, { slot: at * table.jurors + jurorAt, criteria: leaves.length });
      if (!sheet) return [];
      const marks = leaves.map(({ id }, leaf) => {
        const cell = sheet.whole === blankCell ? (sheet.cells[leaf] ?? blankCell) : sheet.whole;
        return { criterion: id, value: cellText(cell, plan.decimals) };
      });
      return [{ productId: entry.id, juror, marks }];
    }),
  );
}
