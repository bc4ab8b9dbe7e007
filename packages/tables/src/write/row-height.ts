/** A text and the width of its column, in characters. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/** The height of one line, in points. */
export const lineHeight = 15;
const linesAtMost = 25;

/** The height of a row whose texts are wrapped, in points: not every program finds it by itself. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split('\n')
      .reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / Math.max(1, width - 1))), 0),
  );
  return Math.min(linesAtMost, Math.max(1, ...lines)) * lineHeight;
}
