import { writeFileSync } from 'node:fs';
import { Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkReport } from '../../src/file/check-report.js';
import { programmeReport } from '../../src/report/programme-report.js';
import { testFolder } from '../test-folder.js';
import { summarised } from './sample-report.js';

const folder = testFolder();
const options = { asOf: '2024-06-30', version: '0.1.0' } as const;

afterAll(() => folder.remove());

const header =
  'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Trạng thái,Ngày phê duyệt,Tổng kinh phí,Kinh phí hỗ trợ,Giải ngân';
const amount = fc.oneof(
  fc.constant(''),
  fc.bigInt({ min: 0n, max: 900_000_000n }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
);
const row = fc
  .record({
    province: fc.constantFrom('Kiên Giang', 'An Giang', ''),
    year: fc.constantFrom('2019', '2022', '2023'),
    activity: fc.constantFrom('machinery-tech-transfer', 'fair-domestic-join', 'demo-model-new'),
    status: fc.constantFrom('approved', 'draft', 'settled', ''),
    approvedOn: fc.constantFrom('2022-03-01', ''),
    ...{ cost: amount, support: amount, disbursed: amount },
  })
  .map((each) => (number: number) => {
    const { province, year, activity, status, approvedOn, cost, support, disbursed } = each;
    const cells = [province, year, activity, 'national', status, approvedOn, cost, support, disbursed];
    return [`DA-${number}`, `Đề án ${number}`, ...cells].join(',');
  });
const rows = fc.array(row, { minLength: 1, maxLength: 30 });

let files = 0;

async function checkedCsv(lines: readonly string[]) {
  files += 1;
  const file = folder.path(`${files}.csv`);
  writeFileSync(file, `${[header, ...lines].join('\n')}\n`);
  return summarised(file);
}

describe('the totals of a report', () => {
  it('are those of the check', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (made) => {
        const file = await checkedCsv(made.map((line, index) => line(index)));
        const { totals = [], findings } = checkReport([file], { language: 'vi', ...options });
        const report = programmeReport([file], options);
        const sum = (name: 'supportVnd' | 'disbursedVnd' | 'totalCostVnd') => {
          const stated = totals.flatMap((total) => total[name] ?? []);
          if (stated.length === 0) return null;
          return toDecimalString(stated.reduce((running, each) => running.plus(each), new Exact(0)));
        };
        const { total } = report.projects ?? {};
        expect(total?.projects).toBe(made.length);
        for (const name of ['supportVnd', 'disbursedVnd', 'totalCostVnd'] as const)
          expect(total?.[name].value).toBe(sum(name));
        const above = report.caps?.groups.reduce((count, group) => count + group.above, 0);
        expect(above).toBe(findings.filter(({ code }) => code === 'SUPPORT_ABOVE_NORM').length);
        const judged = report.caps?.groups.reduce((count, group) => count + group.projects, 0) ?? 0;
        const others = report.caps?.notJudged.reduce((count, { projects }) => count + projects, 0) ?? 0;
        expect(judged + others).toBe(made.length);
        expect(report.findings.errors).toBe(findings.filter(({ severity }) => severity === 'error').length);
      }),
      { numRuns: 25 },
    );
  });

  it('do not depend on how the rows are spread over files', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat({ max: 30 }), async (made, cut) => {
        const lines = made.map((line, index) => line(index));
        const whole = programmeReport([await checkedCsv(lines)], options);
        const parts = [await checkedCsv(lines.slice(0, cut)), await checkedCsv(lines.slice(cut))];
        const totalsOf = (checked: typeof parts) =>
          checkReport(checked, { language: 'vi', ...options }).totals;
        expect(totalsOf(parts)).toEqual(totalsOf([await checkedCsv(lines)]));
        const together = programmeReport(parts, options);
        const values = ({ projects, caps }: typeof whole) => [
          projects?.byYear.map(({ year, activity, supportVnd }) => [year, activity, supportVnd.value]),
          projects?.byProvince.map(({ key, projects: count, jobs }) => [key, count, jobs.missing]),
          caps?.groups,
          caps?.notJudged,
        ];
        expect(values(together)).toEqual(values(whole));
      }),
      { numRuns: 15 },
    );
  });
});
