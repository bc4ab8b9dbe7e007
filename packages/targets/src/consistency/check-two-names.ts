import { checkArgument, checkRecords, makeFinding, type Finding } from '@khuyencong/model';
import { checkWhole } from '../call/check-whole.js';
import { cellKey } from './check-subsets.js';
import { consistencyFindings } from './consistency-findings.js';
import { pairParams, type StatedFigure } from './stated-figure.js';

/**
 * Finds two indicators with the same figures (phát hiện một số liệu được báo cáo dưới hai tên).
 *
 * Two indicators are named when they agree in every place and period that both have, in at least `leastMatches` of them and with at
 * least two different numbers, none counting that is 0. One equal number is chance.
 *
 * @param figures - in any order
 * @param options - `leastMatches`: how many equal figures make it a question
 * @returns `FIGURES_UNDER_TWO_NAMES` for each pair of indicators, with a figure of each
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkTwoNames } from '@khuyencong/targets';
 * const figures = (['supported', 'assisted'] as const).flatMap((indicatorId) =>
 *   (['17', '9', '22'] as const).map((value, index) => ({
 *     indicatorId, place: 'Kiên Giang', period: `${2021 + index}`, unit: 'cơ sở', label: { vi: indicatorId, en: indicatorId },
 *     interval: { min: value, max: value, minInclusive: true, maxInclusive: true }, path: [indicatorId, index],
 *   })),
 * );
 * checkTwoNames(figures, { leastMatches: 3 }).map(({ params }) => params['matches']) // => ['3']
 * ```
 * @category consistency
 * @since 0.1.0
 */
export function checkTwoNames(
  figures: readonly StatedFigure[],
  options: { readonly leastMatches: number },
): readonly Finding[] {
  checkRecords('figures', figures);
  checkArgument('options', options);
  checkWhole('options.leastMatches', options.leastMatches, { least: 1 });
  const { leastMatches } = options;
  const byIndicator = new Map<string, Map<string, StatedFigure>>();
  for (const figure of figures) {
    const cells = byIndicator.get(figure.indicatorId);
    if (cells) cells.set(cellKey(figure), figure);
    else byIndicator.set(figure.indicatorId, new Map([[cellKey(figure), figure]]));
  }
  const indicators = [...byIndicator.values()];
  return indicators.flatMap((one, index) =>
    indicators.slice(index + 1).flatMap((other) => sameFigures(one, { other, leastMatches })),
  );
}

function sameFigures(
  one: ReadonlyMap<string, StatedFigure>,
  {
    other,
    leastMatches,
  }: { readonly other: ReadonlyMap<string, StatedFigure>; readonly leastMatches: number },
): readonly Finding[] {
  const pairs = [...one].flatMap(([key, figure]) => {
    const same = other.get(key);
    return same ? [[figure, same] as const] : [];
  });
  if (!pairs.every(([figure, same]) => numberOf(figure) === numberOf(same))) return [];
  const telling = pairs.filter(([{ interval }]) => interval.min !== '0' || interval.max !== '0');
  const [first] = telling;
  const differ = new Set(telling.map(([figure]) => numberOf(figure))).size > 1;
  if (!first || telling.length < leastMatches || !differ) return [];
  const params = { ...pairParams(...first), matches: String(pairs.length) };
  return [makeFinding(consistencyFindings, 'FIGURES_UNDER_TWO_NAMES', params, { path: first[1].path })];
}

function numberOf({ interval: { min, max, minInclusive, maxInclusive } }: StatedFigure): string {
  return JSON.stringify([min, max, minInclusive, maxInclusive]);
}
