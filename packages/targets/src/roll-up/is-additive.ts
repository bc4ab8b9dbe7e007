import type { Indicator } from '../indicator/indicator.js';

/** Shares that are declared to add up are refused like those declared not to. */
export function isAdditive({ measure, overPlaces }: Indicator): boolean {
  const isAmount = measure === 'count' || measure === 'money';
  return overPlaces === 'ratio-of-sums'
    ? !isAmount && measure !== 'growth'
    : overPlaces === 'sum' && isAmount;
}
