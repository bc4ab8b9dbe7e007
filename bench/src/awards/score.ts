import { scoreRound, type AwardRoundMarks } from '@khuyencong/awards';
import Big from 'big.js';
import { Decimal } from 'decimal.js';
import type { BenchJob } from '../bench-job.js';
import { benchRound, benchScheme } from './bench-round.js';

/** The same loop as a competent user of a decimal library writes it: totals by juror, their sum, passed or not, ranked. */
function withDecimals<Number>(
  { products, marks, jurors }: AwardRoundMarks,
  arithmetic: {
    readonly zero: Number;
    readonly plus: (left: Number, mark: string) => Number;
    readonly compare: (left: Number, right: Number) => number;
    readonly print: (sum: Number) => string;
  },
): string {
  const sums = new Map(products.map(({ id }) => [id, arithmetic.zero]));
  for (const row of marks) {
    if (!('mark' in row)) continue;
    sums.set(row.productId, arithmetic.plus(sums.get(row.productId) ?? arithmetic.zero, row.mark));
  }
  const least = arithmetic.plus(arithmetic.zero, String(70 * jurors.length));
  return [...sums]
    .sort(([one, left], [other, right]) => arithmetic.compare(right, left) || (one < other ? -1 : 1))
    .map(([id, sum]) => `${id} ${arithmetic.print(sum)} ${arithmetic.compare(sum, least) >= 0}`)
    .join('\n');
}

/** Sums of marks instead of means, so that no library has to divide. */
function ours(round: AwardRoundMarks): string {
  const { products } = scoreRound(round, { schemes: [benchScheme] });
  return products
    .map(({ id, meanMark, passed }) => {
      const [numerator = '0', denominator = '1'] = (meanMark ?? '0').split('/');
      const sum = new Decimal(numerator).times(round.jurors.length).div(denominator);
      return `${id} ${sum.toFixed()} ${passed}`;
    })
    .join('\n');
}

/** Scoring a round: products times 9 jurors times 12 criteria. */
export const scoreJob: BenchJob = {
  name: 'score',
  sizeOf: 'products',
  sizes: [100, 1000, 10_000],
  implementations: [
    {
      name: 'khuyencong',
      kind: 'ours',
      prepare: (size: number) => {
        const round = benchRound(size);
        return () => ours(round);
      },
    },
    {
      name: 'decimal.js',
      kind: 'peer',
      prepare: (size: number) => {
        const round = benchRound(size);
        return () =>
          withDecimals(round, {
            zero: new Decimal(0),
            plus: (left, mark) => left.plus(mark),
            compare: (left, right) => left.comparedTo(right),
            print: (sum) => sum.toFixed(),
          });
      },
    },
    {
      name: 'big.js',
      kind: 'peer',
      prepare: (size: number) => {
        const round = benchRound(size);
        return () =>
          withDecimals(round, {
            zero: new Big(0),
            plus: (left, mark) => left.plus(mark),
            compare: (left, right) => left.cmp(right),
            print: (sum) => sum.toFixed(),
          });
      },
    },
  ],
};
