import type { DecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupTable, PublishedCell, PublishedTable, SuppressionRule } from './group-table.js';
import { hiddenIntervals } from './hidden-intervals.js';
import { suppressSmallGroups } from './suppress-small-groups.js';

const decimal = (count: number): DecimalString => `${count}`;

function tables(maxRows: number, maxColumns: number, maxCount: number): fc.Arbitrary<GroupTable> {
  return fc
    .tuple(fc.integer({ min: 1, max: maxRows }), fc.integer({ min: 1, max: maxColumns }))
    .chain(([height, width]) => {
      const row = fc.array(fc.nat(maxCount).map(decimal), { minLength: width, maxLength: width });
      return fc.array(row, { minLength: height, maxLength: height }).map((counts) => ({
        rows: counts.map((_, index) => `xã ${String(index)}`),
        columns: Array.from({ length: width }, (_, index) => `nội dung ${String(index)}`),
        counts,
      }));
    });
}

const rules: fc.Arbitrary<SuppressionRule> = fc.record({
  threshold: fc.integer({ min: 2, max: 6 }),
  zeroIsSmall: fc.boolean(),
  leastWidth: fc.integer({ min: 1, max: 6 }),
});

function publishedOf(table: GroupTable, rule: SuppressionRule): PublishedTable {
  const { table: shown } = suppressSmallGroups(table, rule);
  if (!shown) throw new Error('withheld');
  return shown;
}

const isShown = (cell: PublishedCell): cell is { readonly count: DecimalString } => 'count' in cell;

describe('suppression', () => {
  it('leaves no hidden count in an interval narrower than the rule says', () =>
    fc.assert(
      fc.property(tables(8, 6, 12), rules, (table, rule) => {
        for (const { min, max } of hiddenIntervals(table, { published: publishedOf(table, rule) }))
          expect(max === null || Number(max) - Number(min) >= rule.leastWidth).toBe(true);
      }),
      { numRuns: 300 },
    ));

  it('shows nothing below the threshold, and true counts and totals otherwise', () =>
    fc.assert(
      fc.property(tables(8, 6, 12), rules, (table, rule) => {
        const { cells, rowTotals, columnTotals, total } = publishedOf(table, rule);
        const counts = table.counts.map((row) => row.map(Number));
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        const expected = [
          ...counts.flatMap((row, index) =>
            row.map((count, column) => [count, cells[index]?.[column]] as const),
          ),
          ...counts.map((row, index) => [sum(row), rowTotals[index]] as const),
          ...columnTotals.map((cell, column) => [sum(counts.map((row) => row[column] ?? 0)), cell] as const),
          [sum(counts.flat()), total] as const,
        ];
        for (const [count, cell] of expected) {
          if (!cell) throw new Error('no cell');
          const isSmall = count === 0 ? rule.zeroIsSmall : count < rule.threshold;
          if (isSmall) expect(cell).toEqual({ suppressed: 'small' });
          else if (isShown(cell)) expect(cell.count).toBe(decimal(count));
          else expect(cell.suppressed).toBe('complementary');
        }
      }),
    ));

  it('hides nothing where nothing is small', () =>
    fc.assert(
      fc.property(tables(5, 5, 9), (table) => {
        const counts = table.counts.map((row) => row.map((count) => decimal(Number(count) + 5)));
        const rule = { threshold: 5, zeroIsSmall: true, leastWidth: 5 };
        expect(hiddenIntervals(table, { published: publishedOf({ ...table, counts }, rule) })).toEqual([]);
      }),
    ));
});

/** Every table of whole numbers up to a cap that agrees with what is shown, by trying them all. */
function everyTable(shown: PublishedTable, cap: number): readonly (readonly number[])[] {
  const width = shown.columns.length;
  const cells = shown.cells.flat();
  const sums = (counts: readonly number[], line: (at: number) => boolean): number =>
    counts.reduce((all, count, at) => (line(at) ? all + count : all), 0);
  const agrees = (counts: readonly number[]): boolean =>
    shown.rowTotals.every((cell, row) =>
      fits(
        cell,
        sums(counts, (at) => Math.floor(at / width) === row),
      ),
    ) &&
    shown.columnTotals.every((cell, column) =>
      fits(
        cell,
        sums(counts, (at) => at % width === column),
      ),
    ) &&
    fits(
      shown.total,
      sums(counts, () => true),
    );
  let found: readonly (readonly number[])[] = [[]];
  for (const cell of cells) {
    const choices = isShown(cell)
      ? [Number(cell.count)]
      : Array.from({ length: cap + 1 }, (_, count) => count);
    found = found.flatMap((counts) => choices.map((count) => [...counts, count]));
  }
  return found.filter(agrees);
}

function fits(cell: PublishedCell, sum: number): boolean {
  return !isShown(cell) || Number(cell.count) === sum;
}

describe('the intervals of hidden counts', () => {
  // No count is above 4, so a count that moves by 4 at most takes no other above 8.
  const [highest, cap] = [4, 8];

  it('are those of all tables that agree with what is shown', () =>
    fc.assert(
      fc.property(tables(2, 3, highest), rules, (table, rule) => {
        const shown = publishedOf(table, rule);
        if (shown.cells.flat().filter((cell) => !isShown(cell)).length > 5) return;
        const all = everyTable(shown, cap);
        const width = table.columns.length;
        for (const { row, column, min, max } of hiddenIntervals(table, { published: shown })) {
          if (row >= table.rows.length || column >= width) continue;
          const values = all.map((counts) => counts[row * width + column] ?? -1);
          expect(Math.min(...values)).toBe(Number(min));
          if (max !== null && Number(max) - Number(table.counts[row]?.[column]) <= highest)
            expect(Math.max(...values)).toBe(Number(max));
          else expect(Math.max(...values)).toBeGreaterThan(Number(min));
        }
      }),
      { numRuns: 50 },
    ));

  it('close on a count that one subtraction gives away', () => {
    const table: GroupTable = {
      rows: ['xã 1', 'xã 2'],
      columns: ['máy móc', 'đào tạo'],
      counts: [
        ['2', '9'],
        ['8', '7'],
      ],
    };
    const shown = publishedOf(table, { threshold: 3, zeroIsSmall: false, leastWidth: 3 });
    const naive: PublishedTable = {
      ...shown,
      cells: [
        [{ suppressed: 'small' }, { count: '9' }],
        [{ count: '8' }, { count: '7' }],
      ],
    };
    expect(hiddenIntervals(table, { published: naive })).toEqual([{ row: 0, column: 0, min: '2', max: '2' }]);
    expect(hiddenIntervals(table, { published: shown })).toEqual([
      { row: 0, column: 0, min: '0', max: '10' },
      { row: 0, column: 1, min: '1', max: '11' },
      { row: 1, column: 0, min: '0', max: '10' },
      { row: 1, column: 1, min: '5', max: '15' },
    ]);
  });
});
