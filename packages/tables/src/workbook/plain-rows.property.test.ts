import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  archive,
  byLibrary,
  cut,
  part,
  partsOf,
  take,
  usually,
  type Workbook,
} from '../../test/random-workbook.js';
import type { SourceRow } from '../source/source-sheet.js';
import { cellMeanings } from './cell-meanings.js';
import { plainRows } from './plain-rows.js';
import { sharedParts } from './sheet-parts.js';

/** Our rows, and those of the library in what we leave to it. */
async function* inPieces(workbook: Workbook, sizes: readonly number[]): AsyncGenerator<readonly SourceRow[]> {
  const parts = partsOf(workbook);
  const meanings = await cellMeanings(sharedParts(zipSync(parts, { level: 0 })), { index: 0, part });
  if (!meanings) throw new Error('the texts of this test are usual ones');
  const pieces = cut(strToU8(workbook.sheet), sizes);
  const rest = yield* plainRows(pieces, { meanings, bytesTogether: sizes[0] ?? 1000 });
  if (!rest) return;
  const left = [rest];
  for await (const piece of pieces) left.push(piece);
  const size = left.reduce((sum, { length }) => sum + length, 0);
  const all = new Uint8Array(size);
  let at = 0;
  for (const each of left) {
    all.set(each, at);
    at += each.length;
  }
  yield* byLibrary(zipSync({ ...parts, [part]: all }, { level: 0 }));
}

const contents = [
  ...[
    '',
    '<v>0</v>',
    '<v>1</v>',
    '<v>2</v>',
    '<v>3</v>',
    '<v>12</v>',
    '<v>007</v>',
    '<v>45000.75</v>',
    '<v/>',
  ],
  ...['<v>-1</v>', '<v>1.5</v>', '<v>-0</v>', '<v>1E-7</v>', '<v>1e400</v>', '<v>12345678901234567890</v>'],
  ...[
    '<v>999999999999999</v>',
    '<v>0x10</v>',
    '<v> 2 </v>',
    '<v></v>',
    '<v>.5</v>',
    '<v>5.</v>',
    '<v>+1</v>',
  ],
  ...['<v>#DIV/0!</v>', '<v>true</v>', '<v>a &amp; b</v>', '<v>&#65;&#x1EBF;&bogus;&#1114112;</v>'],
  ...['<v>_x000D__x005F_x0041_</v>', '<v>ế\r\n</v>', '<v>\uFEFFa</v>', '<v xml:space="preserve"> 1</v>'],
  ...[
    '<f>A1+1</f><v>3</v>',
    '<f t="shared" ref="A1:A9" si="0"/><v>4</v>',
    '<f>"&lt;"</f>',
    '<v>1</v><f>2</f>',
  ],
  ...['<is><t>chữ</t></is>', '<is><t xml:space="preserve"> a_x0041_&lt;</t></is>', '<is><t/></is>', '<is/>'],
  ...['<is><r><t>a</t></r><r><t>b</t></r></is>', '<!-- <v>9</v> --><v>1</v>', '<v><![CDATA[5]]></v>'],
  ...['<x:v>3</x:v>', '<v>1</v><v>2</v>', ' <v>1</v> ', '<v>1</v ><extLst/>'],
] as const;
const types = [
  '',
  '',
  ' t="s"',
  ' t="s"',
  ' t="n"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="inlineStr"',
  ' t="d"',
];
const odder = [' t=""', " t='s'", ' t="s" t="n"', ' x:t="s"', ' t = "s"', ' t', ' ph="1"', ' q="a>b"'];
const refs = [
  '',
  ' r="A1"',
  ' r="B1"',
  ' r="c1"',
  ' r="AA1"',
  ' r="D"',
  ' r="1"',
  ' r=""',
  ' r="ZZZ1"',
  ' r="ZZZZ1"',
];
const cellStyles = ['', '', ' s="0"', ' s="1"', ' s="2"', ' s="99"', ' s="x"', ' s=""'];

const cell = fc
  .tuple(
    fc.oneof({ arbitrary: fc.constantFrom(...refs.slice(0, 3)), weight: 5 }, fc.constantFrom(...refs)),
    usually(types, odder),
    fc.constantFrom(...cellStyles),
    fc.constantFrom(...contents),
  )
  .map(([ref, type, style, content]) =>
    content === '' ? `<c${ref}${style}${type}/>` : `<c${ref}${style}${type}>${content}</c>`,
  );

const usualCell = fc.oneof(
  fc.nat(99_999).map((value) => `<c r="B1"><v>${value}</v></c>`),
  fc.nat(5).map((value) => `<c r="A1" t="s"><v>${value}</v></c>`),
  fc.nat(60_000).map((value) => `<c s="1" r="D1"><v>${value}</v></c>`),
  fc.constantFrom(
    '<c r="C1" s="1"/>',
    '<c r="C1" t="str"><f>A1&amp;"x"</f><v>một x</v></c>',
    '<c t="b"><v>1</v></c>',
  ),
);

const rowStarts = ['<row>', '<row r="7" spans="1:2" ht="15.75" x14ac:dyDescent="0.25">', '<row r="3" >'];
const row = fc
  .tuple(
    usually(rowStarts, [
      '<row r="x">',
      '<x:row>',
      "<row r='4'>",
      '<row r="">',
      '<!-- <row> --><row>',
      '<row r="9"/><row>',
    ]),
    fc.array(fc.oneof({ arbitrary: usualCell, weight: 9 }, cell), { maxLength: 5 }),
    usually(['</row>', '</row>\n'], ['</row >', '</x:row>', '', ' text </row>', '</row><!-- </row> -->']),
  )
  .map(([start, cells, end]) => `${start}${cells.join('')}${end}`);

const sheet = fc
  .tuple(
    usually(
      ['<worksheet><sheetData>', '<?xml version="1.0"?>\n<worksheet><cols/><sheetData>\n'],
      [
        '<worksheet><!-- <sheetData><row><c><v>1</v></c></row> --><sheetData>',
        '<worksheet><sheetData x="1">',
        '<worksheet>',
        '',
      ],
    ),
    fc.array(row, { maxLength: 12 }),
    usually(
      ['</sheetData></worksheet>', '<row r="50"/></sheetData><mergeCells/></worksheet>'],
      ['', '</sheetDa'],
    ),
  )
  .map(([head, rows, tail]) => `${head}${rows.join('')}${tail}`);

const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 12 });

describe('rows of a large sheet', () => {
  it('are those of the library, however the sheet is written and wherever its pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, sizes, fc.boolean(), async (xml, cuts, from1904) => {
        const workbook = { sheet: xml, from1904 };
        expect(await take(inPieces(workbook, cuts))).toEqual(await take(byLibrary(archive(workbook))));
      }),
      { numRuns: 400 },
    );
  });

  const taken = async (cells: string): Promise<void> => {
    const workbook = { sheet: `<worksheet><sheetData>${cells}<row r="9"/></sheetData></worksheet>` };
    expect(await take(inPieces(workbook, []))).toEqual(await take(byLibrary(archive(workbook))));
  };

  it.each([...types, ...odder])('take every content of a cell with%s as the library does', async (type) => {
    for (const content of contents) {
      await taken(`<row><c${type}>${content}</c></row>`);
      await taken(`<row><c r="B1" s="1"${type}>${content}</c><c><v>7</v></c></row>`);
    }
  });

  it.each(refs)('take an address written%s as the library does', async (ref) => {
    for (const style of cellStyles)
      await taken(`<row><c/><c${ref}${style}><v>9</v></c><c><v>7</v></c></row>`);
  });
});
