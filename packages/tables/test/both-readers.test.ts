import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { tableSchemas, type FormOne, type FormTwo } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { writeFormOne } from '../src/form/write-form-one.js';
import { writeFormTwo } from '../src/form/write-form-two.js';
import { checkedCopy } from '../src/write/checked-copy.js';
import { templateWorkbook } from '../src/write/template-workbook.js';
import { writeTables } from '../src/write/write-tables.js';
import { checkFile, workbookOf } from './check-file.js';
import { data, datedParts, number, row, text } from './cells.js';
import { rawParts, rawWorkbook, withRelation } from './raw-workbook.js';
import { readAll } from './read-all.js';
import { soundRegister } from './register.js';
import { compareWithSecondReader, type Comparison } from './second-reader.js';

const streaming = { limits: { wholeSheetBytesAtMost: 10 } };

async function compared(bytes: Uint8Array, options = {}): Promise<Comparison> {
  return compareWithSecondReader(bytes, (await readAll(bytes, options)).sheets);
}

const amounts = { totalCostVnd: '550500000', supportVnd: '200000000' } as const;
const formOne: FormOne = {
  kind: 'form-one',
  id: 'a',
  name: 'Máy sấy',
  sections: [{ number: 'I', label: 'Thiết bị', rows: [{ id: '1', label: 'Máy sấy', ...amounts }] }],
  sumRow: amounts,
};
const formTwo: FormTwo = {
  kind: 'form-two',
  id: 'b',
  rows: [{ id: '1', name: 'Máy sấy', ...amounts }],
  sumRow: amounts,
};
const projects = {
  table: 'projects',
  fields: ['id', 'year', 'approved_on', 'total_cost', 'ghi_chu'],
  rows: [['DA-01', '2024', '2024-03-15', '12345678901234567890', ' =cmd ']],
} as const;

async function copyOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { findings } = await checkFile(bytes);
  return checkedCopy(bytes, findings, { language: 'vi', message: ({ code }) => `${code}.` });
}

const sheet = (name: string, ...lines: readonly string[]) => ({ name, xml: data(...lines) });
const formula = '<c r="D1"><f>B1*2</f><v>0.108</v></c>';
const richText =
  '<c r="A1" t="inlineStr"><is><r><t>Đề </t></r><r><t xml:space="preserve">án </t></r></is></c>';
const shared =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t xml:space="preserve"> một </t></si>' +
  '<si><r><t>h</t></r><r><t>ai</t></r></si><si><t>a_x000D_&amp;b</t></si></sst>';
const sharedCells = [0, 1, 2].map((index) => `<c r="${'ABC'[index]}1" t="s"><v>${index}</v></c>`).join('');

const workbooks: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'the sound register': () => workbookOf(soundRegister),
  'its checked copy': async () => copyOf(await workbookOf(soundRegister)),
  'a checked copy of CSV': () => copyOf(strToU8('Mã cơ sở;Tên cơ sở;Vốn\nCS-01;A;1\n;;x\n')),
  'a checked copy of XLS': () =>
    copyOf(new Uint8Array(readFileSync(new URL('workbooks/libreoffice.xls', import.meta.url)))),
  'the template in Vietnamese': () => templateWorkbook({ language: 'vi', provinces: ['Phú Thọ'] }),
  'the template in English': () => templateWorkbook({ language: 'en', moneyUnit: 'đồng' }),
  'form 1': () => writeFormOne(formOne),
  'form 2': () => writeFormTwo(formTwo),
  'written tables': () => writeTables([projects], { language: 'vi' }),
  'all written tables': () =>
    writeTables(
      tableSchemas.map(({ name, fields }) => ({
        table: name,
        fields: fields.map((each) => each.name),
        rows: [],
      })),
      { language: 'en' },
    ),
  'plain values': () =>
    writeXlsx({
      sheets: [
        {
          name: 'Một',
          rows: [
            ['Mã', 'Số'],
            ['DA-01', 300000000],
            ['é', 0.1],
            [true, -5],
            [false, 1e15],
          ],
        },
        { name: 'Hai', rows: [[new Date('2024-02-29T00:00:00Z'), new Date('1999-12-31T12:00:00Z')]] },
      ],
    }),
  'texts of no characters': () => rawWorkbook([sheet('S', row(1, text('A1', '') + text('B1', 'x')))]),
  gaps: () => rawWorkbook([sheet('S', row(1, text('B1', 'x')), row(4, number('C4', '7')))]),
  'shared and rich texts': () =>
    zipSync(
      withRelation(rawParts([sheet('S', row(1, sharedCells)), sheet('T', row(1, richText))]), {
        kind: 'sharedStrings',
        xml: shared,
      }),
    ),
  'days of 1904': () => zipSync(datedParts([1, 60, 45000], true)),
  'days after the false leap day': () => zipSync(datedParts([61, 45000.75, 2958465], false)),
};

const excused: Readonly<
  Record<string, readonly [workbook: () => Uint8Array, reasons: Comparison['excused']]>
> = {
  'errors and formulas': [
    () =>
      rawWorkbook([
        sheet('S', row(1, number('B1', '0.054') + '<c r="C1" t="e"><v>#DIV/0!</v></c>' + formula)),
      ]),
    { error: 1 },
  ],
  'texts that are errors': [
    () => rawWorkbook([sheet('S', row(1, text('A1', '#N/A')))]),
    { 'error as text': 1 },
  ],
  'days before March 1900 and no days': [
    () => zipSync(datedParts([-1, 0.5, 1, 59, 61, 2958466], false)),
    { 'before March 1900': 2, 'no day': 3 },
  ],
};

describe('both readers', () => {
  it.each(Object.keys(workbooks))('agree on every cell of %s', async (name) => {
    const bytes = (await workbooks[name]?.()) ?? new Uint8Array();
    for (const options of [{}, streaming]) {
      const { agreed, ...rest } = await compared(bytes, options);
      expect(agreed).toBeGreaterThan(0);
      expect(rest).toEqual({ excused: {}, differing: [] });
    }
  });

  it.each(Object.entries(excused))('differ for a reason on %s', async (_, [workbook, reasons]) => {
    for (const options of [{}, streaming])
      expect(await compared(workbook(), options)).toMatchObject({ excused: reasons, differing: [] });
  });

  it('are told apart where they do not agree', async () => {
    const bytes = rawWorkbook([sheet('S', row(1, number('A1', '1') + text('B1', 'x')))]);
    const rows = [{ line: 1, values: ['1'] }];
    expect((await compareWithSecondReader(bytes, [{ name: 'T', rows }])).differing).toEqual([
      'sheets T against S',
      'T!A1: "1", 1',
      'T!B1: null, x',
    ]);
  });
});
