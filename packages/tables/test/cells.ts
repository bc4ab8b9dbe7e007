import { strFromU8, strToU8 } from 'fflate';
import { rawParts, withRelation } from './raw-workbook.js';

/** A row of a sheet as XML. */
export const row = (line: number, cells: string, more = ''): string =>
  `<row r="${line}"${more}>${cells}</row>`;

/** The rows of a sheet as XML. */
export const data = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`;

/** A cell of text as XML. */
export const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A cell of a number as XML. */
export const number = (address: string, value: string, more = ''): string =>
  `<c r="${address}"${more}><v>${value}</v></c>`;

/** A workbook whose one row holds days by their numbers. */
export function datedParts(serials: readonly number[], from1904: boolean): Record<string, Uint8Array> {
  const cells = serials.map((serial, at) =>
    number(`${String.fromCharCode(65 + at)}1`, String(serial), ' s="1"'),
  );
  const parts = withRelation(rawParts([{ name: 'S', xml: data(row(1, cells.join(''))) }]), {
    kind: 'styles',
    xml: '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  });
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const marked = from1904 ? workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') : workbook;
  return { ...parts, 'xl/workbook.xml': strToU8(marked) };
}
