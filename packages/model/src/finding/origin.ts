/**
 * Where a value was read (nguồn của giá trị): file, sheet and cell, or file, line, column and byte.
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
  /**
   * Of a text file: how many bytes of the file as it is stored stand before the value; any mark of the encoding counts. A cell of CSV
   * begins with its opening quote, a value of JSON with its quote or bracket. Left out where it is not known.
   */
  readonly byte?: number;
  /** How many bytes of the file the value takes, quotes included; 0 for an empty cell. */
  readonly byteLength?: number;
}
