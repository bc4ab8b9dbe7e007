import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from './run-command-line.js';

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function run(...args: readonly string[]): Promise<Run> {
  const written = { out: '', err: '' };
  const status = await runCommandLine(args, {
    out: { write: (text) => (written.out += text) },
    err: { write: (text) => (written.err += text) },
  });
  return { status, ...written };
}

let folder: string;
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
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

afterAll(() => {
  rmSync(folder, { recursive: true });
});

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

  it('shows a file that is named twice twice, each time with its own findings', async () => {
    const { out } = await run('check', file('short.json'), file('short.json'));
    expect(out.split('PARTS_SHORT_OF_TOTAL')).toHaveLength(3);
    expect(out).toContain('2 lỗi');
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
});

describe('khuyencong read', () => {
  it('prints no escape sequence', async () => {
    expect((await run('read', 'gần \u001b[31m5 tỷ đồng')).out).not.toContain('\u001b');
  });

  it('prints every reading in words', async () => {
    expect((await run('read', 'gần 1,5 tỷ đồng', '1,100 tỷ đồng')).out).toBe(
      '"gần 1,5 tỷ đồng"\n  tiền: gần 1.500.000.000 đồng\n\n' +
        '"1,100 tỷ đồng" (có nhiều cách đọc)\n  tiền: 1.100.000.000 đồng\n  tiền: 1.100.000.000.000 đồng\n',
    );
  });

  it('gives one object for each text', async () => {
    const { out, status } = await run(
      'read',
      '5-5,4%/năm',
      '2 năm/lần, khoảng 2 cuộc',
      'không có số',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        text: '5-5,4%/năm',
        ambiguous: false,
        unread: [],
        readings: [
          expect.objectContaining({
            kind: 'growth',
            min: '5',
            max: '5.4',
            unit: '%/năm',
            qualifier: 'range',
          }),
        ],
      }),
      expect.objectContaining({
        readings: [
          expect.objectContaining({
            kind: 'target',
            value: '2',
            unit: 'cuộc',
            qualifier: 'about',
            everyYears: '2',
          }),
        ],
      }),
      { text: 'không có số', readings: [], ambiguous: false, unread: ['không có số'] },
    ]);
  });
});

