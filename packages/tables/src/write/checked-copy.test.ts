import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Finding, Severity } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../test/read-all.js';
import { rawWorkbook } from '../../test/raw-workbook.js';
import { checkedCopy } from './checked-copy.js';

const finding = (cell: string, severity: Severity = 'error', sheet = 'Đề án'): Finding => ({
  code: 'CELL_MISSING',
  severity,
  path: ['projects', 3],
  origin: { file: 'a.xlsx', sheet, cell },
  params: { header: cell },
});

const message = ({ params, severity }: Finding): string => `${severity}: cột ${params['header'] ?? ''}`;
const options = { language: 'vi', message } as const;

const bold = { font: { bold: true, color: { rgb: 'FF0000' } }, numFmt: '#,##0' };

const projects: WriteSheet = {
  name: 'Đề án',
  rows: [
    ['Mã đề án', 'Tên đề án', 'Kinh phí hỗ trợ'],
    ['DA-01', 'Máy sấy', 300000000],
    ['DA-02', null, 5],
  ],
  cells: new Map([
    ['1,2', { style: bold }],
    ['1,1', { comment: { author: 'Sở', text: 'Xem lại tên' } }],
    ['3,2', { formula: 'SUM(C2:C3)', formulaResult: 300000005 }],
  ]),
  merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }],
  dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'B2:B9' }],
  conditionalRules: [
    {
      type: 'cellIs',
      priority: 1,
      operator: 'greaterThan',
      formula: '5',
      range: 'C2:C9',
      style: { font: { bold: true } },
    },
  ],
  freezePane: { rows: 1 },
};

const other: WriteSheet = { name: "Phụ lục 'B' 1", rows: [['không đổi', 1.5]], hidden: true };

const original = async (): Promise<Uint8Array> => writeXlsx({ sheets: [projects, other] });

