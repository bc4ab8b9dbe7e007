import { openXlsx, saveXlsx } from 'hucre/xlsx';

/** What somebody typed into a cell; `null` empties it. */
export type TypedCell = readonly [address: string, value: string | number | null];

/** Types into the first sheet of a workbook, as an office does with a form. */
export async function fillForm(bytes: Uint8Array, cells: readonly TypedCell[]): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new TypeError('The workbook has no sheet.');
  for (const [address, value] of cells) {
    const [, letter = '', line = ''] = /^([A-Z])(\d+)$/u.exec(address) ?? [];
    const [row, column] = [Number.parseInt(line, 10) - 1, letter.charCodeAt(0) - 65];
    const values = [...(sheet.rows[row] ?? [])];
    while (values.length <= column) values.push(null);
    values.splice(column, 1, value);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    sheet.rows.splice(row, 1, values);
    sheet.cells?.delete(`${String(row)},${String(column)}`);
  }
  return saveXlsx(workbook);
}
