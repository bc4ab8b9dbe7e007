import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { around } from '../../test/duties/arbitraries.js';
import { duties } from './duties.js';
import type { DutySubject, ProjectOnDuty } from './duty-subject.js';
import type { Duty } from './duty.js';

const holidays: readonly IsoDate[] = [];
const national: ProjectOnDuty = { subject: 'project', level: 'national', fiscalYear: 2017 };

/** One line for each duty. */
function shown(duty: Duty): string {
  switch (duty.status) {
    case 'due':
      return `${duty.id} due ${duty.lastDay} left ${duty.daysLeft}`;
    case 'late':
    case 'day-passed':
      return `${duty.id} ${duty.status} ${duty.lastDay} past ${duty.daysPast}`;
    case 'done':
    case 'done-late':
      return `${duty.id} ${duty.status} ${duty.lastDay} on ${duty.doneOn}`;
    case 'waiting':
      return `${duty.id} waits for ${duty.awaits}`;
    case 'no-day-set':
    case 'not-known':
      return `${duty.id} ${duty.status}`;
  }
}

const lines = (subject: DutySubject, asOf: IsoDate): readonly string[] =>
  duties(subject, { asOf, holidays }).map(shown);

const line = (subject: DutySubject, asOf: IsoDate, id: string): string | undefined =>
  lines(subject, asOf).find((text) => text.startsWith(id));

describe('a national project', () => {
  it('has its whole year listed, by last day, with what waits and what is not known at the end', () => {
    expect(lines(national, '2016-05-01')).toEqual([
      'plan-file/2016 due 2016-05-19 left 18',
      'plan-registration/2016 due 2016-06-14 left 44',
      'contract-liquidation/2017 due 2018-01-22 left 631',
      'monthly-report waits for startedOn',
      'settlement-file waits for lastAcceptedOn',
      'treasury-adjustment-end/2017 not-known',
      'treasury-adjustment-file/2017 not-known',
      'treasury-file/2017 not-known',
      'treasury-reconciliation/2017 not-known',
      'treasury-repayment/2017 not-known',
      'treasury-spending/2017 not-known',
    ]);
  });

  it('is in time on the last day and late on the next', () => {
    const told = { ...national, done: { 'plan-file/2016': null } };
    expect(around('2016-05-19').map((asOf) => line(told, asOf, 'plan-file'))).toEqual([
      'plan-file/2016 due 2016-05-19 left 1',
      'plan-file/2016 due 2016-05-19 left 0',
      'plan-file/2016 late 2016-05-19 past 1',
    ]);
  });

  it('is not called late when nobody said whether it is done', () => {
    expect(line(national, '2016-05-20', 'plan-file')).toBe('plan-file/2016 day-passed 2016-05-19 past 1');
  });

  it('is done, or done late', () => {
    const done = around('2016-05-19').map((day) => {
      const told = { ...national, done: { 'plan-file/2016': day } };
      return line(told, '2017-01-01', 'plan-file');
    });
    expect(done).toEqual([
      'plan-file/2016 done 2016-05-19 on 2016-05-18',
      'plan-file/2016 done 2016-05-19 on 2016-05-19',
      'plan-file/2016 done-late 2016-05-19 on 2016-05-20',
    ]);
  });

  it('is not done before the day on which it was', () => {
    const told = { ...national, done: { 'plan-file/2016': '2016-05-25' } } as const;
    expect(line(told, '2016-05-22', 'plan-file')).toBe('plan-file/2016 late 2016-05-19 past 3');
    expect(line(told, '2016-05-25', 'plan-file')).toBe('plan-file/2016 done-late 2016-05-19 on 2016-05-25');
  });

  it('knows when its settlement file is due once the last acceptance is behind it', () => {
    const told: ProjectOnDuty = {
      ...national,
      lastAcceptedOn: '2017-12-10',
      done: { 'settlement-file': null },
    };
    expect(line(told, '2017-12-09', 'settlement-file')).toBe('settlement-file waits for lastAcceptedOn');
    expect(around('2017-12-25').map((asOf) => line(told, asOf, 'settlement-file'))).toEqual([
      'settlement-file due 2017-12-25 left 1',
      'settlement-file due 2017-12-25 left 0',
      'settlement-file late 2017-12-25 past 1',
    ]);
  });

  it('reports each month from its start to its end, no month that was over before it began', () => {
    const reports = (project: ProjectOnDuty, asOf: IsoDate): readonly string[] =>
      lines(project, asOf).filter((text) => text.startsWith('monthly-report'));
    const started: ProjectOnDuty = { ...national, startedOn: '2017-03-25' };
    expect(reports(started, '2017-05-24')).toEqual([
      'monthly-report/2017-04 day-passed 2017-04-24 past 30',
      'monthly-report/2017-05 due 2017-05-24 left 0',
    ]);
    expect(reports(started, '2017-05-25')).toEqual([
      'monthly-report/2017-04 day-passed 2017-04-24 past 31',
      'monthly-report/2017-05 day-passed 2017-05-24 past 1',
      'monthly-report/2017-06 due 2017-06-24 left 30',
    ]);
    expect(reports({ ...started, startedOn: '2017-03-24' }, '2017-03-24')).toEqual([
      'monthly-report/2017-03 due 2017-03-24 left 0',
    ]);
    expect(reports({ ...started, completedOn: '2017-04-30' }, '2017-12-01')).toEqual([
      'monthly-report/2017-04 day-passed 2017-04-24 past 221',
    ]);
    expect(reports(started, '2017-12-25').at(-1)).toBe('monthly-report/2017-12 day-passed 2017-12-24 past 1');
    expect(reports(started, '2017-01-10')).toEqual([]);
  });

  it('of 2026 has the days of the Treasury', () => {
    const project: ProjectOnDuty = { ...national, fiscalYear: 2026, startedOn: '2026-12-01' };
    expect(lines(project, '2026-12-20')).toEqual([
      'monthly-report/2026-12 due 2026-12-24 left 4',
      'treasury-file/2026 due 2026-12-30 left 10',
      'treasury-spending/2026 due 2026-12-31 left 11',
      'contract-liquidation/2026 due 2027-01-22 left 33',
      'treasury-adjustment-file/2026 due 2027-01-28 left 39',
      'treasury-adjustment-end/2026 due 2027-01-31 left 42',
      'treasury-reconciliation/2026 due 2027-02-10 left 52',
      'treasury-repayment/2026 due 2027-02-14 left 56',
      'plan-file/2025 not-known',
      'plan-registration/2025 not-known',
      'settlement-file waits for lastAcceptedOn',
    ]);
  });

  it('keeps both candidates where the day in force is not known', () => {
    const project: ProjectOnDuty = {
      ...national,
      fiscalYear: 2021,
      done: { 'plan-registration/2020': '2020-06-18' },
    };
    const duty = duties(project, { asOf: '2020-07-01', holidays }).find(
      ({ kind }) => kind === 'plan-registration',
    );
    expect(duty).toMatchObject({
      status: 'not-known',
      doneOn: '2020-06-18',
      candidates: [{ lastDay: '2020-06-14' }, { lastDay: '2020-06-19' }],
      deadline: { reason: 'date-not-known', instrument: '17/2018/TT-BCT' },
    });
  });
});

