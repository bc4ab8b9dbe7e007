import { openSource } from '@khuyencong/tables';
import { strFromU8, unzipSync } from 'fflate';
import pico from 'picocolors';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentLines } from '../../src/document/document-lines.js';
import { programmeReport, type ProgrammeReport } from '../../src/report/programme-report.js';
import { renderProgrammeReport, type ReportForm } from '../../src/render/report/render-report.js';
import { reportDocument } from '../../src/render/report/report-document.js';
import { sampleSheets } from './sample-register.js';
import { testFolder } from '../test-folder.js';
import { summarised, writeWorkbook } from './sample-report.js';

const folder = testFolder();
let report: ProgrammeReport;

beforeAll(async () => {
  const file = folder.path('ct.xlsx');
  await writeWorkbook(file, sampleSheets);
  const title = 'Báo cáo <b>năm</b> 2024 | *thử*';
  report = programmeReport([await summarised(file)], { asOf: '2024-06-30', version: '0.1.0', title });
});

afterAll(() => folder.remove());

const render = (form: ReportForm, language: 'vi' | 'en' = 'vi') =>
  renderProgrammeReport(report, { language, form });
const text = async (form: ReportForm, language?: 'vi' | 'en') => String(await render(form, language));

describe('a report in print', () => {
  it('says loudly that the data has errors, before any figure', async () => {
    for (const form of ['markdown', 'html'] as const) {
      const vi = await text(form);
      expect(vi.indexOf('Dữ liệu còn 5 lỗi.')).toBeGreaterThan(0);
      expect(vi.indexOf('Dữ liệu còn 5 lỗi.')).toBeLessThan(vi.indexOf('900.000.000'));
      expect(await text(form, 'en')).toContain('The data has 5 errors.');
    }
  });

  it('has the same figures in Markdown, in the marks of each language', async () => {
    expect(await text('markdown')).toContain(
      '| 2023 | 600.000.000 | 400.000.000 | 90.000.000 | 200.000.000 | không ghi |',
    );
    expect(await text('markdown', 'en')).toContain(
      '| 2023 | 600,000,000 | 400,000,000 | 90,000,000 | 200,000,000 | not stated |',
    );
    expect(await text('markdown')).toContain('| Tổng cộng | 64,0% | 50,0% | 38,5% | 78,1% | 33,3% |');
    expect(await text('markdown')).toContain('khoản 4 Điều 8 Thông tư 28/2018/TT-BTC');
  });

  it('names the command that shows all findings', async () => {
    expect(await text('markdown')).toContain('khuyencong check ');
    expect(await text('markdown')).toContain(' --as-of 2024-06-30');
  });

  it('lets no text of the file or of the caller become markup', async () => {
    const page = await text('html');
    expect(page).toContain('Báo cáo &lt;b&gt;năm&lt;/b&gt; 2024');
    expect(page).not.toContain('<script');
    expect(page.match(/<b>/gu)).toBeNull();
    const markdown = await text('markdown');
    expect(markdown.split('\n')[0]).toBe('# Báo cáo \\<b\\>năm\\</b\\> 2024 \\| \\*thử\\*');
    expect(markdown).toContain('DA-02 Máy sấy \\| "lúa" =1+1');
  });

  it('is one page that loads nothing', async () => {
    const page = await text('html');
    expect(page).toMatch(/^<!doctype html>\s*<html lang="vi">/u);
    expect(page).not.toMatch(/(?:src|href)=|@import|url\(/u);
    expect(page.match(/<th role="columnheader" scope="col"/gu)?.length).toBeGreaterThan(20);
  });

  it('gives the same bytes for the same report', async () => {
    for (const form of ['json', 'markdown', 'html', 'xlsx', 'docx'] as const)
      expect(await render(form)).toEqual(await render(form));
  });

  it('writes numbers as numbers into the workbook, and no formula', async () => {
    const bytes = (await render('xlsx')) as Uint8Array;
    const { sheets } = await openSource(bytes);
    expect(sheets.map(({ name }) => name).slice(0, 4)).toEqual([
      ...['Tổng quan', 'Kinh phí theo năm', 'Tỷ lệ thực hiện', 'Kinh phí theo nội dung'],
    ]);
    const lines: unknown[] = [];
    for await (const { rows } of sheets[1]?.rows() ?? []) lines.push(...rows.map(({ values }) => values));
    expect(lines.at(-2)).toEqual(['2023', 600000000, 400000000, 90000000, 200000000, 'không ghi']);
    const parts = unzipSync(bytes);
    const sheetTexts = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, part] of sheetTexts) expect(strFromU8(part)).not.toContain('<f>');
  });

  it('writes a Word document with the title, every table and the fixed day', async () => {
    const parts = unzipSync((await render('docx')) as Uint8Array);
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(body).toContain('Báo cáo &lt;b&gt;năm&lt;/b&gt; 2024');
    expect(body).toContain('1.500.000.000');
    const tables = reportDocument(report, { language: 'vi' }).blocks.filter(({ kind }) => kind === 'table');
    expect(body.match(/<w:tbl>/gu)?.length).toBe(tables.length);
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/2000-01-01T00:00:00Z/gu)?.length).toBe(2);
  });

  it('fits any terminal', () => {
    const document = reportDocument(report, { language: 'vi' });
    for (const columns of [40, 80, 132]) {
      const lines = documentLines(document, { colors: pico.createColors(false), columns }).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    }
  });

  it('shows no control of a terminal', () => {
    const hostile = { ...report, title: 'a\u001b[2Jb\u202ec' };
    const printed = documentLines(reportDocument(hostile, { language: 'vi' }), {
      ...{ colors: pico.createColors(false), columns: 80 },
    });
    expect(printed.split('\n')[0]?.toLowerCase()).toBe('a\\u001b[2jb\\u202ec');
  });
});
