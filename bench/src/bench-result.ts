import type { BenchJob, Implementation } from './bench-job.js';
import type { Measurement } from './run-once.js';

/** One row of `results.json`. */
export interface BenchResult {
  readonly job: string;
  readonly size: number;
  readonly implementation: string;
  readonly kind: Implementation['kind'];
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly runs: number;
  readonly peakRssMb: number;
  /** Its median as a multiple of ours. */
  readonly timesOurs: number;
  /** Whether its answer is ours; null for a limit, which has none. */
  readonly agrees: boolean | null;
}

/** The measurements of one implementation at one size. */
export interface Measured {
  readonly implementation: Implementation;
  readonly measurements: readonly Measurement[];
}

const rounded = (value: number): number => Number(value.toFixed(3));

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The rows of one job at one size, ours first. */
export function benchResults(
  job: BenchJob,
  { size, measured }: { readonly size: number; readonly measured: readonly Measured[] },
): readonly BenchResult[] {
  const times = (each: Measured): readonly number[] =>
    each.measurements.flatMap(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const ours = measured.find(({ implementation }) => implementation.kind === 'ours');
  const oursMs = ours ? median(times(ours)) : Number.NaN;
  const answer = ours?.measurements[0]?.answer;
  return measured.map((each) => {
    const sorted = times(each);
    return {
      job: job.name,
      size,
      implementation: each.implementation.name,
      kind: each.implementation.kind,
      medianMs: rounded(median(sorted)),
      minMs: rounded(sorted[0] ?? Number.NaN),
      maxMs: rounded(sorted.at(-1) ?? Number.NaN),
      runs: sorted.length,
      peakRssMb: rounded(Math.max(...each.measurements.map(({ peakRssMb }) => peakRssMb))),
      timesOurs: rounded(median(sorted) / oursMs),
      agrees:
        each.implementation.kind === 'limit'
          ? null
          : each.measurements.every((measurement) => measurement.answer === answer),
    };
  });
}
