import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { programmeReport } from '../../src/report/programme-report.js';
import { renderProgrammeReport } from '../../src/render/report/render-report.js';
import { testFolder } from '../test-folder.js';
import { summarised } from './sample-report.js';

const folder = testFolder();
const options = { asOf: '2024-06-30', version: '0.1.0' } as const;

afterAll(() => folder.remove());

describe('a report on little', () => {
  it('says of an empty file that there is nothing, and gives no figure', async () => {
    writeFileSync(folder.path('empty.csv'), '');
    const report = programmeReport([await summarised(folder.path('empty.csv'))], options);
    expect(report.missing).toEqual(['programme', 'budget', 'projects', 'targets']);
    expect(report.findings.errors).toBeGreaterThan(0);
    expect([report.projects, report.caps, report.duties, report.money.flowTotal]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    const text = String(await renderProgrammeReport(report, { language: 'vi', form: 'markdown' }));
    expect(text).toContain('Chưa có bảng Chỉ tiêu: không đánh giá được mức độ hoàn thành.');
    expect(text).not.toContain('## Kinh phí');
  });

  it('works from projects alone: nothing was planned, and ratios to the plan are not there', async () => {
    const text =
      'Mã đề án,Tên đề án,Năm,Nội dung hoạt động,Cấp,Kinh phí hỗ trợ\nDA-1,Máy,2023,machinery-tech-transfer,national,200000000\n';
    writeFileSync(folder.path('de-an.csv'), text);
    const report = programmeReport([await summarised(folder.path('de-an.csv'))], options);
    expect(report.missing).toEqual(['programme', 'budget', 'targets']);
    const total = report.money.flowTotal;
    expect([total?.plannedVnd, total?.approvedVnd?.value, total?.disbursedVnd?.value]).toEqual([
      ...[null, '200000000', null],
    ]);
    expect([total?.approvedOfPlanned, total?.disbursedOfApproved]).toEqual([null, null]);
    expect(report.caps?.notJudged).toEqual([{ reason: 'case-incomplete', projects: 1 }]);
  });

  it('works from a budget alone: what was paid is that of the budget', async () => {
    const line = (phase: string, amount: string) =>
      `2023,machinery-tech-transfer,central,${phase},${amount}\n`;
    const text = `Năm,Nội dung hoạt động,Nguồn kinh phí,Giai đoạn,Số tiền\n${line('planned', '300000000')}${line('disbursed', '100000000')}`;
    writeFileSync(folder.path('kinh-phi.csv'), text);
    const report = programmeReport([await summarised(folder.path('kinh-phi.csv'))], options);
    const total = report.money.flowTotal;
    expect([total?.plannedVnd?.value, total?.approvedVnd, total?.disbursedVnd?.value]).toEqual([
      ...['300000000', null, '100000000'],
    ]);
    expect(total?.disbursedOfPlanned?.percent).toBe('33.3');
  });

  it('sums provinces together after a thousand names', async () => {
    const rows = Array.from(
      { length: 1200 },
      (_, index) => `DA-${index},Máy,Tỉnh ${index},2023,machinery-tech-transfer,national,1000000`,
    );
    const header = 'Mã đề án,Tên đề án,Tỉnh,Năm,Nội dung hoạt động,Cấp,Kinh phí hỗ trợ';
    writeFileSync(folder.path('nhieu-tinh.csv'), [header, ...rows, ''].join('\n'));
    const report = programmeReport([await summarised(folder.path('nhieu-tinh.csv'))], options);
    const groups = report.projects?.byProvince ?? [];
    const rest = groups.find(({ key }) => key === '…');
    expect([groups.length, rest?.projects, rest?.supportVnd.value]).toEqual([1001, 200, '200000000']);
    expect(report.projects?.total.projects).toBe(1200);
  });

  it('reads figures documents and plans too', async () => {
    const figures = {
      ...{ kind: 'figures', id: 'x', title: 'Số liệu 2024', level: 'province', source: { name: 'Báo' } },
      figures: [
        { id: 'total', measure: 'money', text: '5,1 tỷ đồng', year: 2024 },
        { id: 'fair', measure: 'money', text: '2.840 triệu đồng', partOf: 'total' },
      ],
      targets: [{ id: 't1', text: 'hỗ trợ 17 cơ sở', period: { from: 2021, to: 2025 } }],
    };
    const line = {
      unit: 'Trung tâm Khuyến công',
      source: 'provincial',
      label: 'Xử lý môi trường',
      group: '7',
    };
    const plan = {
      ...{ kind: 'plan', id: 'kg', name: 'Kế hoạch năm', year: 2024, level: 'local', province: 'Kiên Giang' },
      lines: [{ ...line, id: '1', amountVnd: '650000000' }],
    };
    writeFileSync(folder.path('figures.json'), JSON.stringify(figures));
    writeFileSync(folder.path('plan.json'), JSON.stringify(plan));
    const files = [await summarised(folder.path('figures.json')), await summarised(folder.path('plan.json'))];
    const report = programmeReport(files, options);
    expect(report.missing).toEqual(['budget', 'projects']);
    expect(report.documents.map(({ title, level }) => [title, level])).toEqual([
      ['Số liệu 2024', 'province'],
    ]);
    expect(report.published.map(({ period, quantity }) => [period?.from, quantity?.value])).toEqual([
      [2024, '5100000000'],
      [undefined, '2840000000'],
    ]);
    expect(report.sums.published.map(({ status, total, difference }) => [status, total, difference])).toEqual(
      [['short', '5100000000', '-2260000000']],
    );
    expect(report.money.plans.map(({ title, total }) => [title, total.value])).toEqual([
      ['Kế hoạch năm', '650000000'],
    ]);
    expect(report.targets.map(({ id, state }) => [id, state])).toEqual([['t1', 'cannot-tell']]);
    expect(report.findings.deviations.map(({ differenceVnd }) => differenceVnd)).toEqual(['-2260000000']);
  });
});
