import type { Explanation, LocalText } from '@khuyencong/model';
import { compareSum, differenceExplanation } from '../identity/compare-sum.js';
import type { ComparedRow } from './compared-row.js';

/**
 * The khuyến công money of both versions (tổng kinh phí khuyến công hai lần), stated amounts only. Whole đồng.
 *
 * @category comparison
 * @since 0.1.0
 */
export interface ComparedTotal {
  /** After minus before; its inputs are the two sums. */
  readonly explanation: Explanation;
  /** Rows of either version that do not state their money. */
  readonly missing: number;
  /** Whether the total stayed the same; left out where rows do not state their money. */
  readonly conserved?: boolean;
}

const labels: Readonly<Record<'before' | 'after' | 'difference', LocalText>> = {
  before: { vi: 'Tổng bản trước', en: 'Total before' },
  after: { vi: 'Tổng bản sau', en: 'Total after' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
};

export function comparedTotal(before: readonly ComparedRow[], after: readonly ComparedRow[]): ComparedTotal {
  const [then, now] = [sumOf(before, labels.before), sumOf(after, labels.after)];
  const explanation = differenceExplanation(now.explanation, then.explanation, labels.difference);
  const missing = then.missing + now.missing;
  return { explanation, missing, ...(missing === 0 && { conserved: explanation.value === '0' }) };
}

function sumOf(rows: readonly ComparedRow[], label: LocalText): ReturnType<typeof compareSum> {
  const ordered = rows.toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
  const parts = ordered.map(({ id, label: name, moneyVnd }) => {
    const text = `${id} ${name}`;
    return { label: { vi: text, en: text }, amountVnd: moneyVnd };
  });
  return compareSum(parts, { label, totalVnd: undefined });
}
