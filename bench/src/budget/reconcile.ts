import { reconcile, type SettledFigure } from '@khuyencong/budget';
import type { DecimalString, Quantity } from '@khuyencong/model';
import Big from 'big.js';
import { Decimal } from 'decimal.js';
import type { BenchJob } from '../bench-job.js';

/** What a peer's user would keep of a figure. */
interface Row {
  readonly id: string;
  readonly partOf: string | undefined;
  readonly amount: string;
}

const partsEach = 10;
const everyWrong = 1000;

/** A tree of ten parts to a total; the total of every thousandth figure is one đồng off. */
function treeOf(size: number): readonly Row[] {
  const amounts = Array.from({ length: size }, (_, index) =>
    BigInt(1_000_000 + ((index * 7919) % 99_991) * 1000),
  );
  for (let index = size - 1; index >= 0; index -= 1) {
    const own = index * partsEach + 1;
    if (own >= size) continue;
    let sum = index % everyWrong === 0 ? 1n : 0n;
    for (let part = own; part < Math.min(own + partsEach, size); part += 1) sum += amounts[part] ?? 0n;
    amounts[index] = sum;
  }
  return amounts.map((amount, index) => ({
    id: `figure-${index}`,
    partOf: index === 0 ? undefined : `figure-${Math.floor((index - 1) / partsEach)}`,
    amount: amount.toString(),
  }));
}

function settled({ id, partOf, amount }: Row, index: number): SettledFigure {
  const quantity: Quantity = {
    kind: 'money',
    value: amount as DecimalString,
    unit: 'đồng',
    unitWritten: 'đồng',
    unitFactor: '1',
    qualifier: 'exact',
    separators: 'none',
  };
  const label = { vi: id, en: id };
  const figure = { id, partOf, label, wording: amount, readings: [quantity], path: ['figures', index] };
  return { figure, quantity, settledBy: 'one-reading', evidence: [] };
}

type Outcome = readonly [id: string, status: string, difference: string];

function answerOf(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => outcome.join(' ')).join('\n');
}

function ours(explain: boolean): (size: number) => () => string {
  return (size) => {
    const figures = treeOf(size).map(settled);
    return () => {
      const { totals } = reconcile(figures, { aboutTolerancePercent: '5', explain });
      return answerOf(totals.map(({ totalId, status, difference }) => [totalId, status, difference ?? '']));
    };
  };
}

/** What the figures take before anything is compared. */
function holdingFigures(size: number): () => string {
  const figures = treeOf(size).map(settled);
  return () => String(figures.length);
}

/** Parts by total in a map, one sum for each: what anybody would write with a decimal library at hand. */
function byHand<Amount>(
  read: (text: string) => Amount,
  plus: (sum: Amount, amount: Amount) => Amount,
  minus: (sum: Amount, total: Amount) => string,
): (size: number) => () => string {
  return (size) => {
    const rows = treeOf(size);
    return () => {
      const sums = new Map<string, Amount>();
      for (const { partOf, amount } of rows) {
        if (partOf === undefined) continue;
        const sum = sums.get(partOf);
        sums.set(partOf, sum === undefined ? read(amount) : plus(sum, read(amount)));
      }
      const outcomes = rows.flatMap(({ id, amount }): readonly Outcome[] => {
        const sum = sums.get(id);
        if (sum === undefined) return [];
        const difference = minus(sum, read(amount));
        const status = difference === '0' ? 'equal' : difference.startsWith('-') ? 'short' : 'over';
        return [[id, status, difference]];
      });
      return answerOf(outcomes);
    };
  };
}

/** Reconciliation of a tree of exact figures: what comes of each total, and by how much. */
export const reconcileJob: BenchJob = {
  name: 'reconcile',
  sizeOf: 'figures',
  sizes: [1000, 10_000, 100_000, 1_000_000],
  implementations: [
    { name: 'khuyencong', kind: 'ours', prepare: ours(false) },
    { name: 'khuyencong, explained', kind: 'peer', prepare: ours(true) },
    {
      name: 'decimal.js',
      kind: 'peer',
      prepare: byHand(
        (text) => new Decimal(text),
        (sum, amount) => sum.plus(amount),
        (sum, total) => sum.minus(total).toFixed(),
      ),
    },
    {
      name: 'big.js',
      kind: 'peer',
      prepare: byHand(
        (text) => new Big(text),
        (sum, amount) => sum.plus(amount),
        (sum, total) => sum.minus(total).toFixed(),
      ),
    },
    {
      name: 'holding the figures',
      kind: 'limit',
      prepare: holdingFigures,
    },
    {
      name: 'adding native numbers',
      kind: 'limit',
      prepare: byHand(
        Number,
        (sum, amount) => sum + amount,
        (sum, total) => String(sum - total),
      ),
    },
  ],
};
