import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { data, number, row } from '../../test/cells.js';
import { rawParts, rawWorkbook, withRelation } from '../../test/raw-workbook.js';
import { readAll } from '../../test/read-all.js';
import { openSource } from '../source/open-source.js';
import { streamSheet } from './stream-sheet.js';

const streaming = { limits: { wholeSheetBytesAtMost: 10 } };
const notCompared = 'it needs an address in every cell';
const counted = (many: number, odd: number): readonly string[] =>
  Array.from({ length: many }, (_, at) =>
    at === odd
      ? `<row><c t='n'><v>${at}</v></c></row>`
      : `<row><c><v>${at}</v></c><c t="str"><v>${'a'.repeat(20)}</v></c></row>`,
  );

describe('streamSheet', () => {
  it.each([0, 1, 29_999, 60_000])('goes on with the library at row %i', async (odd) => {
    const bytes = rawWorkbook([{ name: 'S', xml: data(...counted(60_000, odd)) }]);
    const { sheets, codes } = await readAll(bytes, { ...streaming, notCompared });
    const rows = sheets[0]?.rows ?? [];
    expect(codes).toEqual(['SHEET_READ_AS_STREAM']);
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 60_000 }, (_, at) => at + 1));
    expect(rows.map(({ values }) => values[0])).toEqual(Array.from({ length: 60_000 }, (_, at) => at));
  });

  it.each([0, 29_999])('can be left in the middle after row %i and read again', async (odd) => {
    const bytes = rawWorkbook([{ name: 'S', xml: data(...counted(60_000, odd)) }]);
    const { sheets } = await openSource(bytes, streaming);
    const [sheet] = sheets;
    let before = 0;
    for await (const batch of sheet?.rows() ?? []) {
      before += batch.rows.length;
      if (before > 40_000) break;
    }
    let count = 0;
    for await (const batch of sheet?.rows() ?? []) count += batch.rows.length;
    expect(count).toBe(60_000);
  });

  it('gives the rows of a part before it says that the part is not as large as stated', async () => {
    const bytes = rawWorkbook([{ name: 'S', xml: data(row(1, number('A1', '1'))) }], { level: 0 });
    const { sheets, findings } = await readAll(withSize(bytes, 1), streaming);
    expect(sheets[0]?.rows).toEqual([{ line: 1, values: [1] }]);
    expect(findings.map(({ code, params }) => [code, params['reason']])).toContainEqual([
      'WORKBOOK_BROKEN',
      'a part is smaller than stated',
    ]);
    expect(
      (await readAll(withSize(bytes, -1), streaming)).findings.map(({ params }) => params['reason']),
    ).toContain('a part is larger than stated');
  });

  it('refuses rows behind the end of the sheet', async () => {
    const more = `<!--${' '.repeat(1024 * 1024)}-->${data(row(2, number('A2', '2')))}`;
    const bytes = rawWorkbook([{ name: 'S', xml: data(row(1, number('A1', '1'))) + more }]);
    const { sheets, findings } = await readAll(bytes, streaming);
    expect(sheets[0]?.rows.length).toBe(1);
    expect(findings.at(-1)?.params).toEqual({ reason: 'rows behind the end of a sheet' });
  });

  it('leaves a row longer than may be held to the library', async () => {
    const long = 'ế'.repeat(3_000_000);
    const cells = `<c t="inlineStr"><is><t>${long}</t></is></c>`;
    const xml = data(row(1, number('A1', '1')), row(2, cells), row(3, number('A3', '3')));
    const parts = { ...rawParts([{ name: 'S', xml }]), 'xl/media/a.txt': strToU8('x') };
    const lines: number[] = [];
    for await (const group of streamSheet(zipSync(parts), 0))
      for (const { line, values } of group) if (values.length > 0) lines.push(line);
    expect(lines).toEqual([1, 2, 3]);
  });

  it('notices a digit that changed on the way, in the sheet and in the texts that its cells share', async () => {
    const xml = data(row(1, number('A1', '12345')), row(2, '<c r="A2" t="s"><v>0</v></c>'));
    const texts =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>67890</t></si></sst>';
    const parts = withRelation(rawParts([{ name: 'S', xml }]), { kind: 'sharedStrings', xml: texts });
    const bytes = zipSync(parts, { level: 0 });
    expect((await readAll(bytes, streaming)).codes).toEqual(['SHEET_READ_AS_STREAM']);
    for (const digits of ['12345', '67890']) {
      const damaged = bytes.slice();
      const at = strFromU8(bytes, true).indexOf(digits);
      damaged[at] = (damaged[at] ?? 0) + 1;
      // The library notices it of itself; a sheet that it refuses is read as a stream.
      for (const options of [streaming, {}])
        expect((await readAll(damaged, options)).codes).toEqual(['SHEET_READ_AS_STREAM', 'WORKBOOK_BROKEN']);
    }
  });
});

/** The directory of the archive states another size of its last part. */
function withSize(bytes: Uint8Array, more: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const end = changed.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 1; left -= 1)
    at += 46 + view.getUint16(at + 28, true);
  view.setUint32(at + 24, view.getUint32(at + 24, true) + more, true);
  return changed;
}
