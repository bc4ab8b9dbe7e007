import { makeFinding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import { markCell, type CellPlace } from './mark-cell.js';
import type { MarkChange } from './mark-row.js';
import { cellText, keyOf, refuse, type Reading } from './reading.js';
import { blankCell, notScoredCell, refusedCell, statusCell } from './sheet-cells.js';
import { sheetStart } from './sheet-table.js';

const start = 'row';

/** Follows the chain of changes of every mark from its row; what does not link is reported and changes nothing. */
export function applyChanges(reading: Reading): void {
  const changes = reading.plan.document.changes ?? [];
  const byPlace = new Map<string, MarkChange[]>();
  for (const change of soundChanges(changes, reading)) {
    const key = keyOf(placeOf(change));
    const chain = byPlace.get(key);
    if (chain) chain.push(change);
    else byPlace.set(key, [change]);
  }
  for (const chain of byPlace.values()) applyChain(chain, reading);
}

const placeOf = ({ productId, juror, criterion }: MarkChange): CellPlace => ({
  product: productId,
  juror,
  criterion,
});

function soundChanges(changes: readonly MarkChange[], { findings }: Reading): readonly MarkChange[] {
  const counts = new Map<string, number>([[start, 1]]);
  for (const { id } of changes) counts.set(id, (counts.get(id) ?? 0) + 1);
  return changes.filter((change) => {
    const isRepeated = (counts.get(change.id) ?? 0) > 1;
    if (!isRepeated && change.reason.trim() !== '') return true;
    const code = isRepeated ? 'CHANGE_ID_REPEATED' : 'CHANGE_WITHOUT_REASON';
    const params = { ...placeOf(change), change: change.id };
    findings.push(makeFinding(roundFindings, code, params, { path: ['changes', change.id] }));
    return false;
  });
}

function applyChain(chain: readonly MarkChange[], reading: Reading): void {
  const following = new Map<string, MarkChange[]>();
  for (const change of chain)
    following.set(change.replaces, [...(following.get(change.replaces) ?? []), change]);
  const done = new Set<MarkChange>();
  for (let next = following.get(start); next?.length === 1;) {
    const [change] = next;
    if (!change) break;
    done.add(change);
    if (!applyOne(change, reading)) break;
    next = following.get(change.id);
  }
  for (const change of chain) {
    if (done.has(change)) continue;
    const params = { ...placeOf(change), change: change.id, replaces: change.replaces };
    const isFork = (following.get(change.replaces)?.length ?? 0) > 1;
    const code = isFork ? 'CHANGE_FORKED' : 'CHANGE_UNLINKED';
    reading.findings.push(makeFinding(roundFindings, code, params, { path: ['changes', change.id] }));
  }
}

function applyOne(change: MarkChange, reading: Reading): boolean {
  const { plan, table, findings } = reading;
  const place = placeOf(change);
  const path = ['changes', change.id];
  const productAt = plan.productAt.get(change.productId) ?? -1;
  const product = plan.products[productAt];
  const jurorAt = plan.jurorAt.get(change.juror) ?? -1;
  const at = product?.plan?.position.get(change.criterion) ?? -1;
  const leaf = product?.plan?.leaves[at];
  if (!product?.plan || !leaf || jurorAt < 0) {
    const params = { ...place, change: change.id, replaces: change.replaces };
    findings.push(makeFinding(roundFindings, 'CHANGE_UNLINKED', params, { path }));
    return false;
  }
  const criteria = product.plan.leaves.length;
  const start = sheetStart(table, { slot: productAt * table.jurors + jurorAt, criteria });
  const whole = table.wholes.get(start) ?? blankCell;
  const stands = standing(place, { cell: table.cells[start + at] ?? blankCell, whole, reading });
  if (stands !== change.was) {
    const params = { ...place, change: change.id, was: change.was, stands };
    findings.push(makeFinding(roundFindings, 'CHANGE_MISMATCH', params, { path }));
    return false;
  }
  const cell =
    statusCell(change.becomes) ??
    markCell(change.becomes, leaf, { decimals: plan.decimals, case: product.cases.get(leaf.id) });
  if (cell === refusedCell) refuse(change.becomes, place, { leaf, reading });
  // A sheet that was absent as a whole has only blanks besides the mark that the change gives.
  if (whole !== blankCell && cell >= 0) {
    table.cells.fill(notScoredCell, start, start + criteria);
    table.wholes.delete(start);
  }
  table.cells[start + at] = cell;
  return true;
}

interface Stands {
  readonly cell: number;
  readonly whole: number;
  readonly reading: Reading;
}

function standing(place: CellPlace, { cell, whole, reading }: Stands): string {
  if (cell === refusedCell) return reading.refusedTexts.get(keyOf(place)) ?? 'refused';
  return cellText(whole === blankCell ? cell : whole, reading.plan.decimals);
}
