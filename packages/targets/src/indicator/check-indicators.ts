import type { Finding } from '@khuyencong/model';
import { checkIndicator } from './check-indicator.js';
import { duplicateIds } from './duplicate-ids.js';
import type { Indicator } from './indicator.js';

/** What is wrong with the indicators of a list; of two with one id the last would win in silence. */
export function checkIndicators(
  indicators: readonly Indicator[],
  list: 'indicators' | 'rows' = 'indicators',
): readonly Finding[] {
  const repeated = duplicateIds(
    indicators.map(({ id }) => id),
    (index) => [list, index, 'id'],
  );
  return [
    ...repeated,
    ...indicators.flatMap((indicator, index) => checkIndicator(indicator, { path: [list, index] })),
  ];
}
