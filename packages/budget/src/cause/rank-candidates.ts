import type { Candidate } from './candidate.js';
import { oddUnit } from './changed-numbers.js';
import { weak } from './figures-counted-otherwise.js';
import type { CauseId } from './likely-cause.js';

const order: readonly (CauseId | 'odd-unit' | 'weak')[] = [
  'management-line',
  'subtotal-among-parts',
  'under-other-total',
  'odd-unit',
  'separator-misread',
  'unit-slip',
  'counted-twice',
  'left-out',
  'digits-swapped',
  'sign',
  'weak',
  'typing-slip',
];

/**
 * The likeliest first: what repairs more sums than it breaks; then what brings the printed numbers nearer, exact agreement first; then
 * the cause whose evidence fits more seldom by chance; then the stronger evidence; then the order of the document.
 */
export function rankCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.toSorted(
    (one, other) =>
      netRepairs(other) - netRepairs(one) ||
      one.apart.comparedTo(other.apart) ||
      commonness(one) - commonness(other) ||
      one.strength - other.strength ||
      (one.figures[0] ?? 0) - (other.figures[0] ?? 0),
  );
}

function netRepairs({ repairs, breaks }: Candidate): number {
  return repairs - breaks;
}

function commonness({ cause, strength }: Candidate): number {
  if (cause === 'unit-slip' && strength === oddUnit) return order.indexOf('odd-unit');
  return order.indexOf(cause === 'counted-twice' && strength === weak ? 'weak' : cause);
}
