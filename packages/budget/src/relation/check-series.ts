import { checkRecords, makeFinding, type Finding, type Quantity } from '@khuyencong/model';
import { addsUpWith } from '../figure/adding-unit.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { printedValue } from '../figure/printed-value.js';
import { relationFindings } from './relation-findings.js';

/**
 * Compares the stages of each series (kiểm tra chuỗi số liệu qua các giai đoạn): one that is counted in another unit than the stage before
 * it, and one that states the number of the stage before it under another qualifying word.
 *
 * @param figures - the figures of one document, from `settleReadings`; those with the same `series` are one thing at different times
 * @returns findings at the later stage, in the order of the document
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { checkSeries, publishedUnitIndex, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string) => ({
 *   id, wording, series: 'machinery', label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * checkSeries(settleReadings([figure('2017', '04 cơ sở'), figure('2018', '18 đề án')])).map(({ code }) => code) // => ['SERIES_CHANGES_UNIT']
 * ```
 * @category relation
 * @since 0.1.0
 */
export function checkSeries(figures: readonly SettledFigure[]): readonly Finding[] {
  checkRecords('figures', figures);
  const last = new Map<string, SettledFigure>();
  return figures.flatMap((figure) => {
    const { series } = figure.figure;
    if (series === undefined || !figure.quantity) return [];
    const earlier = last.get(series);
    last.set(series, figure);
    return earlier ? stageFindings(earlier, figure) : [];
  });
}

function stageFindings(earlier: SettledFigure, later: SettledFigure): readonly Finding[] {
  const [before, after] = [earlier.quantity, later.quantity];
  if (!before || !after) return [];
  const words = { earlier: earlier.figure.wording, later: later.figure.wording };
  const { path, origin } = later.figure;
  if (!addsUpWith(before, after)) {
    const params = { ...words, earlierUnit: unitOf(before), laterUnit: unitOf(after) };
    return [makeFinding(relationFindings, 'SERIES_CHANGES_UNIT', params, { path, origin })];
  }
  const sameNumber = printedValue(before) !== undefined && printedValue(before) === printedValue(after);
  return sameNumber && before.qualifier !== after.qualifier
    ? [makeFinding(relationFindings, 'SERIES_CHANGES_QUALIFIER', words, { path, origin })]
    : [];
}

/** A share and a rate of growth are both in %. */
function unitOf({ unit, per, kind }: Quantity): string {
  const name = per === undefined ? unit : `${unit}/${per}`;
  return unit === '%' ? `${name} (${kind})` : name;
}
