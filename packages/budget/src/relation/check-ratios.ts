import {
  checkArgument,
  checkRecords,
  closeInterval,
  intervalsMeet,
  makeFinding,
  scaleInterval,
  type Finding,
  type PublishedRatio,
} from '@khuyencong/model';
import { checkTolerance } from '../figure/check-tolerance.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import type { ReconcileOptions } from '../reconciliation/reconcile-options.js';
import { explainRatioDifference } from './explain-ratio.js';
import { implyTerm } from './implied-term.js';
import { productInterval } from './quotient.js';
import type { RatioCheck } from './ratio-check.js';
import { leastFindings } from './ratio-least.js';
import { ratioParams, type NamedRatio } from './ratio-params.js';
import { figuresOf, ratioTerms, type RatioTerm, type RatioTerms, type UnknownTerms } from './ratio-terms.js';
import { relationFindings } from './relation-findings.js';

/**
 * The figures that ratios speak of, and how they are compared (tùy chọn kiểm tra tỷ lệ).
 *
 * @category relation
 * @since 0.1.0
 */
export interface CheckRatiosOptions extends ReconcileOptions {
  /** The figures of the document, from `settleReadings`. */
  readonly figures: readonly SettledFigure[];
}

/**
 * Checks shares, averages and multiples against the figures that they are made of (kiểm tra tỷ lệ, số bình quân), and works out
 * the third number where two are published: a grand total from one line and its share, workers for each class.
 *
 * Ratios are compared by exact products, never by rounded quotients. Each figure stands for what its words allow; money and
 * percentages without a qualifying word are also taken as rounded at their last printed digit, and counts as counted.
 *
 * **Units**: results in base units, đồng for money. **Rounding**: a quotient that does not end is cut off after the đồng, other
 * quotients after two decimals, and the finding says so; `implied.quotient` is exact.
 *
 * @param ratios - the `ratios` of a figures document
 * @param options - the settled `figures`; `aboutTolerancePercent`: how far "khoảng" reaches on either side, in percent;
 * `explain: false` leaves out the explanations
 * @returns one entry for each ratio, in their order
 * @throws `KcError` `MALFORMED_DECIMAL` when `aboutTolerancePercent` is not canonical decimal text; `NEGATIVE_FACTOR` when it is below zero
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { checkRatios, publishedUnitIndex, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string) => ({
 *   id, wording, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const figures = settleReadings([figure('workers', '1.330 lao động'), figure('classes', '38 lớp')]);
 * const [perClass] = checkRatios([{ id: 'size', of: 'workers', per: ['classes'] }], { figures, aboutTolerancePercent: '5' });
 * [perClass?.status, perClass?.implied?.value, perClass?.implied?.unit] // => ['implied', '35', 'lao động/lớp']
 * ```
 * @category relation
 * @since 0.1.0
 */
export function checkRatios(
  ratios: readonly PublishedRatio[],
  options: CheckRatiosOptions,
): readonly RatioCheck[] {
  checkRecords('ratios', ratios);
  checkArgument('options', options, ['figures']);
  checkTolerance(options);
  const byId = new Map(options.figures.map((figure) => [figure.figure.id, figure]));
  return ratios.map((ratio, index) => {
    const named = nameOf(ratio, byId, index);
    const terms = ratioTerms(ratio, byId, options);
    if ('reason' in terms) return notChecked(named, terms);
    return checkTerms(named, terms, options);
  });
}

function nameOf(ratio: PublishedRatio, byId: ReadonlyMap<string, SettledFigure>, index: number): NamedRatio {
  const [labelled] = [ratio.ratio, ratio.of].flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
  const label = ratio.label ?? labelled?.figure.label ?? { vi: ratio.id, en: ratio.id };
  return { ratio, label, path: ['ratios', index] };
}

function notChecked({ ratio, label, path }: NamedRatio, { reason, figures }: UnknownTerms): RatioCheck {
  const params = { nameVi: label.vi, nameEn: label.en, reason, figures: figures.join('; ') };
  const findings = [makeFinding(relationFindings, 'RATIO_NOT_CHECKED', params, { path })];
  return { ratioId: ratio.id, status: 'cannot-tell', findings };
}

function checkTerms(named: NamedRatio, terms: RatioTerms, options: CheckRatiosOptions): RatioCheck {
  const { of, per, ratio } = terms;
  const divisor = per ?? ratio;
  const figures = figuresOf(named.ratio);
  // A product needs no divisor.
  if (of && divisor?.explanation.value === '0') return notChecked(named, { reason: 'zero', figures });
  const least = of && per ? leastFindings(named, of, per) : [];
  const checked = of && per && ratio ? compareTerms(named, { of, per, ratio }) : implyTerm(named, terms);
  if (!checked) return notChecked(named, { reason: 'reading', figures });
  const { explanation, findings, ...result } = checked;
  return {
    ...result,
    findings: [...findings, ...least],
    ...(options.explain !== false && explanation && { explanation }),
  };
}

function compareTerms(
  named: NamedRatio,
  { of, per, ratio }: Readonly<Record<'of' | 'per' | 'ratio', RatioTerm>>,
): RatioCheck {
  const isShare = ratio.kind === 'share';
  const explanation = explainRatioDifference(of.explanation, per.explanation, ratio.explanation, isShare);
  const head = { ratioId: named.ratio.id, difference: explanation.value, explanation };
  const isExact = [of, per, ratio].every(({ quantities }) =>
    quantities.every(({ qualifier }) => qualifier === 'exact'),
  );
  if (isExact && explanation.value === '0') return { ...head, status: 'equal', findings: [] };
  const computed = scaleInterval(productInterval(per.rounded, ratio.rounded), isShare ? '0.01' : '1');
  const holds = intervalsMeet(closeInterval(computed), closeInterval(of.rounded));
  const params = { ...ratioParams(named, of, per, ratio), stated: ratio.explanation.value };
  const [status, code] = holds
    ? (['within-qualifiers', 'RATIO_WITHIN_QUALIFIERS'] as const)
    : (['differs', 'RATIO_DIFFERS'] as const);
  const finding: Finding = makeFinding(relationFindings, code, params, { path: named.path });
  return { ...head, status, findings: [finding] };
}
