import { openXlsx, readXlsx, saveXlsx, type Sheet } from 'hucre/xlsx';
import { tableSchemas, type Finding, type Language, fieldNotes } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { moneyUnits } from '../../test/money-units.js';
import { openSource } from '../source/open-source.js';
import { readTables } from '../table/read-tables.js';
import type { TableLayout, TableRow } from '../table/table-layout.js';
import { templateWorkbook, type TemplateWorkbookOptions } from './template-workbook.js';
import { termList } from './term-list.js';

interface ReadTable {
  readonly layout: TableLayout;
  readonly rows: readonly TableRow[];
}

async function readBack(
  bytes: Uint8Array,
): Promise<{ readonly tables: readonly ReadTable[]; readonly findings: readonly Finding[] }> {
  const opened = await readTables(await openSource(bytes), { units: moneyUnits });
  const findings = [...opened.findings];
  const tables: ReadTable[] = [];
  for (const { layout, rows } of opened.tables) {
    const read: TableRow[] = [];
    for await (const batch of rows()) {
      read.push(...batch.rows);
      findings.push(...batch.findings);
    }
    tables.push({ layout, rows: read });
  }
  return { tables, findings };
}

const languages: readonly Language[] = ['vi', 'en'];

const tableSheets = (sheets: readonly Sheet[]): readonly Sheet[] =>
  tableSchemas.flatMap(({ title, titleEn }) => sheets.filter(({ name }) => [title, titleEn].includes(name)));

/** A row of examples, as a user would type it. */
function filledIn(sheet: Sheet, index: number, write: (id: string) => string): void {
  const schema = tableSchemas[index];
  if (!schema) return;
  const values = schema.fields.map(({ name, type, constraints }) => {
    const first = constraints?.enum?.[0];
    if (first !== undefined) return write(first);
    const example = fieldNotes[schema.name][name]?.example ?? '';
    if (type === 'date') return new Date(`${example.split('/').reverse().join('-')}T00:00:00Z`);
    return type === 'string' ? example : Number(example);
  });
  sheet.rows[3] = values;
}

