import { describe, expect, it } from 'vitest';
import { comparePlans } from '../plan/compare-plans.js';
import type { PlanTable } from '../plan/plan-table.js';
import { comparisonFindings } from './comparison-findings.js';

const line = { unit: 'Trung tâm Khuyến công', group: '3', source: 'central' } as const;
const before: PlanTable = {
  ...{ kind: 'plan', id: 'qg', name: 'Kế hoạch', year: 2016, level: 'national' },
  lines: [
    { ...line, id: '1', label: 'Máy sấy', amountVnd: '200000000' },
    { ...line, id: '2', label: 'Máy cắt', amountVnd: '100000000' },
  ],
};
const after: PlanTable = {
  ...before,
  decision: { number: '12/QĐ-CNĐP', on: '2016-06-01', by: 'managing-agency' },
  lines: [
    { ...line, id: '1', label: 'Máy sấy', amountVnd: '250000000', group: '7' },
    { ...line, id: '3', label: 'Máy in', amountVnd: '80000000' },
  ],
};

describe('the report on two versions of a plan', () => {
  const { findings, decisions } = comparePlans(before, after, { asOf: '2016-06-01', kind: 'ordinary' });

  it.each([
    ['vi', 0, 'Dòng "1" Máy sấy chuyển nhóm nội dung chi từ “3” thành “7”.'],
    ['vi', 1, 'Dòng "1" Máy sấy đổi số tiền từ 200.000.000 đồng thành 250.000.000 đồng.'],
    ['vi', 2, 'Bỏ dòng "2" Máy cắt (-100.000.000 đồng); vị trí ghi theo bản trước.'],
    ['vi', 3, 'Thêm dòng "3" Máy in (+80.000.000 đồng).'],
    [
      'vi',
      4,
      'Tổng kinh phí khuyến công: bản trước 300.000.000 đồng, bản sau 330.000.000 đồng; chênh lệch 30.000.000 đồng.',
    ],
    [
      'vi',
      5,
      'Dòng 3: bổ sung đề án thuộc thẩm quyền của Bộ Công Thương, nhưng quyết định do Cục Công nghiệp địa phương ban hành.',
    ],
    ['en', 2, 'Row "2" Máy cắt was removed (-100,000,000 đồng); the place is that of the earlier version.'],
  ] as const)('reads in %s (%i) as officials write', (language, index, text) => {
    const finding = findings[index];
    const code = finding?.code as keyof typeof comparisonFindings;
    expect(comparisonFindings[code].message[language](finding?.params as never)).toBe(text);
  });

  it.each([
    ['1', 'Dòng 1:', 'Row 1:'],
    ['1; 2', 'Các dòng 1; 2:', 'Rows 1; 2:'],
  ])('names the rows %s as one or several', (rows, vi, en) => {
    const params = { ...findings[5]?.params, rows } as never;
    const { message } = comparisonFindings.CHANGE_DECIDED_BY_OTHER;
    expect([message.vi(params).startsWith(vi), message.en(params).startsWith(en)]).toEqual([true, true]);
  });

  it('asks once for each kind of change', () =>
    expect(decisions.map(({ change, rows, verdict }) => [change, rows, verdict])).toEqual([
      ['adding', ['3'], 'decided-by-another'],
      ['content', ['1'], 'decided-by-another'],
      ['stopping', ['2'], 'decided-by-another'],
      ['total-increase', ['1'], 'decided-by-another'],
    ]));
});