const partTexts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe('checkedCopy of a workbook', () => {
  it('leaves every part that holds no finding as it is', async () => {
    const bytes = await original();
    const before = partTexts(bytes);
    const after = partTexts(await checkedCopy(bytes, [finding('B3')], options));
    const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheetKc1.xml',
      ].sort(),
    );
    expect(Object.keys(before).filter((name) => !(name in after))).toEqual([]);
  });

  it('changes the style of the marked cell alone', async () => {
    const before = partTexts(await original())['xl/worksheets/sheet1.xml'] ?? '';
    const after = partTexts(await checkedCopy(await original(), [finding('C2')], options))[
      'xl/worksheets/sheet1.xml'
    ];
    const cell = /<c r="C2"[^>]*>/u.exec(before)?.[0] ?? '';
    expect(after?.replace(/<c r="C2"[^>]*>/u, cell).replace(/<legacyDrawing[^>]*>/u, '')).toBe(
      before.replace(/<legacyDrawing[^>]*>/u, ''),
    );
  });

  it('keeps number formats, fonts, formulas, merges, validations and rules, and colours by the gravest finding', async () => {
    const copy = await checkedCopy(
      await original(),
      [finding('C2', 'info'), finding('C2', 'warning')],
      options,
    );
    const { sheets } = await readXlsx(copy, { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.cells?.get('1,2')?.style).toMatchObject({
      font: { bold: true },
      numFmt: '#,##0',
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEB9C' } },
    });
    expect(sheet?.cells?.get('1,2')?.comment?.text).toBe('info: cột C2\nwarning: cột C2');
    expect(sheet?.cells?.get('3,2')?.formula).toBe('SUM(C2:C3)');
    expect(sheet?.merges).toEqual(projects.merges);
    expect(sheet?.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'B2:B9' });
    expect(sheet?.conditionalRules).toHaveLength(1);
    expect(sheets.map(({ name, hidden }) => [name, hidden === true])).toEqual([
      ['Đề án', false],
      ["Phụ lục 'B' 1", true],
      ['Kết quả kiểm tra', false],
    ]);
  });

  it('puts its text below a note that is there', async () => {
    const copy = await checkedCopy(await original(), [finding('B2')], options);
    const [sheet] = (await readXlsx(copy)).sheets;
    expect(sheet?.cells?.get('1,1')?.comment).toMatchObject({
      author: 'Sở',
      text: 'Xem lại tên\n\nerror: cột B2',
    });
  });

  it('marks cells and rows that the file does not have', async () => {
    const copy = await checkedCopy(
      await original(),
      [finding('H3'), finding('A3'), finding('B40'), finding('C2')],
      options,
    );
    const [sheet] = (await readXlsx(copy, { readStyles: true })).sheets;
    const red = { fill: { fgColor: { rgb: 'FFC7CE' } } };
    for (const key of ['2,7', '2,0', '39,1', '1,2']) expect(sheet?.cells?.get(key)?.style).toMatchObject(red);
  });

  it('lists all findings, most grave first, with links to the cells', async () => {
    const general: Finding = { code: 'SHEET_HIDDEN', severity: 'warning', path: [], params: { header: 'x' } };
    const copy = await checkedCopy(
      await original(),
      [general, finding('A1', 'info', "Phụ lục 'B' 1"), finding('B3')],
      options,
    );
    const { sheets } = await readAll(copy);
    const rows = sheets[2]?.rows.map(({ values }) => values) ?? [];
    expect(rows).toEqual([
      ['KẾT QUẢ KIỂM TRA'],
      ['1 lỗi, 1 cảnh báo, 1 thông tin. Bấm vào địa chỉ ở cột "Ô" để đến ô có phát hiện.'],
      ['TT', 'Mức độ', 'Trang tính', 'Ô', 'Nội dung', 'Mã'],
      [1, 'Lỗi', 'Đề án', 'B3', 'error: cột B3', 'CELL_MISSING'],
      [2, 'Cảnh báo', null, null, 'warning: cột x', 'SHEET_HIDDEN'],
      [3, 'Thông tin', "Phụ lục 'B' 1", 'A1', 'info: cột A1', 'CELL_MISSING'],
    ]);
    const { cells } = (await readXlsx(copy)).sheets[2] ?? {};
    expect(cells?.get('4,3')?.hyperlink?.location).toBe("'Đề án'!B3");
    expect(cells?.get('6,3')?.hyperlink?.location).toBe("'Phụ lục ''B'' 1'!A1");
  });

  it('takes a free name for its sheet where the name is taken', async () => {
    const first = await checkedCopy(await original(), [finding('B3')], options);
    const names = (await readXlsx(await checkedCopy(first, [], options))).sheets.map(({ name }) => name);
    expect(names.slice(2)).toEqual(['Kết quả kiểm tra', 'Kết quả kiểm tra (2)']);
  });

  it('marks nothing for findings of another file', async () => {
    const bytes = await original();
    const copy = await checkedCopy(bytes, [finding('B3')], { ...options, file: 'b.xlsx' });
    expect(partTexts(copy)['xl/worksheets/sheet1.xml']).toBe(partTexts(bytes)['xl/worksheets/sheet1.xml']);
  });

  it('gives the same bytes for the same input', async () => {
    const bytes = await original();
    expect(await checkedCopy(bytes, [finding('B3')], options)).toEqual(
      await checkedCopy(bytes, [finding('B3')], options),
    );
  });

  it('marks a workbook without styles, with rows and cells that do not say where they are', async () => {
    const xml =
      '<sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>b</t></is></c></row><row/></sheetData>';
    const copy = await checkedCopy(
      rawWorkbook([{ name: 'Đề án', xml }]),
      [finding('B1'), finding('C2')],
      options,
    );
    const [sheet] = (await readXlsx(copy, { readStyles: true })).sheets;
    expect(sheet?.rows[0]).toEqual([1, 'b', null].slice(0, sheet?.rows[0]?.length));
    expect(sheet?.cells?.get('0,1')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
    expect(sheet?.cells?.get('0,1')?.comment?.text).toBe('error: cột B1');
    expect(sheet?.cells?.get('1,2')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
  });
});

