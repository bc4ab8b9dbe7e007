import { describe, expect, it } from 'vitest';
import { findingMessage } from '../finding/finding-message.js';
import { modelFindings } from '../finding/model-findings.js';
import { safeParseProject } from './parse-project.js';

const project = {
  id: 'da-01',
  name: 'Hỗ trợ máy sấy trong chế biến cá cơm',
  level: 'local',
  province: 'Kiên Giang',
  year: 2024,
  activity: 'machinery-tech-transfer',
  kind: 'ordinary',
  status: 'in-progress',
  executingUnit: { name: 'Trung tâm Khuyến công', organisationId: 'tt-kg' },
  beneficiaries: [{ name: 'HTX Biển Xanh', establishmentId: 'cs-7' }],
  totalCostVnd: '620000000',
  supportVnd: '300000000',
  counterpartVnd: '320000000',
  costItems: [
    { label: 'Máy sấy', totalCostVnd: '620000000', supportVnd: '300000000', counterpartVnd: '320000000' },
  ],
  funding: [{ source: 'provincial', amountVnd: '300000000' }],
  startsOn: '2024-02-01',
  endsOn: '2024-02-01',
  results: { baselinePeriod: '2023', period: '2024', revenueVnd: { baseline: '0', actual: '900000000' } },
};
const said = (data: unknown): readonly unknown[] =>
  safeParseProject(data).findings.map(({ code, path, params }) => [code, path, ...Object.values(params)]);

describe('safeParseProject', () => {
  it('reads a project as it is', () =>
    expect(safeParseProject(project)).toEqual({ ok: true, value: project, findings: [] }));

  it('wants the province of a local project, not of a national one', () => {
    const { province: _, ...rest } = project;
    expect(said(rest)).toEqual([['MISSING_FIELD', [], 'province']]);
    expect(said({ ...rest, level: 'national' })).toEqual([]);
  });

  it('wants an end that is not before the start', () =>
    expect(said({ ...project, endsOn: '2024-01-31' })).toEqual([
      ['INVALID_VALUE', ['endsOn'], 'endsOn', '"2024-01-31"', '≥ startsOn'],
    ]));

  it.each(['300.000.000', '-1', '0.5', '1e6', ''])('refuses %j as an amount', (supportVnd) =>
    expect(said({ ...project, supportVnd }).map((finding) => (finding as readonly string[])[0])).toEqual([
      'INVALID_VALUE',
    ]),
  );

  it.each([300000000, null, true, {}])('refuses %j as an amount because of its type', (supportVnd) =>
    expect(said({ ...project, supportVnd }).map((finding) => (finding as readonly string[])[0])).toEqual([
      'WRONG_TYPE',
    ]),
  );

  it('names the nearest activity', () =>
    expect(said({ ...project, activity: 'machinery' })[0]).toEqual(
      expect.arrayContaining(['UNKNOWN_ACTIVITY', 'machinery']),
    ));

  it('says what is wrong and where, in both languages', () => {
    const { findings } = safeParseProject({ ...project, costItems: [{ label: 'Máy', totalCostVnd: '1,5' }] });
    const texts = (['vi', 'en'] as const).map((language) =>
      findings.map((finding) => findingMessage(finding, { language, catalogues: [modelFindings] })),
    );
    expect(texts).toEqual([
      [
        'Trường "totalCostVnd" có giá trị "1,5"; cần: "0" | "1" | "2840000000" | …. [costItems[0].totalCostVnd]',
      ],
      [
        'The field "totalCostVnd" holds "1,5"; needed: "0" | "1" | "2840000000" | …. [costItems[0].totalCostVnd]',
      ],
    ]);
  });
});
