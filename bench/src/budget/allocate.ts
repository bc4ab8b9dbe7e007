import { allocate as allocateVnd } from '@khuyencong/budget';
import { Decimal } from 'decimal.js';
import { allocate as allocateDinero, dinero, toSnapshot } from 'dinero.js';
import { VND } from 'dinero.js/currencies';
import type { BenchJob, Implementation } from '../bench-job.js';
import { pseudoRandom } from './published-amounts.js';

const provinces = 63;

interface Input {
  readonly totals: readonly `${number}`[];
  readonly weights: readonly `${number}`[];
}

/** Yearly totals of a national programme, by the number of establishments of each province. */
function inputOf(size: number): Input {
  const next = pseudoRandom(63);
  return {
    totals: Array.from(
      { length: size },
      () => `${60_000_000_000 + Math.floor(next() * 200_000_000_000)}` as const,
    ),
    weights: Array.from({ length: provinces }, () => `${3 + Math.floor(next() * 400)}` as const),
  };
}

/** Largest remainders as somebody writes them who has decimal.js and no more: quotients would be rounded, so whole ones and rests. */
function byHand(totalText: string, weights: readonly string[]): readonly string[] {
  const total = new Decimal(totalText);
  const sum = weights.reduce((before, weight) => before.plus(weight), new Decimal(0));
  const products = weights.map((weight) => total.times(weight));
  const shares = products.map((product) => product.dividedToIntegerBy(sum));
  const left = shares.reduce((before, share) => before.minus(share), total).toNumber();
  const ranked = products
    .map((product, index) => ({ index, rest: product.minus(sum.times(shares[index] ?? 0)) }))
    .sort((one, other) => other.rest.comparedTo(one.rest) || one.index - other.index);
  const more = new Set(ranked.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => (more.has(index) ? share.plus(1) : share).toFixed());
}

function allocating(
  name: string,
  kind: Implementation['kind'],
  prepare: (input: Input) => () => readonly (readonly string[])[],
): Implementation {
  return {
    name,
    kind,
    prepare: (size) => {
      const run = prepare(inputOf(size));
      return () =>
        run()
          .map((shares) => shares.join(' '))
          .join('\n');
    },
  };
}

function withDinero({ totals, weights }: Input): () => readonly (readonly string[])[] {
  const [amounts, ratios] = [totals.map(Number), weights.map(Number)];
  return () =>
    amounts.map((amount) =>
      allocateDinero(dinero({ amount, currency: VND }), ratios).map((share) =>
        String(toSnapshot(share).amount),
      ),
    );
}

function onlyPrinting({ totals, weights }: Input): () => readonly (readonly string[])[] {
  const rows = totals.map((total) => weights.map(() => Math.floor(Number(total) / provinces)));
  return () => rows.map((row) => row.map(String));
}

/** Allocates totals over 63 provinces by weight, in whole đồng. */
export const allocate: BenchJob = {
  name: 'allocate',
  sizeOf: 'allocations over 63 shares',
  sizes: [100, 1000, 10_000],
  implementations: [
    allocating(
      'khuyencong',
      'ours',
      ({ totals, weights }) =>
        () =>
          totals.map((total) => allocateVnd(total, { shares: weights }).sharesVnd),
    ),
    allocating(
      'decimal.js by hand',
      'peer',
      ({ totals, weights }) =>
        () =>
          totals.map((total) => byHand(total, weights)),
    ),
    {
      ...allocating('dinero.js', 'peer', withDinero),
      differsBecause: 'it gives the remainder to the largest ratios, not to the largest remainders',
    },
    allocating('printing shares of the same size', 'limit', onlyPrinting),
  ],
};
