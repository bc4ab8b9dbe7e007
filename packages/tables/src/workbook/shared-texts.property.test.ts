import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive, byLibrary, partsOf, take, usually } from '../../test/random-workbook.js';
import { streamSheet } from './stream-sheet.js';

const texts = fc
  .tuple(
    usually(
      ['<sst>', '<?xml version="1.0"?>\n<sst count="9" uniqueCount="9">'],
      ['<x:sst>', '<!-- --><sst>', '<sst >'],
    ),
    fc.array(
      usually(
        [
          '<si><t>một</t></si>',
          '<si><t xml:space="preserve"> hai </t></si>',
          '<si><t>a &lt; _x0041_</t></si>',
        ],
        [
          ...[
            '<si><t></t></si>',
            '<si><t/></si>',
            '<si/>',
            '\n',
            '<si><t>#REF!</t></si>',
            '<si>\n<t>x</t></si>',
          ],
          ...[
            '<si><r><t>b</t></r><r><rPr><b/></rPr><t>c</t></r></si>',
            '<si><t>日</t><rPh><t>ひ</t></rPh></si>',
          ],
          ...[
            '<!-- <si><t>no</t></si> -->',
            '<x:si><x:t>z</x:t></x:si>',
            '<si><t><![CDATA[q]]></t></si>',
            '<si><t>u</t>',
          ],
        ],
      ),
      { maxLength: 8 },
    ),
    usually(['</sst>', '</sst>\n'], ['', '</sst><x/>']),
  )
  .map(([head, items, tail]) => `${head}${items.join('')}${tail}`);

describe('shared texts', () => {
  it('are those of the library, however they are written', async () => {
    const cells = Array.from({ length: 10 }, (_, at) => `<row><c t="s"><v>${at}</v></c></row>`);
    const xml = `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`;
    await fc.assert(
      fc.asyncProperty(texts, async (shared) => {
        const bytes = archive({ sheet: xml, texts: shared });
        expect(await take(streamSheet(bytes, 0))).toEqual(await take(byLibrary(bytes)));
      }),
      { numRuns: 500 },
    );
  });

  it('are none where the workbook does not point to them', async () => {
    const parts = partsOf({
      sheet: '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>',
    });
    const unlinked = strToU8(
      strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array()).replace(
        /<Relationship [^>]*sharedStrings[^>]*>/u,
        '',
      ),
    );
    const bytes = zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': unlinked });
    expect(await take(streamSheet(bytes, 0))).toEqual({ rows: [{ line: 1, values: [null] }] });
    expect(await take(byLibrary(bytes))).toEqual({ rows: [{ line: 1, values: [null] }] });
  });
});
