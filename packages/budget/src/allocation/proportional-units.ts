import { handOut, type Quotients } from './hand-out.js';
import type { AllocationMode, TieOrder } from './allocation.js';

/** Whole units for each share, and how many of them came from the remainder. */
export interface AllocatedUnits {
  readonly units: Float64Array | readonly bigint[];
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
    const small = safeSizes(Number(total), weights);
    if (small) return inSafeIntegers(small, weights, options);
  }
  return inBigIntegers(total, weights.map(BigInt), options);
}

function isSmall(weights: readonly number[] | readonly bigint[]): weights is readonly number[] {
  return typeof weights[0] === 'number';
}

/** A total and the sum of the weights, when every product that is made of them is a safe integer. */
export interface SafeSizes {
  readonly total: number;
  readonly sum: number;
}

export function safeSizes(total: number, weights: readonly number[]): SafeSizes | undefined {
  let sum = 0;
  let heaviest = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > heaviest) heaviest = weight;
  }
  // A sum that was rounded is itself above the bound, and so is a product.
  const isSafe = sum <= Number.MAX_SAFE_INTEGER && Math.min(total, sum) * heaviest <= Number.MAX_SAFE_INTEGER;
  return isSafe ? { total, sum } : undefined;
}

/**
 * Whole rounds of the weights are taken out of the total first, so that only what is left over, less than one round, is multiplied:
 * the products stay safe at any safe total.
 */
export function inSafeIntegers(
  { total, sum }: SafeSizes,
  weights: readonly number[],
  options: HandOutOptions,
): AllocatedUnits {
  const rounds = Math.trunc(total / sum);
  const over = total - rounds * sum;
  const units = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = over;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    const product = over * weight;
    // Of safe integers a division cannot round up to the next whole number.
    const quotient = Math.trunc(product / sum);
    remainders[index] = product - quotient * sum;
    left -= quotient;
    units[index] = rounds * weight + quotient;
  }
  const extras = handOut({ remainders, weights, left }, options);
  extras.forEach((extra, index) => {
    if (extra > 0) units[index] = (units[index] ?? 0) + extra;
  });
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
