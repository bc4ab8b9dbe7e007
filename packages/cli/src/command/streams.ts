/** Where a command reads and writes: results to `out`, everything else to `err`. */
export interface Streams {
  readonly out: TextStream;
  readonly err: TextStream;
  /** The standard output for what is no text, such as a workbook. */
  readonly bytes?: ByteStream;
  /** The standard input. */
  readonly in?: AsyncIterable<Uint8Array>;
  /** How many files may be checked at the same time, each in a thread of its own; none where left out. */
  readonly threads?: number;
}

export interface TextStream {
  /** `false` where the next piece should wait for `drain`. */
  readonly write: (text: string) => unknown;
  /** Width of a terminal. */
  readonly columns?: number;
  readonly once?: (event: string, listener: () => void) => unknown;
  readonly off?: (event: string, listener: () => void) => unknown;
  readonly destroyed?: boolean;
  readonly isTTY?: boolean;
}

export interface ByteStream {
  readonly write: (bytes: Uint8Array) => unknown;
  readonly isTTY?: boolean;
}
