/** Where a command writes: results to `out`, everything else to `err`. */
export interface Streams {
  readonly out: TextStream;
  readonly err: TextStream;
}

export interface TextStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}