describe('others with duties', () => {
  it('a local project follows its province', () => {
    const project: ProjectOnDuty = {
      subject: 'project',
      level: 'local',
      fiscalYear: 2025,
      province: 'Kiên Giang',
    };
    expect(lines(project, '2024-07-15')[0]).toBe('local-plan-appraisal/2024 due 2024-07-15 left 0');
    expect(lines({ ...project, province: 'Gia Lai' }, '2024-07-15')).toContain(
      'local-plan-appraisal/2024 not-known',
    );
  });

  it('a province reports every quarter', () => {
    expect(lines({ subject: 'province', year: 2024 }, '2024-05-01')).toEqual([
      'provincial-report/2024-Q1 no-day-set',
      'provincial-report/2024-Q2 no-day-set',
      'provincial-report/2024-Q3 no-day-set',
      'provincial-report/2024-Q4 no-day-set',
    ]);
  });

  it('an award round has its complaints and answers', () => {
    const round: DutySubject = { subject: 'award-round', resultNotifiedOn: '2017-09-04' };
    expect(lines(round, '2017-09-25')).toEqual([
      'award-complaint due 2017-09-25 left 0',
      'award-complaint-answer waits for complaintReceivedOn',
    ]);
    expect(lines({ ...round, complaintReceivedOn: '2017-09-20' }, '2017-09-26')).toEqual([
      'award-complaint day-passed 2017-09-25 past 1',
      'award-complaint-answer due 2017-10-04 left 8',
    ]);
  });
});

describe('a wrong call', () => {
  it('is refused', () => {
    expect(() => duties(national, { asOf: '2017-02-29', holidays })).toThrow(KcError);
    const told = { ...national, done: { 'plan-file/2016': '2016-02-30' } } as const;
    expect(() => duties(told, { asOf: '2017-01-01', holidays })).toThrow(KcError);
  });
});
