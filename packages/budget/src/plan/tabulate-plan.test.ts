import { type Project, type PromotionPlan } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from './check-plan.js';
import { safeParsePlanTable } from './parse-plan-table.js';
import { planTotals } from './plan-totals.js';
import { tabulatePlan } from './tabulate-plan.js';

const centre = { name: 'Trung tâm Khuyến công' };
const machine: Project = {
  ...{ id: 'da-01', name: 'Máy sấy cá', level: 'local', year: 2024, activity: 'machinery-tech-transfer' },
  executingUnit: centre,
  supportVnd: '200000000',
};
const plan: PromotionPlan = {
  ...{ id: 'cm-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Cà Mau' },
  projects: [machine],
};

function rows(project: Partial<Project>, options = {}): readonly unknown[] {
  const { table } = tabulatePlan({ ...plan, projects: [{ ...machine, ...project }] }, options);
  return (table?.lines ?? []).map(({ id, unit, group, source, amountVnd }) => [
    id,
    unit,
    group,
    source,
    amountVnd,
  ]);
}

describe('tabulatePlan', () => {
  it('has one line for a project with its support, from the source of the level', () => {
    expect(rows({})).toEqual([['da-01', centre.name, '3', 'provincial', '200000000']]);
    const national = tabulatePlan({ ...plan, level: 'national', province: undefined });
    expect(national.table?.lines[0]?.source).toBe('central');
  });

  it('takes unit and source of the caller where the project names none', () =>
    expect(rows({ executingUnit: undefined }, { unit: 'Phòng Công Thương', source: 'commune' })).toEqual([
      ['da-01', 'Phòng Công Thương', '3', 'commune', '200000000'],
    ]));

  it('has a line for each state source, and none for own money', () =>
    expect(
      rows({
        funding: [
          { source: 'central', amountVnd: '150000000' },
          { source: 'provincial', amountVnd: '50000000' },
          { source: 'establishment', amountVnd: '400000000' },
        ],
      }),
    ).toEqual([
      ['da-01/central', centre.name, '3', 'central', '150000000'],
      ['da-01/provincial', centre.name, '3', 'provincial', '50000000'],
    ]));

  it('takes what a project of several years has in the year of the plan', () =>
    expect(
      rows({
        funding: [
          { source: 'provincial', amountVnd: '120000000', year: 2024 },
          { source: 'provincial', amountVnd: '80000000', year: 2025 },
        ],
      }),
    ).toEqual([['da-01', centre.name, '3', 'provincial', '120000000']]));

  it('has a line for each expense group where the cost items say it', () =>
    expect(
      rows({
        furtherActivities: ['brand'],
        costItems: [
          { label: 'Máy', totalCostVnd: '500000000', supportVnd: '165000000' },
          { label: 'Nhãn hiệu', activity: 'brand', totalCostVnd: '70000000', supportVnd: '35000000' },
        ],
      }),
    ).toEqual([
      ['da-01/3', centre.name, '3', 'provincial', '165000000'],
      ['da-01/4', centre.name, '4', 'provincial', '35000000'],
    ]));

  it('makes no table without the money or the unit of a project', () => {
    for (const project of [{ supportVnd: undefined }, { executingUnit: undefined }]) {
      const { table, findings } = tabulatePlan({ ...plan, projects: [{ ...machine, ...project }] });
      expect([table, findings.filter(({ severity }) => severity === 'error').length]).toEqual([undefined, 1]);
    }
  });

  it('keeps the decision and the totals that the plan states, which the table is held to', () => {
    const { table } = tabulatePlan({
      ...plan,
      decision: { instrument: '12/QĐ-UBND', verified: 'clause' },
      approvedOn: '2024-01-15',
      sources: [
        { source: 'provincial', amountVnd: '210000000' },
        { source: 'establishment', amountVnd: '400000000' },
      ],
    });
    expect(table?.decision).toEqual({ number: '12/QĐ-UBND', on: '2024-01-15' });
    expect(table && checkPlan(table).map(({ code, params }) => [code, params['differenceVnd']])).toEqual([
      ['ROWS_DO_NOT_MAKE_SUM', '-10000000'],
    ]);
  });

  it('loses nothing of the support, and gives what safeParsePlanTable reads', () => {
    const projects = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { maxLength: 20 });
    fc.assert(
      fc.property(projects, (amounts) => {
        const { table } = tabulatePlan({
          ...plan,
          projects: amounts.map((amount, index) => ({
            ...machine,
            id: `da-${index}`,
            supportVnd: `${amount}` as '0',
          })),
        });
        const sum = amounts.reduce((total, amount) => total + amount, 0n);
        expect(table && planTotals(table).total.value).toBe(String(sum));
        expect(safeParsePlanTable(JSON.parse(JSON.stringify(table))).ok).toBe(true);
      }),
    );
  });
});
