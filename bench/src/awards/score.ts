import { scoreRound, type AwardRoundMarks } from '@khuyencong/awards';
import Big from 'big.js';
import { Decimal } from 'decimal.js';
import type { BenchJob } from '../bench-job.js';
import { benchRound, benchScheme } from './bench-round.js';

interface Arithmetic<Value> {
  readonly of: (text: string) => Value;
  readonly plus: (left: Value, right: Value) => Value;
  readonly isOffStep: (mark: Value, step: Value) => boolean;
  readonly compare: (left: Value, right: Value) => number;
  readonly print: (value: Value) => string;
}

/** The same loop as a competent user of a decimal library writes it: each mark checked, totals by juror, their sum, ranked. */
function withDecimals<Value>(
  { products, marks, jurors, rules }: AwardRoundMarks,
  { of, plus, isOffStep, compare, print }: Arithmetic<Value>,
): string {
  const zero = of('0');
  const step = of(rules.markStep);
  const maxima = new Map(
    benchScheme.sets.flatMap(({ criteria }) => criteria.map(({ id, maxMark }) => [id, of(maxMark)])),
  );
  const sheets = new Map(products.map(({ id }) => [id, new Map(jurors.map((juror) => [juror.id, zero]))]));
  const seen = new Set<string>();
  for (const row of marks) {
    if (!('mark' in row)) continue;
    const { productId, juror, criterion } = row;
    const mark = of(row.mark);
    const key = `${productId} ${juror} ${criterion}`;
    const wrong =
      compare(mark, maxima.get(criterion) ?? zero) > 0 || compare(mark, zero) < 0 || isOffStep(mark, step);
    if (wrong || seen.has(key)) throw new Error(key);
    seen.add(key);
    const sheet = sheets.get(productId);
    sheet?.set(juror, plus(sheet.get(juror) ?? zero, mark));
  }
  const least = of(String(70 * jurors.length));
  return [...sheets]
    .map(([id, sheet]) => ({ id, totals: [...sheet.values()], sum: [...sheet.values()].reduce(plus, zero) }))
    .sort((one, other) => compare(other.sum, one.sum) || (one.id < other.id ? -1 : 1))
    .map(
      ({ id, totals, sum }) =>
        `${id} ${totals.map(print).join(',')} ${print(sum)} ${compare(sum, least) >= 0}`,
    )
    .join('\n');
}

/** Sums of marks instead of means, so that no library has to divide. */
function ours(round: AwardRoundMarks): string {
  const { products } = scoreRound(round, { schemes: [benchScheme] });
  return products
    .map(({ id, sheets, meanMark, passed }) => {
      const [numerator = '0', denominator = '1'] = (meanMark ?? '0').split('/');
      const sum = new Decimal(numerator).times(round.jurors.length).div(denominator);
      return `${id} ${sheets.map(({ total }) => total).join(',')} ${sum.toFixed()} ${passed}`;
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
            of: (text) => new Decimal(text),
            plus: (left, right) => left.plus(right),
            isOffStep: (mark, step) => !mark.mod(step).eq(0),
            compare: (left, right) => left.comparedTo(right),
            print: (value) => value.toFixed(),
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
            of: (text) => new Big(text),
            plus: (left, right) => left.plus(right),
            isOffStep: (mark, step) => !mark.mod(step).eq(0),
            compare: (left, right) => left.cmp(right),
            print: (value) => value.toFixed(),
          });
      },
    },
  ],
};
