import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { tableSchemas, type Finding } from '@khuyencong/model';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFormOne } from '../src/form/write-form-one.js';
import { writeFormTwo } from '../src/form/write-form-two.js';
import { checkedCopy } from '../src/write/checked-copy.js';
import { templateWorkbook } from '../src/write/template-workbook.js';

const soffice = process.env['KHUYENCONG_LIBREOFFICE'] ?? '/usr/bin/soffice';
const withoutLibreOffice = !existsSync(soffice);
const folder = mkdtempSync(join(tmpdir(), 'khuyencong-libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a workbook in LibreOffice and saves it in another form. */
function converted(workbook: Uint8Array, form: 'pdf' | 'xlsx'): Uint8Array {
  const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out')];
  writeFileSync(from, workbook);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(soffice, [profile, '--headless', '--convert-to', form, '--outdir', to, from], {
    stdio: 'ignore',
    timeout: 280_000,
  });
  return readFileSync(join(to, `in.${form}`));
}

const finding: Finding = {
  code: 'CELL_MISSING',
  severity: 'error',
  path: ['projects', 4],
  origin: { sheet: 'Đề án', cell: 'B4' },
  params: { header: 'Tên đề án' },
};

const row = {
  id: '1',
  label: 'Máy sấy',
  name: 'Máy sấy',
  totalCostVnd: '550500000',
  supportVnd: '200000000',
} as const;
const { name, ...formOneRow } = row;

const workbooks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  template: () => templateWorkbook({ language: 'vi' }),
  'checked copy': async () =>
    checkedCopy(await templateWorkbook({ language: 'vi' }), [finding], {
      language: 'vi',
      message: () => 'Ô bị trống.',
    }),
  'form 1': () => writeFormOne({ kind: 'form-one', id: 'a', name, sections: [{ rows: [formOneRow] }] }),
  'form 2': () =>
    writeFormTwo({ kind: 'form-two', id: 'a', rows: [{ id: row.id, name, supportVnd: row.supportVnd }] }),
};

describe('workbooks in LibreOffice', () => {
  it.skipIf(withoutLibreOffice).each(Object.keys(workbooks))(
    'become a printed page: %s',
    async (which) => {
      const pdf = converted((await workbooks[which]?.()) ?? new Uint8Array(), 'pdf');
      expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
    },
    120_000,
  );

  it.skipIf(withoutLibreOffice)(
    'keep their headers, notes, rules, fills and the sheet of findings',
    async () => {
      const copy = await workbooks['checked copy']?.();
      const { sheets } = await readXlsx(converted(copy ?? new Uint8Array(), 'xlsx'), { readStyles: true });
      const names = tableSchemas.map(({ title }) => title);
      expect(sheets.map((sheet) => sheet.name)).toEqual([
        'Hướng dẫn',
        ...names,
        'Danh mục',
        'Kết quả kiểm tra',
      ]);
      const projects = sheets.find((sheet) => sheet.name === 'Đề án');
      expect(projects?.rows[2]?.slice(0, 2)).toEqual(['Mã đề án *', 'Tên đề án *']);
      expect(projects?.cells?.get('2,1')?.comment?.text).toContain('Bắt buộc.');
      expect(projects?.cells?.get('3,1')?.comment?.text).toContain('Ô bị trống.');
      expect(projects?.cells?.get('3,1')?.style?.fill).toMatchObject({ fgColor: { rgb: 'FFC7CE' } });
      expect(projects?.dataValidations?.length).toBeGreaterThan(10);
      const result = sheets.at(-1);
      expect(result?.rows[4]?.slice(1, 5)).toEqual(['Lỗi', 'Đề án', 'B4', 'Ô bị trống.']);
    },
    120_000,
  );
});
