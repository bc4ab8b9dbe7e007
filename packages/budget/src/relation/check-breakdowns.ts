import {
  checkArgument,
  checkRecords,
  fundingSourceLabels,
  makeFinding,
  type Finding,
  type FundingSource,
  type YearSpan,
} from '@khuyencong/model';
import { figureTree, partsAt } from '../figure/figure-tree.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { relationFindings } from './relation-findings.js';

/**
 * What a breakdown is checked against (tùy chọn kiểm tra cách nêu các phần).
 *
 * @category relation
 * @since 0.1.0
 */
export interface CheckBreakdownsOptions {
  /** The years of the document; parts by year of a total without a period of its own are expected to cover them. */
  readonly period?: YearSpan | undefined;
}

/**
 * Checks how totals and parts are worded, apart from their numbers (kiểm tra cách nêu tổng và các phần): a part called the remainder
 * before another part, a total named after one source of money with a part of another, a part by year without its year.
 *
 * @param figures - the figures of one document, from `settleReadings`, in the order of publication
 * @param options - `period`: the years of the document
 * @returns findings, by total in the order of the document
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { checkBreakdowns, publishedUnitIndex, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string, partOf?: string) => ({
 *   id, wording, partOf, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const figures = settleReadings([
 *   figure('total', '5 tỷ đồng'), figure('own', 'còn lại là vốn đối ứng 3 tỷ đồng', 'total'), figure('management', '2 tỷ đồng', 'total'),
 * ]);
 * checkBreakdowns(figures, {}).map(({ code }) => code) // => ['REMAINDER_NOT_LAST']
 * ```
 * @category relation
 * @since 0.1.0
 */
export function checkBreakdowns(
  figures: readonly SettledFigure[],
  options: CheckBreakdownsOptions,
): readonly Finding[] {
  checkRecords('figures', figures);
  checkArgument('options', options);
  const tree = figureTree(figures);
  return figures.flatMap((total, index) => {
    const parts = partsAt(tree, index);
    return parts.length === 0
      ? []
      : [...remainders(total, parts), ...sources(total, parts), ...years(total, parts, options)];
  });
}

const shownAtMost = 3;

function remainders({ figure: total }: SettledFigure, parts: readonly SettledFigure[]): readonly Finding[] {
  const index = parts.findIndex(({ quantity }) => quantity?.modality === 'remainder');
  const [remainder, further] = [parts[index]?.figure, parts.slice(index + 1)];
  if (!remainder || further.length === 0) return [];
  const params = {
    nameVi: total.label.vi,
    nameEn: total.label.en,
    remainder: remainder.wording,
    further: further
      .slice(0, shownAtMost)
      .map(({ figure }) => `"${figure.wording}"`)
      .join(', '),
  };
  const { path, origin } = remainder;
  return [makeFinding(relationFindings, 'REMAINDER_NOT_LAST', params, { path, origin })];
}

/** Local promotion money may come from the budgets below the province. */
const holds: Readonly<Partial<Record<FundingSource, readonly FundingSource[]>>> = {
  provincial: ['district', 'commune'],
  district: ['commune'],
};

function sources({ figure: total }: SettledFigure, parts: readonly SettledFigure[]): readonly Finding[] {
  const { source } = total;
  if (source === undefined) return [];
  return parts.flatMap(({ figure: part }) => {
    if (part.source === undefined || part.source === source || holds[source]?.includes(part.source))
      return [];
    const [ofTotal, ofPart] = [fundingSourceLabels[source], fundingSourceLabels[part.source]];
    const params = {
      nameVi: total.label.vi,
      nameEn: total.label.en,
      totalSourceVi: ofTotal.vi,
      totalSourceEn: ofTotal.en,
      partVi: part.label.vi,
      partEn: part.label.en,
      partSourceVi: ofPart.vi,
      partSourceEn: ofPart.en,
    };
    return [
      makeFinding(relationFindings, 'PART_OF_OTHER_SOURCE', params, {
        path: total.path,
        origin: total.origin,
      }),
    ];
  });
}

/** Two parts with a year make a breakdown by year; as many years must be left as there are parts without one. */
function years(
  { figure: total }: SettledFigure,
  parts: readonly SettledFigure[],
  options: CheckBreakdownsOptions,
): readonly Finding[] {
  const span = total.period ?? options.period;
  const dated = new Set(parts.flatMap(({ figure }) => figure.year ?? []));
  const undated = parts.filter(({ figure }) => figure.year === undefined && figure.period === undefined);
  // A longer span leaves more years than parts; it is not counted out.
  if (!span || span.to - span.from >= parts.length) return [];
  if (dated.size < 2 || undated.length === 0 || dated.size + undated.length !== parts.length) return [];
  const left = Array.from({ length: span.to - span.from + 1 }, (_, index) => span.from + index).filter(
    (year) => !dated.has(year),
  );
  if (left.length !== undated.length) return [];
  return undated.map(({ figure: { wording, path, origin } }) =>
    makeFinding(
      relationFindings,
      'YEAR_NOT_PRINTED',
      { text: wording, years: left.join(', ') },
      { path, origin },
    ),
  );
}
