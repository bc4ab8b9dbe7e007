import type { FigureTree } from '../figure/figure-tree.js';

/** When a walk through the forest enters and leaves each figure; -1 for figures of a circle. */
export interface TreeOrder {
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

/** Walks the forest once, so that "is above" is answered without climbing; a loop, so that depth costs no stack. */
export function treeOrder({ figures, totalOf, parts, partsFrom }: FigureTree): TreeOrder {
  const enters = new Int32Array(figures.length).fill(-1);
  const leaves = new Int32Array(figures.length).fill(-1);
  let step = 0;
  const waiting: number[] = [];
  totalOf.forEach((total, root) => {
    if (total >= 0) return;
    waiting.push(root);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if ((enters[at] ?? -1) >= 0) {
        leaves[at] = step++;
        continue;
      }
      enters[at] = step++;
      waiting.push(at);
      const end = partsFrom[at + 1] ?? 0;
      for (let place = partsFrom[at] ?? 0; place < end; place += 1) waiting.push(parts[place] ?? 0);
    }
  });
  return { enters, leaves };
}

/** Whether one figure is the other, or a total of it at any height. */
export function isAbove({ enters, leaves }: TreeOrder, above: number, below: number): boolean {
  const [from = -1, to = -1, at = -1] = [enters[above], leaves[above], enters[below]];
  return from >= 0 && at >= from && at <= to;
}
