import { handOut, type Quotients } from './hand-out.js';
import type { AllocationMode, TieOrder } from './allocation.js';

/** Whole units for each share, and how many of them came from the remainder. */
export interface AllocatedUnits {
  readonly units: readonly number[] | readonly bigint[];
  readonly extras: readonly number[];
  /** Units that nobody gets. */
  readonly rest: number;
  /** Which of its limits a share came to rest on; left out where there are no limits. */
  readonly heldBy?: readonly ('floor' | 'cap' | undefined)[];
}

export interface HandOutOptions {
  readonly mode: AllocationMode;
  readonly tieOrder: TieOrder;
}

/** Shares of `total` units in proportion to `weights`, in machine integers where no product leaves them, else in big ones. */
export function proportionalUnits(
  total: bigint,
  weights: readonly number[] | readonly bigint[],
  options: HandOutOptions,
): AllocatedUnits {
  if (isSmall(weights) && total <= BigInt(Number.MAX_SAFE_INTEGER)) {
    const sum = weights.reduce((left, right) => left + right, 0);
    // Where the product with the sum is safe, so is the product with each weight.
    if ((Number(total) + 1) * sum <= Number.MAX_SAFE_INTEGER)
      return inSafeIntegers(Number(total), weights, options);
  }
  return inBigIntegers(total, weights.map(BigInt), options);
}

function isSmall(weights: readonly number[] | readonly bigint[]): weights is readonly number[] {
  return typeof weights[0] === 'number';
}

export function inSafeIntegers(
  total: number,
  weights: readonly number[],
  options: HandOutOptions,
): AllocatedUnits {
  const sum = weights.reduce((left, right) => left + right, 0);
  const remainders: number[] = [];
  let left = total;
  const quotients = weights.map((weight) => {
    const product = total * weight;
    // Of safe integers a division cannot round up to the next whole number.
    const quotient = Math.trunc(product / sum);
    remainders.push(product - quotient * sum);
    left -= quotient;
    return quotient;
  });
  const extras = handOut({ remainders, weights, left }, options);
  const units = quotients.map((quotient, index) => quotient + (extras[index] ?? 0));
  return { units, extras, rest: options.mode === 'separate-rest' ? left : 0 };
}

export function inBigIntegers(
  total: bigint,
  weights: readonly bigint[],
  options: HandOutOptions,
): AllocatedUnits {
  const sum = weights.reduce((left, right) => left + right, 0n);
  const remainders: bigint[] = [];
  let left = total;
  const quotients = weights.map((weight) => {
    const product = total * weight;
    const quotient = product / sum;
    remainders.push(product % sum);
    left -= quotient;
    return quotient;
  });
  return withExtras(quotients, { remainders, weights, left: Number(left) }, options);
}

/** Big units with what of the remainder was handed out to them. */
export function withExtras(
  quotients: readonly bigint[],
  remainder: Quotients,
  options: HandOutOptions,
): AllocatedUnits {
  const extras = handOut(remainder, options);
  const units = quotients.map((quotient, index) => quotient + BigInt(extras[index] ?? 0));
  return { units, extras, rest: options.mode === 'separate-rest' ? remainder.left : 0 };
}
