import { supportNorms } from '@khuyencong/law/norms';
import type { Project } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkSupport, type SupportCheckOptions } from './check-support.js';

const project: Project = {
  id: 'p1',
  name: 'Máy ép gạch không nung',
  level: 'national',
  year: 2020,
  activity: 'machinery-tech-transfer',
  approvedOn: '2020-03-02',
  totalCostVnd: '500000000',
  supportVnd: '250000000',
};
const options: SupportCheckOptions = { asOf: '2020-12-31', norms: supportNorms };

const found = (projects: readonly Project[], more: Partial<SupportCheckOptions> = {}): readonly unknown[] =>
  checkSupport(projects, { ...options, ...more }).map(({ code, severity, path }) => [code, severity, path]);

describe('checkSupport', () => {
  it('finds nothing where every support keeps to its norm', () => expect(found([project])).toEqual([]));

  it('names the project, the column, the norm and the excess', () => {
    const [finding] = checkSupport([project, { ...project, supportVnd: '260000000' }], options);
    expect(finding).toMatchObject({
      code: 'SUPPORT_ABOVE_NORM',
      path: [1, 'supportVnd'],
      params: { supportVnd: '250000000', excessVnd: '10000000', boundBy: 'rate' },
      legalBasis: [{ instrument: '28/2018/TT-BTC', article: '8', clause: '4' }],
    });
  });

  it.each([
    ['2018-05-10', [['SUPPORT_ABOVE_NORM', 'error', [0, 'supportVnd']]]],
    ['2018-05-11', []],
    ['2018-05-12', []],
  ] as const)('holds a project to the norm of its own day: %s', (approvedOn, findings) =>
    expect(found([{ ...project, approvedOn, totalCostVnd: '600000000', supportVnd: '300000000' }])).toEqual(
      findings,
    ),
  );

  it('says that the norm is not known instead of nothing', () =>
    expect(found([{ ...project, activity: 'brand' }])).toEqual([
      ['SUPPORT_NORM_NOT_KNOWN', 'info', [0, 'activity']],
    ]));

  it('counts the units', () => {
    const three: Project = { ...project, totalCostVnd: '2000000000', supportVnd: '900000000', units: '3' };
    expect(found([three])).toEqual([]);
    expect(found([{ ...three, units: '2' }])).toEqual([['SUPPORT_ABOVE_NORM', 'error', [0, 'supportVnd']]]);
  });

  it('holds what it can where the cost is left out', () =>
    expect(found([{ ...project, totalCostVnd: undefined, supportVnd: '300000001' }])).toEqual([
      ['SUPPORT_COST_MISSING', 'warning', [0, 'totalCostVnd']],
      ['SUPPORT_ABOVE_NORM', 'error', [0, 'supportVnd']],
    ]));

  it('applies the priority factor to the projects that are named', () => {
    const model: Project = {
      ...project,
      activity: 'demo-model-new',
      approvedOn: '2016-01-04',
      totalCostVnd: '2000000000',
      supportVnd: '600000000',
    };
    expect(found([model])).toEqual([['SUPPORT_ABOVE_NORM', 'error', [0, 'supportVnd']]]);
    expect(found([model], { priorityProjects: ['p1'] })).toEqual([]);
    expect(found([{ ...model, supportVnd: '750000000' }], { priorityProjects: ['p1'] })).toEqual([
      ['SUPPORT_READINGS_DIFFER', 'warning', [0, 'activity']],
    ]);
  });

  it('takes the provincial norm of a local project', () =>
    expect(
      found([
        {
          ...project,
          level: 'local',
          province: 'Đồng Tháp',
          approvedOn: '2024-07-11',
          supportVnd: '250000001',
        },
        { ...project, level: 'local', province: 'Cà Mau' },
      ]),
    ).toEqual([
      ['SUPPORT_ABOVE_NORM', 'error', [0, 'supportVnd']],
      ['SUPPORT_NORM_NOT_KNOWN', 'info', [1, 'activity']],
    ]));

  it('checks a project of several activities by the lines of its estimate', () => {
    const costItems = [
      {
        label: 'Máy ép',
        activity: 'machinery-tech-transfer',
        totalCostVnd: '300000000',
        supportVnd: '150000001',
      },
      { label: 'Mô hình', activity: 'demo-model-new', totalCostVnd: '200000000', supportVnd: '60000000' },
    ] as const;
    expect(found([{ ...project, furtherActivities: ['demo-model-new'], costItems }])).toEqual([
      ['SUPPORT_ABOVE_NORM', 'error', [0, 'costItems']],
    ]);
  });

  it('leaves alone what states no support, and management costs', () =>
    expect(
      found([
        { ...project, supportVnd: undefined },
        { ...project, activity: 'management-unit' },
      ]),
    ).toEqual([]));
});
