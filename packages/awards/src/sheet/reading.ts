import type { DecimalString, Finding } from '@khuyencong/model';
import { unscaledMark } from '../scoring/mark-scale.js';
import type { RoundPlan } from '../scoring/plan-round.js';
import type { LeafPlan } from '../scoring/criteria-plan.js';
import { refusalFinding, type CellPlace } from './mark-cell.js';
import type { MarkStatus } from './mark-row.js';
import { statusOfCell } from './sheet-cells.js';
import type { SheetTable } from './sheet-table.js';

/** What the reading of rows leaves behind besides the cells. */
export interface Reading {
  readonly plan: RoundPlan;
  readonly table: SheetTable;
  readonly findings: Finding[];
  /** All values of cells with more than one row, by place. */
  readonly repeated: Map<string, { readonly place: CellPlace; readonly values: Set<string> }>;
  /** What stands in refused cells. */
  readonly refusedTexts: Map<string, string>;
}

/** What a cell says, as text. */
export function cellText(cell: number, decimals: number): DecimalString | MarkStatus | 'refused' {
  return cell < 0 ? statusOfCell(cell) : unscaledMark(cell, decimals);
}

/** One text for one place. */
export const keyOf = ({ product, juror, criterion }: CellPlace): string =>
  JSON.stringify([product, juror, criterion]);

/** Notes a mark that does not count, and why. */
export function refuse(
  text: string,
  place: CellPlace,
  { leaf, reading }: { readonly leaf: LeafPlan; readonly reading: Reading },
): void {
  const { decimals, document } = reading.plan;
  reading.refusedTexts.set(keyOf(place), text);
  reading.findings.push(refusalFinding(text, place, { leaf, decimals, step: document.rules.markStep }));
}
