import type { MarkRow } from '../sheet/mark-row.js';
import type { SealedRow, SealedSheet } from './sealed-round.js';

/** Puts rows that stand together and share juror and product on one sheet; the order stays. */
export function sheetsOfRows(rows: readonly MarkRow[]): readonly SealedSheet[] {
  const sheets: { juror: string; productId: string; rows: SealedRow[] }[] = [];
  for (const { juror, productId, ...row } of rows) {
    const last = sheets.at(-1);
    if (last?.juror === juror && last.productId === productId) last.rows.push(row);
    else sheets.push({ juror, productId, rows: [row] });
  }
  return sheets;
}

/** The rows again, in the same order. */
export function rowsOfSheets(sheets: readonly SealedSheet[]): readonly MarkRow[] {
  return sheets.flatMap(({ juror, productId, rows }) => rows.map((row) => ({ productId, juror, ...row })));
}
