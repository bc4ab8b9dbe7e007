import { describe, expect, it } from 'vitest';
import { run, type Run } from '../../test/run.js';

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
