/**
 * Where a value was read (nguồn của giá trị): file, sheet and cell, or file, line and column.
 *
 * @category finding
 * @since 0.1.0
 */
export interface Origin {
  readonly file?: string;
  readonly sheet?: string;
  /** A1 address, such as `F12`. */
  readonly cell?: string;
  /** First line is 1. */
  readonly line?: number;
  /** First column is 1. */
  readonly column?: number;
}
