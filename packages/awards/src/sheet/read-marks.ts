import { makeFinding, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import type { ProductPlan, RoundPlan } from '../scoring/plan-round.js';
import { applyChanges } from './apply-changes.js';
import { cellPath, markCell, type CellPlace } from './mark-cell.js';
import type { GivenMark, MarkRow, NoMark } from './mark-row.js';
import { cellText, keyOf, refuse, type Reading } from './reading.js';
import { blankCell, refusedCell, statusCell, statusOfCell } from './sheet-cells.js';
import { emptyTable, sheetStart, type SheetTable } from './sheet-table.js';

/** All sheets of a round after its changes. */
export interface RoundSheets {
  readonly table: SheetTable;
  readonly findings: readonly Finding[];
}

/** Reads every row into its cell, then applies the changes. Linear in rows and changes. */
export function readMarks(plan: RoundPlan): RoundSheets {
  const reading: Reading = {
    plan,
    table: emptyTable({
      products: plan.products.length,
      jurors: plan.jurors.length,
      rows: plan.document.marks.length,
    }),
    findings: [],
    repeated: new Map(),
    refusedTexts: new Map(),
  };
  readRows(plan.document.marks, reading);
  for (const { place, values } of reading.repeated.values())
    reading.findings.push(repeatedFinding(place, values));
  applyChanges(reading);
  return { table: reading.table, findings: reading.findings };
}

/** Rows mostly come sheet by sheet, so the last product, juror and criterion are tried before any lookup. */
function readRows(rows: readonly MarkRow[], reading: Reading): void {
  const { plan, table } = reading;
  const { decimals } = plan;
  let [productId, juror]: [string | undefined, string | undefined] = [undefined, undefined];
  let [productAt, jurorAt, next] = [-1, -1, 0];
  for (const row of rows) {
    if (row.productId !== productId) {
      productId = row.productId;
      productAt = plan.productAt.get(productId) ?? -1;
    }
    if (row.juror !== juror) {
      juror = row.juror;
      jurorAt = plan.jurorAt.get(juror) ?? -1;
    }
    const product = plan.products[productAt];
    const leaves = product?.plan?.leaves;
    if (!leaves || jurorAt < 0) {
      strangerFinding(row, { product, reading, jurorAt });
      continue;
    }
    const start = sheetStart(table, { slot: productAt * table.jurors + jurorAt, criteria: leaves.length });
    if (leaves[next]?.id !== row.criterion) next = product.plan.position.get(row.criterion ?? '') ?? -1;
    const { mark } = row as Partial<GivenMark>;
    const leaf = leaves[next];
    if (leaf && mark !== undefined && table.cells[start + next] === blankCell) {
      const stated = product.cases.size > 0 ? product.cases.get(leaf.id) : undefined;
      const cell = markCell(mark, leaf, { decimals, case: stated });
      table.cells[start + next] = cell;
      if (cell === refusedCell) refuse(mark, placeOf(row), { leaf, reading });
    } else readSlowly(row, { start, at: next, product, reading });
    next = next + 1 < leaves.length ? next + 1 : 0;
  }
}

/** A row as it is read here: rows from callers without types may have neither mark nor status. */
const placeOf = ({ productId, juror, criterion = '*' }: MarkRow): CellPlace => ({
  product: productId,
  juror,
  criterion,
});

function strangerFinding(
  row: MarkRow,
  {
    product,
    reading,
    jurorAt,
  }: { readonly product: ProductPlan | undefined; readonly reading: Reading; readonly jurorAt: number },
): void {
  const place = placeOf(row);
  const at = { path: cellPath(place) };
  const isSecretary = reading.plan.document.jurors.some(({ id }) => id === row.juror);
  if (!product) reading.findings.push(makeFinding(roundFindings, 'MARK_PRODUCT_UNKNOWN', { ...place }, at));
  if (jurorAt < 0 && !isSecretary)
    reading.findings.push(makeFinding(roundFindings, 'MARK_JUROR_UNKNOWN', { ...place }, at));
}

interface SlowCell {
  /** First cell of the sheet. */
  readonly start: number;
  readonly at: number;
  readonly product: ProductPlan;
  readonly reading: Reading;
}

/** Rows that are no first mark of a known criterion: statuses, repeats, strangers. */
function readSlowly(row: MarkRow, { start, at, product, reading }: SlowCell): void {
  const place = placeOf(row);
  const leaf = product.plan?.leaves[at];
  const text = textOf(row);
  const { table } = reading;
  if (row.criterion === undefined) {
    const cell = statusCell(text) ?? refusedCell;
    const whole = table.wholes.get(start) ?? blankCell;
    if (whole !== blankCell && whole !== cell)
      repeat(place, { values: [statusOfCell(whole), text], reading });
    // The order of rows means nothing: of two statuses the stronger one stands.
    table.wholes.set(start, whole === blankCell ? cell : strongest(whole, cell));
    return;
  }
  if (!leaf) {
    const params = { ...place, set: product.plan?.set.id ?? '' };
    reading.findings.push(
      makeFinding(roundFindings, 'MARK_CRITERION_UNKNOWN', params, { path: cellPath(place) }),
    );
    return;
  }
  const { decimals } = reading.plan;
  const cell = statusCell(text) ?? markCell(text, leaf, { decimals, case: product.cases.get(leaf.id) });
  const stands = table.cells[start + at] ?? blankCell;
  if (cell === refusedCell) refuse(text, place, { leaf, reading });
  if (stands === blankCell) {
    table.cells[start + at] = cell;
    return;
  }
  const before =
    stands === refusedCell ? (reading.refusedTexts.get(keyOf(place)) ?? '') : cellText(stands, decimals);
  repeat(place, { values: [before, text], reading });
  if (stands !== cell) table.cells[start + at] = refusedCell;
}

function textOf(row: MarkRow): string {
  const { status, mark } = row as Partial<NoMark> & Partial<GivenMark>;
  return status ?? mark ?? '';
}

/** Recused before spoiled before absent before not scored. */
function strongest(one: number, other: number): number {
  const order = ['recused', 'refused', 'spoiled', 'absent', 'not-scored'];
  return order.indexOf(statusOfCell(one)) <= order.indexOf(statusOfCell(other)) ? one : other;
}

function repeat(
  place: CellPlace,
  { values, reading }: { readonly values: readonly string[]; readonly reading: Reading },
): void {
  const key = keyOf(place);
  const known = reading.repeated.get(key) ?? { place, values: new Set<string>() };
  for (const value of values) if (value !== '') known.values.add(value);
  reading.repeated.set(key, known);
}

function repeatedFinding(place: CellPlace, values: ReadonlySet<string>): Finding {
  const params = { ...place, values: [...values].sort().join('; ') };
  const severity = values.size > 1 ? undefined : 'warning';
  return makeFinding(roundFindings, 'MARK_GIVEN_TWICE', params, { path: cellPath(place), severity });
}
