import { headerKey } from '../table/header-text.js';
import type { HeaderCandidate } from '../table/match-columns.js';

/**
 * The columns that a header of a mapping names: those with the very words, brackets and all; where there are none, those that have the
 * words without their unit.
 */
export function candidatesOfHeader(
  header: string,
  candidates: readonly HeaderCandidate[],
): readonly HeaderCandidate[] {
  const wanted = headerKey(header);
  const whole = candidates.filter(({ texts }) => texts.some(({ text }) => headerKey(text) === wanted));
  return whole.length > 0 ? whole : candidates.filter(({ texts }) => texts.some(({ key }) => key === wanted));
}
