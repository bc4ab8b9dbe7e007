import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../cell/cell-address.js';
import { markCells } from './mark-cells.js';

const cellsOf = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 30 })), {
  maxLength: 20,
  selector: ([line, column]) => `${line},${column}`,
});

type Cells = readonly (readonly [line: number, column: number])[];

const byPlace = (cells: Cells): Cells => [...cells].sort(([a, b], [c, d]) => a - c || b - d);

/** A worksheet whose cells hold their own address, in the style 0. */
function worksheet(cells: Cells, prefix: string): string {
  const rows = new Map<number, number[]>();
  for (const [line, column] of byPlace(cells)) rows.set(line, [...(rows.get(line) ?? []), column]);
  const inside = [...rows].map(([line, columns]) => {
    const written = columns.map((column) => {
      const address = cellAddress(line, column);
      return `<${prefix}c r="${address}" s="0" t="inlineStr"><${prefix}is><${prefix}t>${address}</${prefix}t></${prefix}is></${prefix}c>`;
    });
    return `<${prefix}row r="${line}" ht="20">${written.join('')}</${prefix}row>`;
  });
  const data = `<${prefix}sheetData>${inside.join('')}</${prefix}sheetData>`;
  return `<${prefix}worksheet>${data}<${prefix}mergeCells/></${prefix}worksheet>`;
}

const addressesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/ r="([A-Z]+\d+)"/gu)].map(([, ref = '']) => ref);

describe('markCells', () => {
  it('marks what it is told to, adds what is missing in order, and changes nothing else', () =>
    fc.assert(
      fc.property(cellsOf, cellsOf, fc.constantFrom('', 'x:'), (cells, wanted, prefix) => {
        const marks = new Map<number, Map<number, (style: number) => number>>();
        for (const [line, column] of wanted)
          marks.set(
            line,
            (marks.get(line) ?? new Map<number, (style: number) => number>()).set(
              column,
              (style) => style + 7,
            ),
          );
        const before = worksheet(cells, prefix);
        const after = markCells(before, marks);
        const all = new Map([...cells, ...wanted].map((cell) => [cellAddress(cell[0], cell[1]), cell]));
        expect(addressesIn(after)).toEqual(
          byPlace([...all.values()]).map(([line, column]) => cellAddress(line, column)),
        );
        for (const [line, column] of wanted)
          expect(after).toMatch(new RegExp(` r="${cellAddress(line, column)}"[^>]* s="7"`, 'u'));
        expect([...after.matchAll(/ s="7"/gu)]).toHaveLength(wanted.length);
        const undone = after
          .replace(/<(?:x:)?c r="[A-Z]+\d+" s="7"\/>/gu, '')
          .replace(/<(x:)?row r="\d+"><\/(?:x:)?row>/gu, '')
          .replace(/ t="inlineStr" s="7"/gu, ' s="0" t="inlineStr"');
        expect(undone).toBe(before);
      }),
    ));
});
