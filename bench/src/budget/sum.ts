import { sumVnd } from '@khuyencong/budget';
import Big from 'big.js';
import BigNumber from 'bignumber.js';
import { Decimal } from 'decimal.js';
import { add, dinero, toSnapshot, type Dinero } from 'dinero.js';
import { VND } from 'dinero.js/currencies';
import { add as addBig, dinero as dineroBig, toSnapshot as toSnapshotBig } from 'dinero.js/bigint';
import { VND as VND_BIG } from 'dinero.js/bigint/currencies';
import type { BenchJob, Implementation } from '../bench-job.js';
import { amountTexts } from './published-amounts.js';

type Amounts = readonly `${number}`[];

function summing(
  name: string,
  kind: Implementation['kind'],
  sumOf: (amounts: Amounts) => string,
): Implementation {
  return {
    name,
    kind,
    prepare: (size) => {
      const amounts = amountTexts(size);
      return () => sumOf(amounts);
    },
  };
}

function withDinero(amounts: Amounts): string {
  const of = (amount: number): Dinero<number, 'VND'> => dinero({ amount, currency: VND });
  const total = amounts.reduce((before, amount) => add(before, of(Number(amount))), of(0));
  return String(toSnapshot(total).amount);
}

function withBigDinero(amounts: Amounts): string {
  const of = (amount: bigint): Dinero<bigint> => dineroBig({ amount, currency: VND_BIG });
  const total = amounts.reduce((before, amount) => addBig(before, of(BigInt(amount))), of(0n));
  return String(toSnapshotBig(total).amount);
}

function everyCharacter(amounts: Amounts): string {
  let codes = 0;
  for (const amount of amounts) for (let at = 0; at < amount.length; at += 1) codes += amount.charCodeAt(at);
  return String(codes);
}

/** Adds amounts that are given as text, as they stand in a document or a database. */
export const sum: BenchJob = {
  name: 'sum',
  sizeOf: 'amounts',
  sizes: [10_000, 100_000, 1_000_000],
  implementations: [
    summing('khuyencong', 'ours', sumVnd),
    summing('decimal.js', 'peer', (amounts) =>
      amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed(),
    ),
    summing('big.js', 'peer', (amounts) =>
      amounts.reduce((total, amount) => total.plus(amount), new Big(0)).toFixed(),
    ),
    summing('bignumber.js', 'peer', (amounts) =>
      amounts.reduce((total, amount) => total.plus(amount), new BigNumber(0)).toFixed(),
    ),
    summing('dinero.js, numbers', 'peer', withDinero),
    summing('dinero.js, bigint', 'peer', withBigDinero),
    summing('looking at every character', 'limit', everyCharacter),
  ],
};
