/** One way to do the job: ours, a peer, or the part of it that nobody can avoid. */
export interface Implementation {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'limit';
  /** Why its answer may differ from ours, such as a peer that rounds; without it every answer must agree. */
  readonly differsBecause?: string;
  /** Makes the input, outside the measured time; what it returns does the job once and says the answer. */
  readonly prepare: (size: number) => () => string | Promise<string>;
}

/** One line of comparison: the same job by several implementations at several sizes. */
export interface BenchJob {
  readonly name: string;
  /** What the size counts, such as `amounts`. */
  readonly sizeOf: string;
  /** At least three, so that growth shows. */
  readonly sizes: readonly number[];
  /** Ours first. */
  readonly implementations: readonly Implementation[];
}
