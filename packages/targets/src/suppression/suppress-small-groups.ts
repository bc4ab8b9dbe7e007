import { checkArgument, KcError, makeFinding, type Finding } from '@khuyencong/model';
import { checkGroupTable } from '../call/check-group-table.js';
import { countAt, networkOf, type CellAt, type CellNetwork } from './cell-network.js';
import { cheapestWay } from './cheapest-way.js';
import type {
  GroupTable,
  PublishedCell,
  PublishedTable,
  Suppression,
  SuppressionRule,
} from './group-table.js';
import { suppressionFindings } from './suppression-findings.js';

/**
 * Hides small groups of a two-way table so that nobody gets them back by subtraction (che số liệu nhóm nhỏ trước khi công bố).
 *
 * Counts below the threshold are hidden, small totals among them. For each of them a closed way through rows and columns is
 * then hidden as well, along which counts can rise and fall together without changing anything that is shown: the cheapest one, by the
 * counts that are lost, and over totals only where nothing else helps. All counts on such a way can move by `leastWidth`, so for no
 * hidden count do the shown ones leave an interval narrower than that; `hiddenIntervals` shows them. Totals that are shown are the
 * true ones.
 *
 * **Limits**: one table at a time. Two tables that share cells, three-way tables, tables published earlier, and readers who know a
 * count themselves (or who know the threshold, and so that a cell marked `small` lies below it) are not guarded against. The number of
 * hidden cells is small, not the smallest possible.
 *
 * @param table - whole counts; totals are computed
 * @param rule - `threshold`, `zeroIsSmall` and `leastWidth`
 * @returns the table that may be published; none when a count is missing, since missing is not zero
 * @throws `KcError` `SUPPRESSION_RULE_INVALID` unless `threshold` and `leastWidth` are whole numbers from 1 up
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { suppressSmallGroups } from '@khuyencong/targets';
 * const { table } = suppressSmallGroups(
 *   { rows: ['An Biên', 'An Minh', 'Giồng Riềng'], columns: ['máy móc', 'đào tạo'], counts: [['2', '9'], ['8', '7'], ['20', '30']] },
 *   { threshold: 3, zeroIsSmall: false, leastWidth: 3 },
 * );
 * table?.cells.map((row) => row.map((cell) => ('count' in cell ? cell.count : cell.suppressed))) // => [['small', 'complementary'], ['complementary', 'complementary'], ['20', '30']]
 * table?.rowTotals[0] // => { count: '11' }
 * ```
 * @category suppression
 * @since 0.1.0
 */
export function suppressSmallGroups(table: GroupTable, rule: SuppressionRule): Suppression {
  checkGroupTable(table);
  checkArgument('rule', rule);
  const { threshold, leastWidth } = rule;
  if (![threshold, leastWidth].every((number) => Number.isSafeInteger(number) && number >= 1))
    throw new KcError('SUPPRESSION_RULE_INVALID', {
      threshold: String(threshold),
      leastWidth: String(leastWidth),
    });
  const unusable = unusableCounts(table);
  if (unusable.length > 0) return { findings: unusable };
  const network = networkOf(table.counts.map((row) => row.map((count) => BigInt(count))));
  const hidden = new Map<string, 'small' | 'complementary'>();
  const small = smallCells(network, rule);
  for (const cell of small) hidden.set(keyOf(cell), 'small');
  const isHidden = (cell: CellAt): boolean => hidden.has(keyOf(cell));
  for (const cell of small)
    for (const other of cheapestWay(network, { cell, width: BigInt(leastWidth), isHidden }))
      if (!isHidden(other)) hidden.set(keyOf(other), 'complementary');
  return { table: published(table, { network, hidden }), findings: summary(hidden) };
}

function keyOf({ row, column }: CellAt): string {
  return `${row},${column}`;
}

const wholeCount = /^(?:0|[1-9]\d*)$/;

function unusableCounts(table: GroupTable): readonly Finding[] {
  return [...missingCounts(table), ...countsOutside(table)];
}

/** A count beside the rows and columns would change the totals, and nobody would see of what. */
function countsOutside({ rows, columns, counts }: GroupTable): readonly Finding[] {
  return counts.flatMap((row, rowIndex) =>
    row.flatMap((text, column) => {
      if (rowIndex < rows.length && column < columns.length) return [];
      const params = { row: String(rowIndex + 1), column: String(column + 1), text: text.slice(0, 60) };
      const path = ['counts', rowIndex, column];
      return [makeFinding(suppressionFindings, 'GROUP_COUNT_OUTSIDE', params, { path })];
    }),
  );
}

function missingCounts({ rows, columns, counts }: GroupTable): readonly Finding[] {
  return rows.flatMap((row, rowIndex) =>
    columns.flatMap((column, columnIndex) => {
      const text = counts[rowIndex]?.[columnIndex];
      if (text !== undefined && text.length <= 1000 && wholeCount.test(text)) return [];
      const params = { row, column, text: text?.slice(0, 60) };
      const path = ['counts', rowIndex, columnIndex];
      return [makeFinding(suppressionFindings, 'GROUP_COUNT_UNUSABLE', params, { path })];
    }),
  );
}

function smallCells(network: CellNetwork, { threshold, zeroIsSmall }: SuppressionRule): readonly CellAt[] {
  return network.counts.flatMap((row, rowIndex) =>
    row.flatMap((count, column) => {
      const isSmall = count === 0n ? zeroIsSmall : count < BigInt(threshold);
      return isSmall ? [{ row: rowIndex, column }] : [];
    }),
  );
}

function published(
  { rows, columns }: GroupTable,
  {
    network,
    hidden,
  }: { readonly network: CellNetwork; readonly hidden: ReadonlyMap<string, 'small' | 'complementary'> },
): PublishedTable {
  const cellAt = (row: number, column: number): PublishedCell => {
    const suppressed = hidden.get(keyOf({ row, column }));
    return suppressed ? { suppressed } : { count: `${countAt(network, { row, column })}` as `${number}` };
  };
  return {
    rows,
    columns,
    cells: rows.map((_, row) => columns.map((__, column) => cellAt(row, column))),
    rowTotals: rows.map((_, row) => cellAt(row, columns.length)),
    columnTotals: columns.map((_, column) => cellAt(rows.length, column)),
    total: cellAt(rows.length, columns.length),
  };
}

function summary(hidden: ReadonlyMap<string, 'small' | 'complementary'>): readonly Finding[] {
  if (hidden.size === 0) return [];
  const small = [...hidden.values()].filter((reason) => reason === 'small').length;
  const params = { small: String(small), complementary: String(hidden.size - small) };
  return [makeFinding(suppressionFindings, 'GROUPS_SUPPRESSED', params, { path: [] })];
}
