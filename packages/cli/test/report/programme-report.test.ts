import { evaluateExplanation, type Explanation } from '@khuyencong/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/file/checked-file.js';
import { programmeReport, type ProgrammeReport } from '../../src/report/programme-report.js';
import { sampleSheets } from './sample-register.js';
import { testFolder } from '../test-folder.js';
import { summarised, writeWorkbook } from './sample-report.js';

const folder = testFolder();
const version = '0.1.0';
let checked: CheckedFile;
let report: ProgrammeReport;

beforeAll(async () => {
  const file = folder.path('ct.xlsx');
  await writeWorkbook(file, sampleSheets);
  checked = await summarised(file);
  report = programmeReport([checked], { asOf: '2024-06-30', version });
});

afterAll(() => folder.remove());

describe('a report on a small programme', () => {
  it('says which programme, and that nothing is missing', () => {
    expect(report.programmes.map(({ name, decision, leadAgency }) => [name, decision, leadAgency])).toEqual([
      ['Chương trình khuyến công giai đoạn 2021-2025 (giả định)', '01/QĐ-UBND', 'Sở Công Thương'],
    ]);
    expect(report.missing).toEqual([]);
    expect(report.inputs.map(({ sha256, rows }) => [sha256?.length, rows])).toEqual([[64, 20]]);
  });

  it('follows the money from plan to settlement by year, adjusted figures first and drafts not approved', () => {
    const { flow, flowTotal } = report.money;
    const amounts = [...flow, ...(flowTotal ? [flowTotal] : [])].map((year) => [
      year.year,
      ...[year.plannedVnd, year.approvedVnd, year.advancedVnd, year.disbursedVnd, year.settledVnd].map(
        (figure) => figure?.value,
      ),
    ]);
    expect(amounts).toEqual([
      ['2022', '900000000', '560000000', '280000000', '550000000', '250000000'],
      ['2023', '600000000', '400000000', '90000000', '200000000', null],
      [null, '1500000000', '960000000', '370000000', '750000000', '250000000'],
    ]);
  });

  it('keeps ratios exact and prints them half up', () => {
    const total = report.money.flowTotal;
    expect(total?.disbursedOfApproved?.ratio).toEqual({ numerator: '750000000', denominator: '960000000' });
    expect(total?.disbursedOfApproved?.percent).toBe('78.1');
    expect(report.money.flow[1]?.settledOfDisbursed).toBeNull();
  });

  it('has the budget by year, activity and source, headings left out and counted', () => {
    const { budget, budgetTotal, budgetHeadings } = report.money;
    expect(
      budget?.map(({ year, activity, source, phases }) => [
        ...[year, activity, source],
        ...[phases.planned, phases.adjusted, phases.disbursed].map((phase) => phase?.value),
      ]),
    ).toEqual([
      ['2022', 'fair-domestic-join', 'provincial', '200000000', undefined, undefined],
      ['2022', 'machinery-tech-transfer', 'central', '500000000', undefined, '450000000'],
      ['2022', 'machinery-tech-transfer', 'provincial', '200000000', undefined, undefined],
      ['2023', 'machinery-tech-transfer', 'central', '700000000', '600000000', undefined],
    ]);
    expect([budgetTotal?.planned?.value, budgetTotal?.settled, budgetHeadings]).toEqual([
      '1600000000',
      null,
      1,
    ]);
  });

  it('counts projects by province, status and kind, and does not take what is missing for zero', () => {
    const { projects } = report;
    expect(
      projects?.byProvince.map(({ key, projects: count, supportVnd }) => [key, count, supportVnd.value]),
    ).toEqual([
      ['An Giang', 2, '700000000'],
      ['Kiên Giang', 2, '560000000'],
    ]);
    expect(projects?.byStatus.map(({ key, projects: count }) => [key, count])).toEqual([
      ['approved', 1],
      ['draft', 1],
      ['in-progress', 1],
      ['settled', 1],
    ]);
    expect([projects?.establishments, projects?.withoutEstablishment]).toEqual([2, 1]);
    const { value, stated, missing } = projects?.total.jobs ?? {};
    expect([value, stated, missing]).toEqual(['30', 3, 1]);
    const draft = projects?.byStatus.find(({ key }) => key === 'draft');
    expect([draft?.disbursedVnd.value, draft?.disbursedVnd.missing, draft?.disbursedVnd.explanation]).toEqual(
      [...[null, 1, null]],
    );
  });

  it('holds support to the norms, with clause, cell and calculation', () => {
    const { caps } = report;
    expect(
      caps?.groups.map(({ normId: _, citations, ...group }) => [
        group,
        citations.map(({ instrument }) => instrument),
      ]),
    ).toEqual([
      [
        {
          ...{ activity: 'machinery-tech-transfer', level: 'national', projects: 4, above: 2 },
          ...{ supportVnd: '1260000000', allowedVnd: '1150000000', excessVnd: '110000000' },
        },
        ['28/2018/TT-BTC'],
      ],
    ]);
    expect(caps?.above.map(({ id, excessVnd, origin }) => [id, excessVnd, origin?.cell])).toEqual([
      ['DA-03', '100000000', 'L5'],
      ['DA-02', '10000000', 'L4'],
    ]);
    expect(caps?.notJudged).toEqual([]);
  });

  it('says where each target stands, and what is missing to tell', () => {
    expect(
      report.targets.map(({ id, state, achieved, progress, missing }) => [
        ...[id, state, achieved, progress?.percent, missing],
      ]),
    ).toEqual([
      ['CT1', 'under-way', '5', '50', null],
      ['CT2', 'met', '120', '120', null],
      ['CT3', 'cannot-tell', null, undefined, 'actuals'],
    ]);
  });

  it('lists sums that differ, late duties, and the largest amounts in question', () => {
    expect(report.sums.stated).toBe(1);
    expect(report.findings.sums.map(({ origin, params }) => [origin?.cell, params['difference']])).toEqual([
      ['L7', '101000000'],
      ['M7', '-90000000'],
    ]);
    expect(report.duties?.map(({ status, lastDay, projects }) => [status, lastDay, projects])).toEqual([
      ['late', '2023-01-22', 1],
      ['late', '2024-01-22', 1],
    ]);
    expect(report.findings.deviations.map(({ code, differenceVnd }) => [code, differenceVnd])).toEqual([
      ['SUM_DIFFERS', '101000000'],
      ['SUPPORT_ABOVE_NORM', '100000000'],
      ['PROJECTS_DIFFER_FROM_BUDGET', '100000000'],
      ['SUM_DIFFERS', '-90000000'],
      ['SUPPORT_ABOVE_NORM', '10000000'],
    ]);
    expect(report.money.gaps.map(({ year, explanation }) => [year, explanation.value])).toEqual([
      ['2023', '-400000000'],
      ['2022', '-150000000'],
    ]);
  });

  it('judges the pace only when one is named', async () => {
    const paced = await summarised(folder.path('ct.xlsx'), { pace: { kind: 'linear' } });
    const states = programmeReport([paced], { asOf: '2024-06-30', version }).targets.map(
      ({ state }) => state,
    );
    expect(states).toEqual(['on-pace', 'met', 'cannot-tell']);
  });

  it('explains every number: leaves give the roots, and cells are named', () => {
    const trees = treesIn(report);
    expect(trees.length).toBeGreaterThan(40);
    for (const tree of trees) expect(evaluateExplanation(tree)).toBe(tree.value);
    const disbursed = report.money.flowTotal?.disbursedVnd?.explanation;
    expect(leavesOf(disbursed).map(({ value, origin }) => [value, origin?.cell])).toEqual([
      ['300000000', 'O3'],
      ['250000000', 'O4'],
      ['200000000', 'O5'],
    ]);
  });

  it('is plain data: it survives JSON and a clone', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(structuredClone(report)).toEqual(report);
  });
});

function treesIn(value: unknown): readonly Explanation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(treesIn);
  if ('operation' in value) return [value as Explanation];
  return Object.values(value).flatMap(treesIn);
}

function leavesOf(tree: Explanation | null | undefined): readonly Explanation[] {
  if (!tree) return [];
  return tree.inputs.length === 0 ? [tree] : tree.inputs.flatMap(leavesOf);
}
