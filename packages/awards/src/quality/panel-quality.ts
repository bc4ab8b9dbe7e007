import { checkArgument, type DecimalString, type LocalText } from '@khuyencong/model';
import { checkHintLimits, checkPanelTotals } from './check-panel-totals.js';
import { collusionHints, type CollusionHint } from './collusion-hints.js';
import type { HintLimits } from './hint-limits.js';
import { jurorProfiles, type JurorProfile } from './juror-profiles.js';
import { kendallConcordance, type Concordance } from './kendall-concordance.js';
import { krippendorffAlpha, type Reliability } from './krippendorff-alpha.js';
import { leaveOneJurorOut, type WithoutJuror } from './leave-one-out.js';
import type { PanelTotals } from './panel-totals.js';
import { weightSensitivity, type CriterionMeans, type WithOtherWeights } from './weight-sensitivity.js';
import { whatWouldChange, type WhatWouldChange } from './what-would-change.js';

/**
 * What a report on the panel is made with (tùy chọn của báo cáo chất lượng chấm điểm); none has a default.
 *
 * @category quality
 * @since 0.1.0
 */
export interface PanelQualityOptions {
  readonly passMark: DecimalString;
  readonly markStep: DecimalString;
  readonly hints: HintLimits;
  /** Left out: the weights are not tried. */
  readonly weights?: { readonly table: CriterionMeans; readonly marks: DecimalString } | undefined;
}

/**
 * How well the panel marked (báo cáo chất lượng chấm điểm), for reading only.
 *
 * `use` keeps it apart from a result: nothing that decides, seals or prints a decision accepts this type.
 *
 * @category quality
 * @since 0.1.0
 */
export interface PanelQuality {
  readonly kind: 'panel-quality';
  readonly use: 'report-only';
  readonly statement: LocalText;
  readonly jurors: readonly JurorProfile[];
  readonly concordance: Concordance;
  readonly reliability: Reliability;
  readonly withoutJuror: readonly WithoutJuror[];
  readonly withOtherWeights?: readonly WithOtherWeights[];
  readonly whatWouldChange: readonly WhatWouldChange[];
  readonly hints: readonly CollusionHint[];
}

const statement: LocalText = {
  vi: 'Báo cáo này chỉ để tham khảo, không phải căn cứ để công nhận, xếp hạng hay điều chỉnh điểm. Kết quả của kỳ bình chọn là kết quả của toàn Ban Giám khảo.',
  en: 'This report is for reading only and is no basis for recognising, ranking or correcting marks. The result of the round is that of the whole jury.',
};

/**
 * Reports how well the panel marked (báo cáo chất lượng chấm điểm): spread and severity, agreement, and how far the result hangs on
 * one juror, one mark or the weights.
 *
 * Report only. The circular knows the mean of the jury and nothing else; no juror is corrected by these figures.
 *
 * @param panel - totals of the jurors
 * @param options - `passMark`, `markStep`, limits for hints, and the table by criterion where weights are to be tried
 * @returns plain data; the same panel gives the same bytes
 * @legal 26/2014/TT-BCT, Điều 16, Điều 17, khoản 1
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DECIMAL` when a number is no canonical decimal text
 * @example
 * ```ts runnable
 * import { panelQuality } from '@khuyencong/awards';
 * const panel = { jurors: ['gk-1', 'gk-2'], products: [{ id: 'a', totals: ['80', '70'] }, { id: 'b', totals: ['90', '85'] }] } as const;
 * const hints = { sameTotalsShare: '0.9', leastProducts: 5, liftMarks: '10' } as const;
 * const report = panelQuality(panel, { passMark: '70', markStep: '0.5', hints });
 * [report.use, report.concordance.coefficient] // => ['report-only', '1']
 * ```
 * @category quality
 * @since 0.1.0
 */
export function panelQuality(panel: PanelTotals, options: PanelQualityOptions): PanelQuality {
  checkPanelTotals(panel);
  checkArgument('options', options);
  checkHintLimits(options.hints);
  if (options.weights !== undefined) checkArgument('options.weights', options.weights);
  const { passMark, markStep, hints, weights } = options;
  return {
    kind: 'panel-quality',
    use: 'report-only',
    statement,
    jurors: jurorProfiles(panel),
    concordance: kendallConcordance(panel),
    reliability: krippendorffAlpha(panel, { metric: 'interval' }),
    withoutJuror: leaveOneJurorOut(panel, { passMark }),
    ...(weights && {
      withOtherWeights: weightSensitivity(weights.table, { marks: weights.marks, passMark }),
    }),
    whatWouldChange: whatWouldChange(panel, { passMark, markStep }),
    hints: collusionHints(panel, hints),
  };
}
