import { checkArgument, checkList, makeFinding, type Finding } from '@khuyencong/model';
import { indicatorFindings } from './indicator-findings.js';
import type { Indicator } from './indicator.js';

/**
 * Checks that the two axes of an indicator fit what it measures (kiểm tra cách tổng hợp của chỉ tiêu).
 *
 * @param indicator - the indicator
 * @param options - `path`: where it stands in the data
 * @returns what does not fit, all of it
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkIndicator } from '@khuyencong/targets';
 * const label = { vi: 'Tỷ lệ giải ngân', en: 'Share disbursed' };
 * const share = { id: 'i1', label, unit: '%', measure: 'share', overTime: 'state-at-end', overPlaces: 'sum' } as const;
 * checkIndicator(share, { path: [] }).map(({ code }) => code) // => ['INDICATOR_SHARE_ADDED']
 * ```
 * @category indicator
 * @since 0.1.0
 */
export function checkIndicator(
  indicator: Indicator,
  options: { readonly path: readonly (string | number)[] },
): readonly Finding[] {
  checkArgument('indicator', indicator);
  checkArgument('options', options);
  checkList('options.path', options.path);
  const { id, unit, measure, overTime, overPlaces } = indicator;
  const { path } = options;
  const facts = { indicator: id, measure };
  const isRatio = measure === 'share' || measure === 'ratio';
  const isAmount = measure === 'count' || measure === 'money';
  const places = { path: [...path, 'overPlaces'] };
  const time = { path: [...path, 'overTime'] };
  return [
    ...(overPlaces === 'sum' && !isAmount
      ? [makeFinding(indicatorFindings, 'INDICATOR_SHARE_ADDED', facts, places)]
      : []),
    ...(overPlaces === 'ratio-of-sums' && !isRatio
      ? [makeFinding(indicatorFindings, 'INDICATOR_RATIO_OF_AMOUNTS', facts, places)]
      : []),
    ...(overTime === 'distinct' && measure !== 'count'
      ? [makeFinding(indicatorFindings, 'INDICATOR_DISTINCT_AMOUNT', facts, time)]
      : []),
    ...(overTime === 'distinct' && isVisit(unit)
      ? [makeFinding(indicatorFindings, 'INDICATOR_VISITS_DISTINCT', { indicator: id, unit }, time)]
      : []),
  ];
}

/** "Lượt cơ sở" are visits: an establishment that is visited twice makes two. */
function isVisit(unit: string): boolean {
  return /^lượt(?:\s|$)/iu.test(unit.normalize('NFC').trim());
}
