import type { DecimalString, Explanation, LocalText } from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';

/** One amount of a sum; left out where the document does not state it. */
export interface SumPart {
  readonly label: LocalText;
  readonly amountVnd: DecimalString | undefined;
}

/**
 * How a stated total stands to its parts (kết quả so tổng với các phần): `open` when parts are missing and the stated ones make
 * less than the total; `not-stated` when there is no total.
 *
 * @category identity
 * @since 0.1.0
 */
export type SumStatus = 'equal' | 'short' | 'over' | 'open' | 'not-stated';

/**
 * A sum and the total that was stated for it (tổng tính được và tổng đã ghi). Amounts in whole đồng.
 *
 * @category identity
 * @since 0.1.0
 */
export interface SumCheck {
  readonly status: SumStatus;
  readonly sumVnd: DecimalString;
  /** Left out where it is not stated. */
  readonly totalVnd?: DecimalString;
  /** Parts minus total. */
  readonly differenceVnd?: DecimalString;
  /** How many parts are not stated; they are not taken as zero. */
  readonly missing: number;
  readonly explanation: Explanation;
}

/** Adds the stated parts and holds the sum against the stated total. Amounts are not negative. */
export function compareSum(
  parts: readonly SumPart[],
  options: {
    readonly label: LocalText;
    readonly totalVnd: DecimalString | undefined;
    /** Parts that there are beside those of the list, without an amount. */
    readonly furtherMissing?: number;
  },
): SumCheck {
  const { label, totalVnd, furtherMissing = 0 } = options;
  const stated = parts.filter((part): part is StatedPart => part.amountVnd !== undefined);
  const explanation = sumExplanation(stated, label);
  const missing = parts.length - stated.length + furtherMissing;
  const sum: SumCheck = { status: 'not-stated', sumVnd: explanation.value, missing, explanation };
  return totalVnd === undefined ? sum : sumAgainst(sum, totalVnd);
}

/** The same sum beside a stated total. */
export function sumAgainst(sum: SumCheck, totalVnd: DecimalString): SumCheck {
  const differenceVnd = subtractVnd(sum.sumVnd, totalVnd);
  const short = sum.missing > 0 ? 'open' : 'short';
  const status = differenceVnd === '0' ? 'equal' : differenceVnd.startsWith('-') ? short : 'over';
  return { ...sum, status, totalVnd, differenceVnd };
}

/** A part with its amount. */
export interface StatedPart extends SumPart {
  readonly amountVnd: DecimalString;
}

export function givenAmount(label: LocalText, amountVnd: DecimalString): Explanation {
  return { label, value: amountVnd, unit: 'đồng', operation: 'given', inputs: [] };
}

export function sumExplanation(parts: readonly StatedPart[], label: LocalText): Explanation {
  const inputs = parts.map((part) => givenAmount(part.label, part.amountVnd));
  return {
    label,
    value: sumVnd(parts.map(({ amountVnd }) => amountVnd)),
    unit: 'đồng',
    operation: 'sum',
    inputs,
  };
}

/** Left minus right. */
export function differenceExplanation(left: Explanation, right: Explanation, label: LocalText): Explanation {
  const value = subtractVnd(left.value, right.value);
  return { label, value, unit: 'đồng', operation: 'difference', inputs: [left, right] };
}
