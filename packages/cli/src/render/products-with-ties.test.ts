import type { RoundResult } from '@khuyencong/awards';
import { expect, it } from 'vitest';
import { productsWithTies } from './products-with-ties.js';

const tiedWith = (ranks: readonly (number | null)[]): readonly (readonly string[])[] => {
  const products = ranks.map((rank, index) => ({ id: `sp-${index}`, rank }));
  const ties = [...new Set(ranks)].flatMap((rank) => {
    const tied = products.filter((product) => product.rank === rank).map(({ id }) => id);
    return rank === null || tied.length < 2 ? [] : [{ rank, products: tied }];
  });
  return productsWithTies({ products, ties } as unknown as RoundResult).map((product) => product.tiedWith);
};

it('names the others of the same rank, and nobody for a rank of one’s own or none', () =>
  expect(tiedWith([1, 2, 2, 2, null, null])).toEqual([
    [],
    ['sp-2', 'sp-3'],
    ['sp-1', 'sp-3'],
    ['sp-1', 'sp-2'],
    [],
    [],
  ]));

it('names a hundred others at most, never the product itself', () => {
  const all = tiedWith(Array.from({ length: 2000 }, () => 1));
  expect(new Set(all.map(({ length }) => length))).toEqual(new Set([100]));
  expect(all.some((others, index) => others.includes(`sp-${index}`))).toBe(false);
});