describe('templateWorkbook', () => {
  it.each(languages)('is read back as all nine tables without a finding: %s', async (language) => {
    const { tables, findings } = await readBack(await templateWorkbook({ language }));
    expect(findings).toEqual([]);
    expect(tables.map(({ layout }) => layout.table)).toEqual(tableSchemas.map(({ name }) => name));
    for (const [index, { layout, rows }] of tables.entries()) {
      expect(layout.columns.map(({ field }) => field.name)).toEqual(
        tableSchemas[index]?.fields.map(({ name }) => name),
      );
      expect(rows).toEqual([]);
    }
  });

  it.each(
    languages.flatMap((language) => (['label', 'id'] as const).map((kind) => [language, kind] as const)),
  )('is read clean when filled in: %s, by %s', async (language, kind) => {
    const workbook = await openXlsx(await templateWorkbook({ language }));
    for (const [index, sheet] of tableSheets(workbook.sheets).entries()) {
      const enums = tableSchemas[index]?.fields.map(({ constraints }) => constraints?.enum ?? []) ?? [];
      filledIn(sheet, index, (id) => {
        const terms = termList(enums.find((ids) => ids[0] === id) ?? []);
        return kind === 'id' ? id : (terms.find((term) => term.id === id)?.label[language] ?? id);
      });
    }
    const { tables, findings } = await readBack(await saveXlsx(workbook));
    expect(findings).toEqual([]);
    expect(tables.map(({ rows }) => rows.map((row) => row.kind))).toEqual(tableSchemas.map(() => ['record']));
    const projects = tables[2];
    expect(projects?.rows[0]?.values).toEqual([
      'DA-2024-01',
      'Hỗ trợ ứng dụng máy sấy cá',
      'Kiên Giang',
      '2024',
      'vocational-training',
      'ordinary',
      'national',
      'draft',
      'CS-01',
      '2024-03-15',
      '550000000',
      '200000000',
      '340000000',
      '10000000',
      '100000000',
      '200000000',
      '200000000',
      '1',
      '12',
      '2024-04-01',
      '2024-11-30',
    ]);
  });

  it('has a note for every column and no other notes', () => {
    for (const { name, fields } of tableSchemas)
      expect(Object.keys(fieldNotes[name])).toEqual(fields.map((field) => field.name));
    for (const { name, fields } of tableSchemas)
      for (const { name: field, constraints } of fields) {
        const example = fieldNotes[name][field]?.example;
        expect(example !== undefined, `${name}.${field}`).toBe(constraints?.enum === undefined);
      }
  });

  it('says on every header what the column is, whether it is required, and what it is called in the other language', async () => {
    const { sheets } = await readXlsx(await templateWorkbook({ language: 'vi' }));
    for (const [index, { cells }] of tableSheets(sheets).entries())
      for (const [column, { titleEn, constraints }] of (tableSchemas[index]?.fields ?? []).entries()) {
        const text = cells?.get(`2,${column}`)?.comment?.text ?? '';
        expect(text).toContain(constraints?.required ? 'Bắt buộc.' : 'Không bắt buộc');
        expect(text).toContain(`Tiếng Anh: ${titleEn}`);
      }
    const support = tableSheets(sheets)[2]?.cells?.get('2,11')?.comment?.text;
    expect(support?.split('\n')).toEqual([
      'Phần do kinh phí khuyến công chi.',
      'Đơn vị: triệu đồng.',
      'Không bắt buộc; chưa có số liệu thì để trống.',
      'Ví dụ: 200',
      'Tiếng Anh: Support',
    ]);
  });

  it('marks required columns and states the unit of amounts in the line above and in the header', async () => {
    const { sheets } = await readXlsx(await templateWorkbook({ language: 'vi', moneyUnit: 'nghìn đồng' }));
    const projects = tableSheets(sheets)[2];
    expect(projects?.rows[1]?.[0]).toBe('Đơn vị tính: nghìn đồng');
    expect(projects?.rows[2]?.slice(0, 3)).toEqual(['Mã đề án *', 'Tên đề án *', 'Tỉnh']);
    expect(projects?.rows[2]?.[11]).toBe('Kinh phí hỗ trợ\n(nghìn đồng)');
    expect(projects?.freezePane).toEqual({ rows: 3, columns: 1 });
  });

  it('offers every closed vocabulary in the words of the language, long ones from the hidden sheet', async () => {
    const { sheets } = await readXlsx(await templateWorkbook({ language: 'vi' }));
    const lists = sheets.find(({ name }) => name === 'Danh mục');
    expect(lists?.hidden).toBe(true);
    for (const [index, sheet] of tableSheets(sheets).entries())
      for (const [column, { constraints }] of (tableSchemas[index]?.fields ?? []).entries()) {
        if (!constraints?.enum) continue;
        const wanted = termList(constraints.enum).map(({ label }) => label.vi);
        const letter = String.fromCharCode(65 + column);
        const rule = sheet.dataValidations?.find(({ range }) => range.startsWith(`${letter}4:`));
        expect(rule?.type).toBe('list');
        const place = /^'Danh mục'!\$([A-Z])\$2:\$[A-Z]\$(\d+)$/u.exec(rule?.formula1 ?? '');
        const listed = place
          ? lists?.rows.slice(1, Number(place[2])).map((row) => row[(place[1]?.charCodeAt(0) ?? 65) - 65])
          : rule?.values;
        expect(listed, `${sheet.name} ${letter}`).toEqual(wanted);
        expect((rule?.values ?? []).join(',').length).toBeLessThanOrEqual(255);
      }
  });

  it('offers names of provinces where the caller has them', async () => {
    const options: TemplateWorkbookOptions = { language: 'en', provinces: ['An Giang', 'Cà Mau'] };
    const { sheets } = await readXlsx(await templateWorkbook(options));
    const rule = tableSheets(sheets)[2]?.dataValidations?.find(({ range }) => range.startsWith('C4:'));
    expect(rule?.values).toEqual(['An Giang', 'Cà Mau']);
  });

  it.each([
    ['đồng', 'Ví dụ: 200.000.000'],
    ['nghìn đồng', 'Ví dụ: 200.000'],
    ['tỷ đồng', 'Ví dụ: 0,2'],
  ] as const)('gives examples of amounts in %s', async (moneyUnit, example) => {
    const { sheets } = await readXlsx(await templateWorkbook({ language: 'vi', moneyUnit }));
    expect(tableSheets(sheets)[2]?.cells?.get('2,11')?.comment?.text.split('\n')).toContain(example);
  });

  it('gives a province of the list as an example where there is one', async () => {
    const bytes = await templateWorkbook({ language: 'vi', provinces: ['An Giang', 'Cà Mau'] });
    const { sheets } = await readXlsx(bytes);
    expect(tableSheets(sheets)[2]?.cells?.get('2,2')?.comment?.text).toContain('Ví dụ: An Giang');
  });

  it('gives the same bytes for the same options', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => templateWorkbook({ language: 'vi' })));
    expect(one).toEqual(other);
  });
});