describe('khuyencong explain', () => {
  it('says what a code means, in any case', async () => {
    const { out, status } = await run('explain', 'parts_exceed_total', '--lang', 'en');
    expect(status).toBe(0);
    expect(out).toContain('The parts add up to more than the published total.');
  });

  it('offers the nearest code', async () => {
    const { err, status } = await run('explain', 'PARTS_EXCEED', '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toContain('the nearest is PARTS_EXCEED_TOTAL');
  });

  it('offers none where no code is near', async () => {
    const { err, status } = await run('explain', 'constructor', '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toBe(
      'Wrong call: there is no finding code "constructor". See "khuyencong explain --help".\n',
    );
  });

  it.each([
    ['vi', 'PARTS_EXCEED_TOTAL (lỗi)'],
    ['en', 'PARTS_EXCEED_TOTAL (error)'],
  ])('says how grave it is in the language of the reader (%s)', async (language, first) => {
    const { out } = await run('explain', 'PARTS_EXCEED_TOTAL', '--lang', language);
    expect(out.split('\n')[0]).toBe(first);
  });
});

describe('a wrong call', () => {
  it.each([
    [['chek'], 'không có lệnh "chek"'],
    [['check'], 'thiếu tham số "file"'],
    [['check', 'x.json', '--as-of', '2024-02-30'], '"2024-02-30" không phải ngày có thật'],
    [['check', 'x.json', '--lang', 'fr'], 'chỉ nhận vi, en'],
    [['check', 'x.json', '--project-kind', 'focal'], '"--project-kind" chỉ dùng cùng với "--previous"'],
    [['check', 'x.json', '--nope'], 'không có tùy chọn "--nope"'],
    [['check', 'x.json', '--out'], 'cần một giá trị'],
    [['check', 'x.json', '--about-tolerance', '1e3'], '"1e3" không phải số phần trăm'],
  ])('%j exits with 2 and says why', async (args, message) => {
    const { status, out, err } = await run(...args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  it('prints help and exits with 2 without arguments, with 0 when asked', async () => {
    expect((await run()).status).toBe(2);
    expect((await run('check', '--help')).out).toContain('ngôn ngữ (các giá trị: "vi", "en", mặc định:');
    const help = await run('--help', '--lang', 'en');
    expect(help.status).toBe(0);
    expect(help.out).toContain('Usage: khuyencong');
    expect((await run('check', '--help')).out).toContain('Cách dùng: khuyencong check');
  });

  it('prints the version', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('khuyencong unit', () => {
  const data = async (...args: readonly string[]): Promise<unknown> =>
    JSON.parse((await run('unit', ...args, '--format', 'json')).out);

  it('finds a province of that day, with what it was formed from', async () => {
    expect(await data('15', '--as-of', '2025-07-01')).toMatchObject({
      status: 'found',
      unit: {
        code: '15',
        name: 'Lào Cai',
        from: '2025-07-01',
        predecessors: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
      },
      candidates: [],
    });
    expect((await run('unit', 'an giang', '--as-of', '2025-06-30')).out).toContain('Tỉnh An Giang (mã 89)');
  });

  it('says of a province of another time where its territory was on the day', async () => {
    expect(await data('Kiên Giang', '--as-of', '2025-07-01')).toMatchObject({
      status: 'not-then',
      unit: { code: '91', name: 'Kiên Giang', to: '2025-06-30', successor: { name: 'An Giang' } },
      candidates: [{ name: 'An Giang', from: '2025-07-01' }],
    });
    expect((await run('unit', 'Kiên Giang', '--as-of', '2025-07-01')).status).toBe(1);
  });

  it('guesses nothing', async () => {
    expect(await data('24 Hà Nội', '--as-of', '2024-01-01')).toMatchObject({
      status: 'ambiguous',
      unit: null,
    });
    expect(await data('Atlantis', '--as-of', '2024-01-01')).toMatchObject({ status: 'unknown', unit: null });
    expect(await data('Hà Nội', '--as-of', '2000-01-01')).toMatchObject({ status: 'not-known', unit: null });
  });

  it('takes no code without a day', async () => {
    const { status, err } = await run('unit', '15');
    expect(status).toBe(2);
    expect(err).toContain('cần nêu "--as-of <date>"');
  });
});

describe('khuyencong norm', () => {
  const norm = (...args: readonly string[]): Promise<Run> => run('norm', '--level', 'national', ...args);

  it('gives the norm in force with its clause, on the day before and the day of a change', async () => {
    const on = async (day: string): Promise<unknown> =>
      JSON.parse(
        (await norm('--activity', 'machinery-tech-transfer', '--as-of', day, '--format', 'json')).out,
      );
    expect(await on('2018-05-10')).toMatchObject({
      status: 'in-force',
      norm: { ceilingVnd: '200000000', ratePercent: '50', verified: 'clause', to: '2018-05-10' },
    });
    expect(await on('2018-05-11')).toMatchObject({
      status: 'in-force',
      norm: {
        ceilingVnd: '300000000',
        citation: { instrument: '28/2018/TT-BTC', article: '8', clause: '4' },
      },
    });
  });

  it('prints it for a person', async () => {
    const { out, status } = await norm('--activity', 'machinery-tech-transfer', '--as-of', '2020-06-30');
    expect(status).toBe(0);
    expect(out).toContain('tối đa 50% của chi phí, không quá 300.000.000 đồng; cho một cơ sở');
    expect(out).toContain('khoản 4 Điều 8 Thông tư 28/2018/TT-BTC (đã đọc điều khoản)');
  });

  it('gives the ceiling that a source states beside a factor, but not as a figure of a clause', async () => {
    const line = ['--activity', 'technology-line', '--as-of', '2025-01-01'] as const;
    const local = ['norm', '--level', 'local', '--province', 'Đồng Tháp', ...line] as const;
    expect(JSON.parse((await run(...local, '--format', 'json')).out)).toMatchObject({
      norm: { ceilingVnd: '450000000', ratePercent: '50', verified: 'secondary' },
    });
    expect((await run(...local)).out).toContain(
      '1,5 lần mức của machinery-tech-transfer (theo nguồn thứ cấp: tối đa 50%, không quá 450.000.000 đồng)',
    );
    expect(JSON.parse((await norm(...line, '--format', 'json')).out)).toMatchObject({
      norm: { ceilingVnd: null, ratePercent: null, verified: 'clause' },
    });
    expect((await norm(...line, '--lang', 'en')).out).toContain('(second-hand: at most 450,000,000 đồng)');
  });

  it('says what is not known, and which document should say it', async () => {
    const { out, status } = await norm('--activity', 'brand', '--as-of', '2020-06-30', '--lang', 'en');
    expect(status).toBe(1);
    expect(out).toContain('Not known: nobody has verified what the document says.');
    expect(out).toContain('28/2018/TT-BTC');
  });

  it('never falls back from a province to the nation', async () => {
    const { out, status } = await run(
      'norm',
      '--level',
      'local',
      '--activity',
      'brand',
      '--as-of',
      '2020-06-30',
      '--format',
      'json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ status: 'not-known', norm: null });
  });

  it('refuses a province that never was, with the nearest', async () => {
    const call = ['--activity', 'machinery-tech-transfer', '--level', 'local', '--as-of', '2020-06-30'];
    for (const command of [['norm'], ['support', '--cost', '800000000']]) {
      const { status, err } = await run(...command, ...call, '--province', 'Kiêng Giang');
      expect(status).toBe(2);
      expect(err).toContain('không có tỉnh, thành phố "Kiêng Giang"; gần nhất là "Kiên Giang"');
    }
  });

  it('offers the nearest activity', async () => {
    const { status, err } = await norm('--activity', 'demo-model', '--as-of', '2020-06-30');
    expect(status).toBe(2);
    expect(err).toContain('mã gần nhất là demo-model-new');
    const { err: none } = await norm('--activity', 'x', '--as-of', '2020-06-30');
    expect(none).toContain('không có nội dung hoạt động "x"; xem các mã bằng "khuyencong schema projects"');
  });

  it.each(['Ứng dụng máy móc thiết bị tiên tiến, chuyển giao công nghệ', 'machinery-tech-transfer'])(
    'takes an activity by its name: %s',
    async (activity) => {
      const { status, out } = await norm('--activity', activity, '--as-of', '2020-06-30');
      expect(status).toBe(0);
      expect(out).toContain('300.000.000 đồng');
    },
  );
});
