import { readFileSync } from 'node:fs';
import { evaluateExplanation, type Project } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/plan/check-plan.js';
import { safeParsePlanTable } from '../../src/plan/parse-plan-table.js';
import { planTotals } from '../../src/plan/plan-totals.js';
import { projectExpenses } from '../../src/project-money/project-expenses.js';

interface Case {
  readonly name: string;
  readonly source: { readonly title: string };
  readonly plan: unknown;
  readonly total: string;
  readonly findings: readonly (readonly [code: string, differenceVnd: string])[];
}

const cases = JSON.parse(
  readFileSync(new URL('published-plans.json', import.meta.url), 'utf8'),
) as readonly Case[];

describe('published plans', () => {
  it.each(cases)('$name', ({ plan, total, findings }) => {
    const parsed = safeParsePlanTable(plan);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    expect(checkPlan(parsed.value).map(({ code, params }) => [code, params['differenceVnd']])).toEqual(
      findings,
    );
    const totals = planTotals(parsed.value);
    expect(evaluateExplanation(totals.total)).toBe(total);
  });
});

const project = {
  ...{ id: 'x', name: 'x', level: 'local', province: 'x', year: 2021, activity: 'machinery-tech-transfer' },
} as const satisfies Project;

describe('published totals of projects', () => {
  // 75/QĐ-SCT, socongthuong.daklak.gov.vn, 2018-04-17: 5,646 tỷ; 2,16 tỷ; 3,486 tỷ.
  it('Đắk Lắk 2018: support and own money make the total cost', () =>
    expect(
      projectExpenses({
        ...project,
        ...{ totalCostVnd: '5646000000', supportVnd: '2160000000', counterpartVnd: '3486000000' },
      }).findings,
    ).toEqual([]));

  // langngheviet.com.vn 13396: 73,3 tỷ; 12,8; 13,5; 14,4; 15,6; 17 tỷ (the year of the last is missing there).
  it('Lâm Đồng 2021–2025: the years make the whole period', () => {
    const years = ['12800000000', '13500000000', '14400000000', '15600000000', '17000000000'] as const;
    const costItems = years.map((totalCostVnd, index) => ({
      ...{ label: `Năm ${2021 + index}`, year: 2021 + index, totalCostVnd },
    }));
    const { byYear, byColumn, findings } = projectExpenses({
      ...project,
      totalCostVnd: '73300000000',
      costItems,
    });
    expect(byYear.map(({ key, amountVnd }) => [key, amountVnd])).toEqual(
      years.map((amount, index) => [2021 + index, amount]),
    );
    expect(byColumn.map(({ explanation }) => evaluateExplanation(explanation))).toEqual(['73300000000']);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
