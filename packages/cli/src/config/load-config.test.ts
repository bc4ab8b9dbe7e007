import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@khuyencong/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WrongCall } from '../command/wrong-call.js';
import { loadConfig, type LoadedConfig } from './load-config.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function load(text: string): Promise<LoadedConfig> {
  const config = join(folder, 'khuyencong.config.json');
  writeFileSync(config, text);
  return loadConfig({ config }, 'vi');
}

/** What is said after the name of the file. */
async function faultOf(text: string, language: Language = 'vi'): Promise<string> {
  const config = join(folder, 'c.json');
  writeFileSync(config, text);
  const error: unknown = await loadConfig({ config }, language).catch((reason: unknown) => reason);
  if (!(error instanceof WrongCall)) throw new Error(`no fault: ${text}`);
  return error.message.slice(error.message.indexOf('c.json"') + 'c.json"'.length);
}

describe('a configuration', () => {
  it('gives what it says', async () => {
    const loaded = await load(
      '{"province":"An Giang","strict":true,"holidays":["2027-01-01"],"makeUpDays":["2027-01-30"],"severities":{"DUTY_LATE":"off"}}',
    );
    expect(loaded.province).toBe('An Giang');
    expect(loaded.strict).toBe(true);
    expect(loaded.calendar).toEqual({ holidays: ['2027-01-01'], makeUpDays: ['2027-01-30'] });
    expect(loaded.severities).toEqual({ DUTY_LATE: 'off' });
  });

  it('tells days that are given from days that are not', async () => {
    expect((await load('{}')).calendar).toBeUndefined();
    expect((await load('{"holidays":[]}')).calendar).toEqual({ holidays: [] });
  });

  it.each([
    [
      '{\n  "severitys": {}\n}',
      ' có chỗ chưa đúng: dòng 2, cột 16: không có mục "severitys"; gần nhất là "severities"',
    ],
    [
      '{\n  "severities": {\n    "DUTY_LAET": "off"\n  }\n}',
      ' có chỗ chưa đúng: dòng 3, cột 18: không có mã phát hiện "DUTY_LAET"; gần nhất là "DUTY_LATE"',
    ],
    [
      '{"severities": {"DUTY_LATE": "none"}}',
      ' có chỗ chưa đúng: dòng 1, cột 30: mục "severities.DUTY_LATE" phải là một trong các mức error, warning, info, off cho từng mã phát hiện',
    ],
    ['{"strict": "yes"}', ' có chỗ chưa đúng: dòng 1, cột 12: mục "strict" phải là true hoặc false'],
    [
      '{"holidays": ["2026-02-30"]}',
      ' có chỗ chưa đúng: dòng 1, cột 15: mục "holidays.0" phải là danh sách ngày có thật, dạng ["2026-01-01"]',
    ],
    [
      '{"province": "Kiêng Giang"}',
      ' có chỗ chưa đúng: dòng 1, cột 14: không có tỉnh, thành phố "Kiêng Giang"; gần nhất là "Kiên Giang"',
    ],
    ['[]', ' có chỗ chưa đúng: dòng 1, cột 1: cấu hình phải là một đối tượng JSON { … }'],
    [
      '{"aboutTolerancePercent": 5}',
      ' có chỗ chưa đúng: dòng 1, cột 27: mục "aboutTolerancePercent" phải là chữ ghi số phần trăm từ 0 đến 100, dạng "5" hoặc "2.5"',
    ],
  ])('names every fault with its place: %s', async (text, expected) => {
    expect(await faultOf(text)).toBe(expected);
  });

  it('names all faults at once', async () => {
    const said = await faultOf('{"strict": 1, "holiday": [], "norm": "x", "strict": true}', 'en');
    expect(said).toContain('"strict" stands twice');
    expect(said).toContain('line 1, column 26: there is no "holiday"; the nearest is "holidays"');
    expect(said).toContain('line 1, column 38: there is no "norm"; the nearest is "norms"');
  });

  it('takes keys of every object for unknown ones', async () => {
    expect(await faultOf('{"__proto__": {"strict": true}}', 'en')).toContain('there is no "__proto__"');
    expect(await faultOf('{"severities": {"__proto__": "off"}}', 'en')).toContain(
      'there is no finding code "__proto__"',
    );
  });

  it('says where a file that it names is wrong, and that it is not there', async () => {
    writeFileSync(join(folder, 'norms.json'), '{\n  "norms": 5\n}');
    expect(await faultOf('{"norms": "norms.json"}')).not.toContain('c.json');
    const error: unknown = await load('{"norms": "norms.json"}').catch((reason: unknown) => reason);
    expect((error as Error).message).toMatch(/norms\.json" có chỗ chưa đúng: dòng \d+, cột \d+: /u);
    const absent: unknown = await load('{"mapping": "none.json"}').catch((reason: unknown) => reason);
    expect((absent as Error).message).toMatch(/none\.json" \(không có tệp này\)/u);
  });

  it('says where JSON ends too early', async () => {
    expect(await faultOf('{"strict": true')).toMatch(/dòng 1, cột 16: /u);
  });
});
