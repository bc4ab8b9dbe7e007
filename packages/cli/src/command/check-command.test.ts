import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../test/run.js';
import { testFolder } from '../../test/test-folder.js';

const { path: file, remove } = testFolder();

beforeAll(() => {
  const document = (parts: readonly string[]): string =>
    JSON.stringify({
      kind: 'figures',
      id: 'x',
      title: 'Kế hoạch <b>2024</b>',
      level: 'province',
      source: { name: 'X' },
      figures: [
        { id: 'total', measure: 'money', text: '3 tỷ đồng' },
        ...parts.map((text, index) => ({ id: `part-${index}`, measure: 'money', text, partOf: 'total' })),
      ],
    });
  writeFileSync(file('sound.json'), document(['1 tỷ đồng', '2 tỷ đồng']));
  writeFileSync(file('short.json'), document(['1 tỷ đồng', '1.845 triệu đồng']));
  writeFileSync(file('warning.json'), document(['1,100 tỷ đồng', '1,9 tỷ đồng']));
});

afterAll(remove);

describe('khuyencong check', () => {
  it('exits with 0 for a sound file', async () => {
    expect((await run('check', file('sound.json'))).status).toBe(0);
  });

  it('exits with 1 for an error and names the missing amount', async () => {
    const { status, out } = await run('check', file('short.json'));
    expect(status).toBe(1);
    expect(out).toContain('thiếu 155.000.000 đồng');
  });

  it('follows --fail-on', async () => {
    expect((await run('check', file('warning.json'))).status).toBe(0);
    expect((await run('check', file('warning.json'), '--fail-on', 'warning')).status).toBe(1);
    expect((await run('check', file('short.json'), '--fail-on', 'never')).status).toBe(0);
  });

  it('checks the other files when one cannot be read, and exits with 2', async () => {
    const { status, out } = await run('check', file('none.json'), file('short.json'), '--lang', 'en');
    expect(status).toBe(2);
    expect(out).toContain('there is no such file');
    expect(out).toContain('short by 155,000,000 đồng');
  });

  it.each([
    ['none.json', undefined],
    ['empty.json', ''],
    ['truncated.json', '{ "kind": "figures", "fig'],
    ['words.json', 'không phải JSON'],
    ['utf-16.json', '\ufeffkhuyến công'],
  ])('exits with 2 for %s whatever --fail-on says, for nothing in it was checked', async (name, content) => {
    if (content !== undefined)
      writeFileSync(file(name), content, name === 'utf-16.json' ? 'utf16le' : 'utf8');
    expect((await run('check', file(name), '--fail-on', 'never')).status).toBe(2);
  });

  it.each([
    ['{"kind": ', 'không phải JSON hợp lệ: nội dung kết thúc giữa chừng.'],
    ["{'kind'}", "không phải JSON hợp lệ: không đúng cú pháp tại '''."],
  ])('says in Vietnamese what is wrong with %s', async (content, message) => {
    writeFileSync(file('wrong.json'), content);
    expect((await run('check', file('wrong.json'))).out).toContain(message);
  });

  it('shows a file that is named twice once, and says so', async () => {
    const { out } = await run('check', file('short.json'), `${file('.')}/./short.json`);
    expect(out.split('PARTS_SHORT_OF_TOTAL')).toHaveLength(2);
    expect(out).toContain('chỉ được kiểm tra một lần');
    const { out: lines } = await run('check', file('short.json'), file('short.json'), '--format', 'ndjson');
    expect(lines).toContain('"code":"FILE_NAMED_TWICE"');
  });

  it.each(['--mapping', '--config', '--previous'])('writes over no file that %s names', async (option) => {
    writeFileSync(file('beside.json'), '{}');
    const { status, err } = await run(
      ...['check', file('short.json'), option, file('beside.json'), '--out', file('beside.json')],
    );
    expect([status, readFileSync(file('beside.json'), 'utf8')]).toEqual([2, '{}']);
    expect(err).toContain('Lệnh chưa đúng: ');
  });

  it.each(['pretty', 'markdown', 'html'])(
    'lets no escape sequence of a file through (%s)',
    async (format) => {
      const name = 'hostile\n\u001b[2J\u202e.json';
      writeFileSync(file(name), readFileSync(file('short.json'), 'utf8').replaceAll(' tỷ', '\\u001b[31m tỷ'));
      const { out } = await run('check', file(name), '--format', format);
      expect(out).not.toMatch(/[\u001b\u009b\u202e]|hostile\n/);
      expect(out).toContain('u001b');
    },
  );

  it('writes the report as data', async () => {
    const { out } = await run('check', file('short.json'), '--format', 'json', '--as-of', '2024-12-31');
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual(['version', 'asOf', 'inputs', 'findings', 'summary']);
    expect(report['asOf']).toBe('2024-12-31');
    expect(report['summary']).toEqual({ errors: 1, warnings: 0, infos: 0 });
    expect(report['findings']).toEqual([
      expect.objectContaining({
        code: 'PARTS_SHORT_OF_TOTAL',
        path: ['figures', 0],
        params: expect.objectContaining({
          total: '3',
          sum: '2.845',
          difference: '-0.155',
          measure: 'money',
          unit: 'tỷ đồng',
        }) as unknown,
      }),
    ]);
  });

  it('gives the same bytes for the same input', async () => {
    for (const format of ['json', 'pretty', 'markdown', 'html']) {
      const args = ['check', file('short.json'), file('warning.json'), '--format', format];
      expect((await run(...args)).out).toBe((await run(...args)).out);
    }
  });

  it('never lets text of a file become markup', async () => {
    const { out } = await run('check', file('<img src=x>.json'), '--format', 'html');
    expect(out).not.toContain('<img');
    expect((await run('check', file('a|b.json'), '--format', 'markdown')).out).toContain('a\\|b.json');
  });

  it('never writes over a file that it checks', async () => {
    const before = readFileSync(file('short.json'), 'utf8');
    const { status, err } = await run('check', file('short.json'), '--out', file('short.json'));
    expect(status).toBe(2);
    expect(err).toContain('hãy chọn tệp khác');
    expect(readFileSync(file('short.json'), 'utf8')).toBe(before);
  });

  it('writes to a file, and says when it cannot', async () => {
    const { out } = await run('check', file('short.json'), '--format', 'json', '--out', file('report.json'));
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(file('report.json'), 'utf8'))).toHaveProperty('version');
    expect(await run('check', file('sound.json'), '--out', file('no/such/folder'))).toEqual({
      status: 2,
      out: '',
      err: `Lệnh chưa đúng: không ghi được tệp "${file('no/such/folder')}" (không có thư mục chứa tệp). Xem "khuyencong check --help".\n`,
    });
  });

  it('names tables, rows and notes in the language of the reader', async () => {
    const establishments = file('co-so.csv');
    const projects = file('de-an.csv');
    writeFileSync(establishments, 'Mã cơ sở,Tên cơ sở\nCS-01,HTX Gốm\n');
    writeFileSync(
      projects,
      'Mã đề án,Tên đề án,Năm,Mã cơ sở,Kinh phí hỗ trợ\nDA-01,Máy ép gạch,2023,CS-09,300000000\n',
    );
    const both = [establishments, projects];
    const [vi, en] = await Promise.all(
      ['vi', 'en'].map(async (lang) => (await run('check', ...both, '--lang', lang)).out),
    );
    expect(vi).toMatch(/: 1 dòng$/mu);
    expect(vi).toContain('Bảng "Đề án" tham chiếu bảng "Cơ sở CNNT" nhưng không có bảng này.');
    expect(en).toMatch(/: 1 row$/mu);
    expect(en).toContain('The table "Projects" points to the table "Establishments", which is not there.');
    expect(en).toContain('  NOTE REFERENCES_NOT_CHECKED ');
    expect(en).not.toMatch(/\bINFO\b|\b1 rows\b/u);
  });
});
