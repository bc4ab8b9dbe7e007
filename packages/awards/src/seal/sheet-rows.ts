import type { MarkRow } from '../sheet/mark-row.js';
import { inSealedOrder } from './sealed-order.js';
import type { SealedRow, SealedSheet } from './sealed-round.js';

/** Puts the rows of one juror for one product on one sheet: sheets by juror and product, rows by criterion. */
export function sheetsOfRows(rows: readonly MarkRow[]): readonly SealedSheet[] {
  const sheets = new Map<string, { juror: string; productId: string; rows: SealedRow[] }>();
  for (const { juror, productId, ...row } of rows) {
    const name = JSON.stringify([juror, productId]);
    const sheet = sheets.get(name);
    if (sheet) sheet.rows.push(row);
    else sheets.set(name, { juror, productId, rows: [row] });
  }
  return inSealedOrder([...sheets], ([name]) => name).map(([, sheet]) => ({
    ...sheet,
    rows: inSealedOrder(sheet.rows, ({ criterion = '' }) => criterion),
  }));
}

/** The rows again, in the order of the sheets. */
export function rowsOfSheets(sheets: readonly SealedSheet[]): readonly MarkRow[] {
  return sheets.flatMap(({ juror, productId, rows }) => rows.map((row) => ({ productId, juror, ...row })));
}
