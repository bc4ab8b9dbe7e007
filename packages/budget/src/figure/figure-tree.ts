import type { SettledFigure } from './figure-readings.js';

/** The figures of one document as a forest of totals and parts, by position: no text is looked up twice, whatever the size. */
export interface FigureTree {
  readonly figures: readonly SettledFigure[];
  /** The first figure of each id. */
  readonly indexById: ReadonlyMap<string, number>;
  /** The positions of the further figures of an id. */
  readonly repeated: readonly number[];
  /** The positions of parts whose total is not in the document. */
  readonly orphans: readonly number[];
  /** The position of the total of each figure; -1 where it has none or an unknown one. */
  readonly totalOf: Int32Array;
  /** The positions of the parts of total `i`: `parts` from `partsFrom[i]` up to `partsFrom[i + 1]`, in the order of the document. */
  readonly parts: Int32Array;
  readonly partsFrom: Int32Array;
}

/** Links each figure to its total, and each total to its parts. */
export function figureTree(figures: readonly SettledFigure[]): FigureTree {
  const indexById = new Map<string, number>();
  const repeated: number[] = [];
  figures.forEach(({ figure }, index) => {
    if (indexById.has(figure.id)) repeated.push(index);
    else indexById.set(figure.id, index);
  });
  const totalOf = new Int32Array(figures.length).fill(-1);
  const partsFrom = new Int32Array(figures.length + 1);
  const orphans: number[] = [];
  let named: string | undefined;
  let total = -1;
  figures.forEach(({ figure: { partOf } }, index) => {
    // Parts of one total mostly stand together.
    if (partOf !== named) {
      named = partOf;
      total = partOf === undefined ? -1 : (indexById.get(partOf) ?? -1);
    }
    totalOf[index] = total;
    if (total < 0 && partOf !== undefined) orphans.push(index);
    if (total >= 0) partsFrom[total + 1] = (partsFrom[total + 1] ?? 0) + 1;
  });
  for (let index = 0; index < figures.length; index += 1)
    partsFrom[index + 1] = (partsFrom[index + 1] ?? 0) + (partsFrom[index] ?? 0);
  const next = partsFrom.slice();
  const parts = new Int32Array(partsFrom[figures.length] ?? 0);
  totalOf.forEach((total, index) => {
    if (total < 0) return;
    const place = next[total] ?? 0;
    parts[place] = index;
    next[total] = place + 1;
  });
  return { figures, indexById, repeated, orphans, totalOf, parts, partsFrom };
}

/** The parts of the total at a position, in the order of the document. */
export function partsAt({ figures, parts, partsFrom }: FigureTree, total: number): readonly SettledFigure[] {
  const own: SettledFigure[] = [];
  const end = partsFrom[total + 1] ?? 0;
  for (let place = partsFrom[total] ?? 0; place < end; place += 1) {
    const part = figures[parts[place] ?? -1];
    if (part) own.push(part);
  }
  return own;
}