/** The same workbook with a prefix before every element, as the Open XML SDK writes it. */
function prefixed(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!/xl\/(?:workbook|styles|comments1|worksheets\/sheet\d)\.xml$/u.test(name))
      return [name, part] as const;
    const xml = strFromU8(part)
      .replace(/<(\/?)(\w)/gu, '<$1x:$2')
      .replace(/ xmlns="/u, ' xmlns:x="');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

describe('checkedCopy of a workbook whose elements have a prefix', () => {
  it('marks its cells, adds to its notes and lists the findings', async () => {
    const copy = await checkedCopy(prefixed(await original()), [finding('B2'), finding('C9')], options);
    const { sheets } = await readXlsx(copy, { readStyles: true });
    expect(sheets.map(({ name }) => name)).toEqual(['Đề án', "Phụ lục 'B' 1", 'Kết quả kiểm tra']);
    expect(sheets[0]?.cells?.get('1,1')?.comment?.text).toBe('Xem lại tên\n\nerror: cột B2');
    for (const key of ['1,1', '8,2'])
      expect(sheets[0]?.cells?.get(key)?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
    expect(sheets[0]?.cells?.get('8,2')?.comment?.text).toBe('error: cột C9');
  });

  it('adds the lists of styles that are not there in the namespace of the others', async () => {
    const parts = unzipSync(prefixed(await original()));
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const few = `<x:styleSheet xmlns:x="${main}"><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`;
    const copy = await checkedCopy(
      zipSync({ ...parts, 'xl/styles.xml': strToU8(few) }),
      [finding('B2')],
      options,
    );
    const { sheets } = await readXlsx(copy, { readStyles: true });
    expect(sheets[0]?.cells?.get('1,1')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
    expect(partTexts(copy)['xl/styles.xml']).toContain(`<fills xmlns="${main}"`);
  });

  it('adds boxes of notes that name their namespaces, whatever the prefixes of those that are there', async () => {
    const parts = unzipSync(await original());
    const drawing = Object.keys(parts).find((name) => name.endsWith('.vml')) ?? '';
    const others: Readonly<Record<string, string>> = { v: 'ns1', o: 'ns0', x: 'ns2' };
    const renamed = strFromU8(parts[drawing] ?? new Uint8Array()).replace(
      /(<\/?|\s|xmlns:)([vox])(?=[:=])/gu,
      (_, before: string, prefix: string) => before + (others[prefix] ?? prefix),
    );
    const copy = await checkedCopy(
      zipSync({ ...parts, [drawing]: strToU8(renamed) }),
      [finding('C2')],
      options,
    );
    const text = partTexts(copy)[drawing] ?? '';
    const bound = (xml: string): Set<string> =>
      new Set(Array.from(xml.matchAll(/\sxmlns:(\w+)=/gu), ([, prefix = '']) => prefix));
    const [root = ''] = /<xml[^>]*>/u.exec(text) ?? [];
    const [added = ''] = /<v:shape\s[\s\S]*<\/v:shape>/u.exec(text) ?? [];
    const used = new Set(Array.from(added.matchAll(/[<\s](\w+):\w+[\s=>]/gu), ([, prefix = '']) => prefix));
    used.delete('xmlns');
    expect([...used].sort()).toEqual(['o', 'v', 'x']);
    expect([...used].filter((prefix) => !bound(root).has(prefix) && !bound(added).has(prefix))).toEqual([]);
  });
});

describe('checkedCopy of other files', () => {
  const bytes = new TextEncoder().encode('Mã cơ sở;Tên cơ sở\nCS-01;=cmd|calc\n');

  it('puts the rows of a text file on the same rows', async () => {
    const at: Finding = { ...finding(''), origin: { line: 2, column: 2 } };
    const copy = await checkedCopy(bytes, [at], options);
    const { sheets } = await readXlsx(copy, { readStyles: true });
    expect(sheets[0]?.name).toBe('Dữ liệu');
    expect(sheets[0]?.rows).toEqual([
      ['Mã cơ sở', 'Tên cơ sở'],
      ['CS-01', '=cmd|calc'],
    ]);
    expect(sheets[0]?.cells?.get('1,1')?.formula).toBeUndefined();
    expect(sheets[0]?.cells?.get('1,1')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
  });

  it('lists the findings of a file that cannot be opened', async () => {
    for (const broken of [new Uint8Array([0x50, 0x4b, 3, 4, 9]), new Uint8Array([0x25, 0x50, 0x44, 0x46])]) {
      const copy = await checkedCopy(broken, [finding('B3')], { ...options, language: 'en' });
      expect((await readXlsx(copy)).sheets.map(({ name }) => name)).toEqual(['Data', 'Check result']);
    }
  });
});
