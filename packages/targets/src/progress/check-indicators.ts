import { makeFinding, modelFindings, type Finding } from '@khuyencong/model';
import { checkIndicator } from '../indicator/check-indicator.js';
import type { Indicator } from '../indicator/indicator.js';

/** What is wrong with the indicators of a call; of two with one id the last would win in silence. */
export function checkIndicators(indicators: readonly Indicator[]): readonly Finding[] {
  const first = new Map<string, number>();
  return indicators.flatMap((indicator, index) => {
    const earlier = first.get(indicator.id);
    if (earlier === undefined) first.set(indicator.id, index);
    const repeated =
      earlier === undefined
        ? []
        : [
            makeFinding(
              modelFindings,
              'DUPLICATE_ID',
              { id: indicator.id, first: `indicators[${String(earlier)}]` },
              { path: ['indicators', index, 'id'] },
            ),
          ];
    return [...repeated, ...checkIndicator(indicator, { path: ['indicators', index] })];
  });
}
