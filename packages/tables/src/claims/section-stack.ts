import { markKind, type MarkKind } from '../table/section-mark.js';
import type { TableRow } from '../table/table-layout.js';
import { emptyPart, type PartSum } from './part-sum.js';

/** A section whose rows are being read. */
export interface OpenSection {
  readonly row: TableRow;
  readonly kind: MarkKind;
  /** How deep its mark says that it is: `1.2.3` is deeper than `1.2`. */
  readonly dots: number;
  readonly part: PartSum;
  readonly parent: PartSum | undefined;
}

/** The sections that are open while the rows of a table are read. */
export interface SectionStack {
  readonly innermost: () => OpenSection | undefined;
  /** From the innermost outwards. */
  readonly list: () => readonly OpenSection[];
  /** Opens a section; returns those that it ends, the innermost first. */
  readonly open: (row: TableRow) => readonly OpenSection[];
  readonly closeAll: () => readonly OpenSection[];
}

/** Nobody nests deeper; a mark that fits nowhere would otherwise nest for ever. */
const depthAtMost = 8;

/** A mark of a kind that is open ends the section of that kind, and all inside it; one of another kind goes inside. */
export function openSections(columns: number): SectionStack {
  let stack: readonly OpenSection[] = [];
  const cutAt = (depth: number): readonly OpenSection[] => {
    const closed = stack.slice(depth).reverse();
    stack = stack.slice(0, depth);
    return closed;
  };
  return {
    innermost: () => stack.at(-1),
    list: () => [...stack].reverse(),
    open: (row) => {
      const mark = row.mark ?? '';
      const before = stack.findLast(({ kind }) => kind === 'capital');
      const kind = markKind(mark, before && { mark: before.row.mark ?? '', kind: 'capital' });
      const dots = mark.split('.').length;
      const same = stack.findIndex((each) => each.kind === kind && each.dots >= dots);
      const closed = cutAt(same === -1 ? Math.min(stack.length, depthAtMost) : same);
      stack = [...stack, { row, kind, dots, part: emptyPart(columns), parent: stack.at(-1)?.part }];
      return closed;
    },
    closeAll: () => cutAt(0),
  };
}
