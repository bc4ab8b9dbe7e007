import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../test/check-file.js';
import { readAll } from '../../test/read-all.js';
import { hiddenInOds } from './hidden-in-ods.js';

const cell = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (texts: readonly string[], attributes = ''): string =>
  `<table:table-row${attributes}>${texts.map(cell).join('')}</table:table-row>`;
const header = row(['Mã cơ sở', 'Tên cơ sở', 'Ngành nghề']);
const hidden = ' table:visibility="collapse"';

const content = (tables: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" office:version="1.3"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
const manifest = (entry: string): string =>
  `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${entry}</manifest:manifest>`;

const workbook = (tables: string, entry = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8(mimetype),
    'content.xml': strToU8(content(tables)),
    'META-INF/manifest.xml': strToU8(manifest(entry)),
  });

const table = (inside: string, style = 'ta1'): string =>
  `<table:table table:name="Cơ sở CNNT" table:style-name="${style}">${inside}</table:table>`;

describe('open document workbooks', () => {
  it('are read with what they do not show', async () => {
    const columns = `<table:table-column/><table:table-column${hidden} table:number-columns-repeated="2"/>`;
    const rows = header + row(['CS-01', 'Cơ sở A', 'Gốm'], hidden) + row(['CS-02', 'Cơ sở B', 'Mây']);
    const { places } = await checkFile(workbook(table(columns + rows, 'ta2')));
    expect(places).toEqual([
      'SHEET_HIDDEN Cơ sở CNNT',
      'COLUMN_HIDDEN Cơ sở CNNT!B1',
      'COLUMN_HIDDEN Cơ sở CNNT!C1',
      'ROW_HIDDEN Cơ sở CNNT!A2',
    ]);
    expect((await checkFile(workbook(table(header + row(['CS-01', 'A', 'Gốm']))))).places).toEqual([]);
  });

  it('hide rows by a filter, in a folded group, and many at once', () => {
    const filtered = row(['a'], ' table:number-rows-repeated="3" table:visibility="filter"');
    const folded = `<table:table-row-group table:display="false">${row(['b'])}<table:table-row-group>${row(['c'])}</table:table-row-group></table:table-row-group>`;
    const [sheet] = hiddenInOds(content(table(header + filtered + folded + row(['d']))));
    expect(sheet?.lines).toEqual([
      { fromLine: 2, toLine: 4 },
      { fromLine: 5, toLine: 5 },
      { fromLine: 6, toLine: 6 },
    ]);
  });

  it('may hold tables inside cells, which are no sheets', () => {
    const inside = table(row(['x'], hidden), 'ta2');
    const sheets = hiddenInOds(
      content(
        table(`<table:table-row><table:table-cell>${inside}</table:table-cell></table:table-row>`) +
          table(''),
      ),
    );
    expect(sheets).toEqual([
      { sheet: false, columns: [], lines: [] },
      { sheet: false, columns: [], lines: [] },
    ]);
  });

  it('hide no more columns than a sheet has, whatever they say', () => {
    const columns = `<table:table-column${hidden} table:number-columns-repeated="999999999"/>`;
    expect(hiddenInOds(content(table(columns)))[0]?.columns.length).toBe(16_384);
  });

  it('are said to be encrypted where their manifest says so', async () => {
    const entry =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    expect((await readAll(workbook(table(header), entry))).codes).toEqual(['WORKBOOK_ENCRYPTED']);
  });
});
