import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run, type Run } from '../../test/run.js';
import { testFolder } from '../../test/test-folder.js';

const { path: at, remove } = testFolder();
const before = process.cwd();

const resolution = {
  instrument: '01/2026/NQ-HĐND (giả định)',
  article: '3',
  clause: '2',
  verified: 'clause',
};

/** Of an invented resolution; the published data has a norm for this activity there. */
const model = {
  id: 'own-model',
  activity: 'demo-model-new',
  kind: 'support',
  level: 'local',
  province: 'Hậu Giang',
  label: { vi: 'Mô hình trình diễn kỹ thuật', en: 'Demonstration model' },
  rule: { shape: 'lower-of', ratePercent: '45', ceilingVnd: '217000000' },
  unit: { vi: 'mô hình', en: 'model' },
  from: '2023-01-01',
  citation: resolution,
};

const sayConfig = (config: object, name = 'khuyencong.config.json'): void =>
  writeFileSync(at(name), JSON.stringify(config));

beforeAll(() => {
  process.chdir(at('.'));
  writeFileSync(at('norms.json'), JSON.stringify([model]));
  writeFileSync(at('uncited.json'), '[\n  { "id": "stall" }\n]');
  sayConfig({ norms: 'norms.json' }, 'own.json');
  sayConfig({ norms: 'uncited.json' }, 'uncited-config.json');
  sayConfig({ norms: 'norms.json', province: 'Hậu Giang' }, 'placed.json');
});

beforeEach(() => sayConfig({}));

afterAll(() => {
  process.chdir(before);
  remove();
});

const local = ['--activity', 'demo-model-new', '--level', 'local', '--as-of', '2023-06-30'];
const here = [...local, '--province', 'Hậu Giang'];
const cost = ['--cost', '400 triệu đồng'];

async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  return JSON.parse((await run(...args, '--format', 'json')).out) as Record<string, unknown>;
}

describe('norms of a province', () => {
  it('are found in place of the published ones, with their citation', async () => {
    const published = await json('norm', ...here);
    const own = await json('norm', ...here, '--config', 'own.json');
    expect(own).toMatchObject({
      status: 'in-force',
      norm: { id: 'own-model', ceilingVnd: '217000000', ratePercent: '45', citation: resolution },
    });
    expect(published).toMatchObject({
      status: 'in-force',
      norm: { citation: expect.not.objectContaining(resolution) as unknown },
    });
    expect(Object.keys(own)).toEqual(Object.keys(published));
  });

  it('decide the support, and the answer names the resolution', async () => {
    expect(await json('support', ...here, ...cost, '--config', 'own.json')).toMatchObject({
      status: 'in-force',
      supportVnd: '180000000',
      boundBy: 'rate',
      citations: [resolution],
    });
    const { status, out } = await run('support', ...here, ...cost, '--config', 'own.json');
    expect(status).toBe(0);
    expect(out).toContain('khoản 2 Điều 3');
    expect(out).toContain('01/2026/NQ-HĐND (giả định)');
  });

  it.each([
    ['2022-12-31', 'not-known'],
    ['2023-01-01', 'in-force'],
    ['2023-01-02', 'in-force'],
  ])('are asked on the day: %s', async (asOf, status) => {
    expect(await json('norm', ...here, '--as-of', asOf, '--config', 'own.json')).toMatchObject({ status });
    expect(await json('support', ...here, ...cost, '--as-of', asOf, '--config', 'own.json')).toMatchObject({
      status,
    });
  });

  it('are those of the configuration of the working folder where none is named', async () => {
    sayConfig({ norms: 'norms.json' });
    expect(await json('norm', ...here)).toMatchObject({ norm: { id: 'own-model' } });
    expect(await json('support', ...here, ...cost)).toMatchObject({ supportVnd: '180000000' });
  });

  it('are those of the province of the configuration where the call names none', async () => {
    expect(await json('norm', ...local)).toMatchObject({
      status: 'not-known',
      answer: { reason: 'province-missing' },
    });
    expect(await json('norm', ...local, '--config', 'placed.json')).toMatchObject({
      norm: { id: 'own-model' },
    });
    expect(await json('support', ...local, ...cost, '--config', 'placed.json')).toMatchObject({
      supportVnd: '180000000',
    });
    const elsewhere = [...local, '--province', 'Cà Mau', '--config', 'placed.json'];
    expect(await json('norm', ...elsewhere)).toMatchObject({ answer: { reason: 'no-data' } });
  });

  it('leave national norms as they are', async () => {
    const national = [
      '--activity',
      'machinery-tech-transfer',
      '--level',
      'national',
      '--as-of',
      '2020-06-30',
    ];
    const published = await json('norm', ...national);
    expect(published['status']).toBe('in-force');
    expect(await json('norm', ...national, '--config', 'placed.json')).toEqual(published);
  });

  it('say what an option has no use for', async () => {
    const { status, err } = await run('support', ...here, ...cost, '--tier', 'a', '--config', 'own.json');
    expect(status).toBe(2);
    expect(err).toContain('định mức này không chia bậc');
  });

  it.each([
    ['a file that is not there', 'none.json', 'không đọc được tệp "none.json" (không có tệp này)'],
    ['a norm without citation', 'uncited-config.json', 'uncited.json" có chỗ chưa đúng: dòng 2, cột 3: '],
  ])('are refused as by check: %s', async (_, config, expected) => {
    const calls: readonly (readonly string[])[] = [
      ['norm', ...here],
      ['support', ...here, ...cost],
      ['check', 'norms.json'],
    ];
    const runs: readonly Run[] = await Promise.all(calls.map((call) => run(...call, '--config', config)));
    const faults = runs.map(({ err }) => err.slice(0, err.indexOf('. Xem "')));
    for (const { status } of runs) expect(status).toBe(2);
    expect(faults[0]).toContain(expected);
    expect(new Set(faults).size).toBe(1);
  });

  it.each(['vi', 'en'])('stand in the help (%s)', async (lang) => {
    for (const command of ['norm', 'support']) {
      const { out } = await run(command, '--help', '--lang', lang);
      expect(out).toContain('--config <');
      expect(out.replace(/\s+/gu, ' ')).toContain(
        lang === 'vi'
          ? 'tệp cấu hình nêu định mức do tỉnh ban hành'
          : 'configuration with the norms of a province',
      );
    }
  });
});
