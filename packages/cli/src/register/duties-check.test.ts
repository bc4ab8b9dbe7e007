import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFile, type CheckFileOptions } from '../file/check-file.js';

const header =
  'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Trạng thái,Ngày phê duyệt,Tạm ứng,Bắt đầu,Kết thúc';

/** What is late, with its last day and whether holidays were counted. */
async function lateOf(
  row: string,
  options: Omit<CheckFileOptions, 'aboutTolerancePercent'>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  const file = join(folder, 'de-an.csv');
  writeFileSync(file, `${header}\n${row}`);
  const { findings } = await checkFile(file, { ...options, aboutTolerancePercent: '5' });
  rmSync(folder, { recursive: true });
  return findings
    .filter(({ code }) => code === 'DUTY_LATE')
    .map(({ params }) => [params['duty'], params['lastDay'], params['holidays']].join(' '));
}

const project =
  'DA-01,Máy sấy,An Giang,2026,machinery-tech-transfer,local,in-progress,2026-03-02,100000000,2026-04-01';

it('counts working days with the holidays that are given, and says where none are', async () => {
  const asOf = '2027-02-10';
  expect(await lateOf(`${project},2026-12-01`, { asOf })).toEqual([
    'treasury-adjustment-file/2026 2027-01-28 not-given',
  ]);
  expect(await lateOf(`${project},2026-12-01`, { asOf, calendar: { holidays: ['2027-01-29'] } })).toEqual([
    'treasury-adjustment-file/2026 2027-01-27 given',
  ]);
});

it('has nothing late on the last day itself, nor for work that runs into the next year', async () => {
  expect(await lateOf(`${project},2026-12-01`, { asOf: '2027-01-28' })).toEqual([]);
  expect(await lateOf(`${project},2027-06-30`, { asOf: '2027-02-10' })).toEqual([]);
});

it('needs no holidays for days of the calendar', async () => {
  const national = project
    .replace(',local,', ',national,')
    .replace(',2026,', ',2024,')
    .replace('2026-04-01', '2024-04-01');
  expect(await lateOf(`${national},2024-12-01`, { asOf: '2025-01-23' })).toEqual([
    'contract-liquidation/2024 2025-01-22 not-needed',
  ]);
});
