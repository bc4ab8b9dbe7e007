/** Lines, counted from 1, from the first to the last. */
export interface HiddenLines {
  readonly fromLine: number;
  readonly toLine: number;
}

/** What of a sheet its program does not show. */
export interface HiddenParts {
  readonly sheet: boolean;
  readonly columns: readonly number[];
  /** In their order. */
  readonly lines: readonly HiddenLines[];
}

/** Prepares the question whether a line is hidden; lines are asked for in their order. */
export function hiddenLine(lines: readonly HiddenLines[]): (line: number) => boolean {
  let at = 0;
  return (line) => {
    let range = lines[at];
    while (range && range.toLine < line) range = lines[(at += 1)];
    return range !== undefined && range.fromLine <= line;
  };
}
