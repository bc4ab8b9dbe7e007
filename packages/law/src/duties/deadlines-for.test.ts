import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { around } from '../../test/duties/arbitraries.js';
import type { DeadlineAnswer } from './deadline-answer.js';
import type { CalendarDeadlineKind, DeadlineRule } from './deadline-rule.js';
import { deadlineRules } from './deadline-rules.js';
import { deadlineAfter, deadlinesFor, type DeadlineOptions } from './deadlines-for.js';

const holidays: readonly IsoDate[] = [];

/** The last day with its clause, or why there is none. */
function shown(answer: DeadlineAnswer | undefined): string {
  if (answer?.status === 'set') {
    const { instrument, article, clause, point } = answer.rule.citation;
    return [answer.lastDay, instrument, article, clause, point]
      .filter((part) => part !== undefined)
      .join(' ');
  }
  if (answer?.status !== 'not-known') return String(answer?.status);
  const days = answer.candidates.map(({ lastDay }) => String(lastDay)).join(', ');
  return `${answer.reason} ${answer.instrument ?? '-'} [${days}]`;
}

const one = (kind: CalendarDeadlineKind, options: DeadlineOptions): string =>
  shown(deadlinesFor(kind, options)[0]);

describe('the plan of a national project', () => {
  it('is filed before 20 May and registered before 15 June under the circular as issued', () => {
    const options = { year: 2016, asOf: '2016-01-01' } as const;
    expect(one('plan-file', options)).toBe('2016-05-19 36/2013/TT-BCT 10 1 b');
    expect(one('plan-registration', options)).toBe('2016-06-14 36/2013/TT-BCT 10 2 b');
  });

  it('is not known before the circular', () => {
    expect(around('2014-02-10').map((asOf) => one('plan-file', { year: 2014, asOf }))).toEqual([
      'not-read 08/2008/QĐ-BCT []',
      '2014-05-19 36/2013/TT-BCT 10 1 b',
      '2014-05-19 36/2013/TT-BCT 10 1 b',
    ]);
  });

  it('has two candidates from the signing of the amendment on, whose day in force is not known', () => {
    expect(around('2018-07-10').map((asOf) => one('plan-registration', { year: 2019, asOf }))).toEqual([
      '2019-06-14 36/2013/TT-BCT 10 2 b',
      'date-not-known 17/2018/TT-BCT [2019-06-14, 2019-06-19]',
      'date-not-known 17/2018/TT-BCT [2019-06-14, 2019-06-19]',
    ]);
    expect(one('plan-file', { year: 2019, asOf: '2019-01-01' })).toBe(
      'date-not-known 17/2018/TT-BCT [2019-05-19]',
    );
  });

  it('keeps the rule of its own day when asked later', () => {
    expect(one('plan-registration', { year: 2018, asOf: '2026-01-01' })).toBe(
      '2018-06-14 36/2013/TT-BCT 10 2 b',
    );
  });
});

describe('the plan of local projects', () => {
  const year = { year: 2024, asOf: '2024-03-01' } as const;

  it('is the one province’s that was reported, however it is spelt', () => {
    for (const province of ['Kiên Giang', 'kiên giang', 'KIÊN GIANG']) {
      expect(one('local-plan-appraisal', { ...year, province })).toBe(
        '2024-07-15 Chú trọng hỗ trợ phát triển sản phẩm công nghiệp nông thôn tiêu biểu tại Kiên Giang',
      );
    }
    const [answer] = deadlinesFor('local-plan-appraisal', { ...year, province: 'Kiên Giang' });
    expect(answer?.status === 'set' && answer.rule.citation.verified).toBe('secondary');
    expect(answer?.status === 'set' && answer.rule.basis).toBe('practice');
  });

  it('is not known in other years, in other provinces, and after the province was merged', () => {
    const asked = { ...year, province: 'Kiên Giang' };
    expect(one('local-plan-appraisal', { ...asked, year: 2023 })).toBe('set-by-province - [2023-07-15]');
    expect(one('local-plan-appraisal', { ...asked, year: 2025 })).toBe('set-by-province - [2025-07-15]');
    expect(
      around('2025-06-30').map((asOf) => one('local-plan-appraisal', { ...asked, year: 2025, asOf })),
    ).toEqual(['set-by-province - [2025-07-15]', 'set-by-province - [2025-07-15]', 'set-by-province - []']);
    expect(one('local-plan-appraisal', { ...year, province: 'Thái Nguyên' })).toBe('set-by-province - []');
    expect(one('local-plan-appraisal', year)).toBe('province-missing - []');
    const [answer] = deadlinesFor('local-plan-appraisal', { ...year, province: 'Thái Nguyên' });
    expect(answer?.status === 'not-known' && answer.citation).toMatchObject({
      instrument: '46/2012/TT-BCT',
      article: '8',
      clause: '3',
      point: 'b',
    });
  });
});

describe('reports', () => {
  it('of the month are in before the 25th', () => {
    const answers = deadlinesFor('monthly-report', { year: 2016, asOf: '2016-01-01' });
    expect(answers).toHaveLength(12);
    expect([answers[0], answers[1], answers[11]].map(shown)).toEqual([
      '2016-01-24 36/2013/TT-BCT 23 3 a',
      '2016-02-24 36/2013/TT-BCT 23 3 a',
      '2016-12-24 36/2013/TT-BCT 23 3 a',
    ]);
    expect(answers.map(({ period }) => period).slice(0, 2)).toEqual(['2016-01', '2016-02']);
  });

  it('of the month begin with the circular, in the middle of a year', () => {
    const answers = deadlinesFor('monthly-report', { year: 2014, asOf: '2016-01-01' });
    expect(answers.slice(0, 2).map(shown)).toEqual([
      'not-read 08/2008/QĐ-BCT []',
      '2014-02-24 36/2013/TT-BCT 23 3 a',
    ]);
  });

  it('of the province are due every quarter, on no day that the text names', () => {
    const answers = deadlinesFor('provincial-report', { year: 2020, asOf: '2020-01-01' });
    expect(answers.map(({ period, status }) => [period, status])).toEqual([
      ['2020-Q1', 'no-day-set'],
      ['2020-Q2', 'no-day-set'],
      ['2020-Q3', 'no-day-set'],
      ['2020-Q4', 'no-day-set'],
    ]);
    const before = around('2012-07-05').map((asOf) =>
      deadlinesFor('provincial-report', { year: 2012, asOf }),
    );
    expect(before.map((list) => shown(list[3]))).toEqual([
      'not-read 134/2004/NĐ-CP []',
      'no-day-set',
      'no-day-set',
    ]);
  });

  it('carry the amendment that was read in part', () => {
    const cautions = around('2018-07-10').map((asOf) => {
      const answer = deadlinesFor('contract-liquidation', { year: 2018, asOf })[0];
      return answer?.status === 'set' && answer.cautions.map(({ instrument }) => instrument);
    });
    expect(cautions).toEqual([[], ['17/2018/TT-BCT'], ['17/2018/TT-BCT']]);
  });
});

describe('the end of the fiscal year', () => {
  const asOf = '2026-11-22';

  it.each<[CalendarDeadlineKind, string]>([
    ['contract-liquidation', '2027-01-22 36/2013/TT-BCT 18 2'],
    ['treasury-file', '2026-12-30 26/2026/TT-BTC 15 2'],
    ['treasury-spending', '2026-12-31 26/2026/TT-BTC 15 2'],
    ['treasury-adjustment-file', '2027-01-28 26/2026/TT-BTC 15 2'],
    ['treasury-adjustment-end', '2027-01-31 26/2026/TT-BTC 19 3'],
    ['treasury-reconciliation', '2027-02-10 26/2026/TT-BTC 19 4 a'],
    ['treasury-repayment', '2027-02-14 26/2026/TT-BTC 19 4 c'],
  ])('%s', (kind, expected) => {
    expect(one(kind, { year: 2026, asOf, holidays })).toBe(expected);
  });

  it('asks for the holidays where working days are counted', () => {
    expect(one('treasury-adjustment-file', { year: 2026, asOf })).toBe('holidays-missing - [null]');
    const tet: readonly IsoDate[] = ['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-31'];
    expect(one('treasury-adjustment-file', { year: 2027, asOf, holidays: tet })).toBe(
      '2028-01-21 26/2026/TT-BTC 15 2',
    );
  });

  it('is not known before the circular, nor for fiscal years before 2026', () => {
    expect(around('2026-03-25').map((day) => one('treasury-file', { year: 2026, asOf: day }))).toEqual([
      'not-read 26/2026/TT-BTC []',
      '2026-12-30 26/2026/TT-BTC 15 2',
      '2026-12-30 26/2026/TT-BTC 15 2',
    ]);
    expect(one('treasury-file', { year: 2025, asOf })).toBe('not-read 342/2016/TT-BTC []');
    expect(one('treasury-file', { year: 2016, asOf })).toBe('not-read - []');
    expect(one('contract-liquidation', { year: 2012, asOf })).toBe('not-read QĐ 5918/2009 (QĐ-BCT) []');
  });

  it('of 2013 fell before the circular, that of 2014 after it', () => {
    expect(one('contract-liquidation', { year: 2013, asOf })).toBe('not-read QĐ 5918/2009 (QĐ-BCT) []');
    expect(one('contract-liquidation', { year: 2014, asOf })).toBe('2015-01-22 36/2013/TT-BCT 18 2');
  });
});

describe('deadlines after an event', () => {
  it('leave 15 calendar days for the settlement file, whatever day of the week the last one is', () => {
    const answer = deadlineAfter('settlement-file', '2017-12-02', { asOf: '2018-01-01', holidays });
    expect(shown(answer)).toBe('2017-12-17 36/2013/TT-BCT 18 1');
  });

  it('leave 15 working days to complain and 10 to answer, the first day not counted', () => {
    const calendar: { holidays: readonly IsoDate[] } = { holidays: ['2023-09-01', '2023-09-04'] };
    const complaint = deadlineAfter('award-complaint', '2023-08-28', { asOf: '2023-08-28', ...calendar });
    expect(shown(complaint)).toBe('2023-09-20 26/2014/TT-BCT 20 1');
    expect(complaint.status === 'set' && complaint.counting).toMatchObject({
      instrument: '91/2015/QH13',
      article: '147',
    });
    expect(complaint.status === 'set' && complaint.cautions).toEqual([
      { kind: 'amendment-not-read', instrument: '14/2018/TT-BCT' },
    ]);
    const later = deadlineAfter('award-complaint', '2025-07-01', { asOf: '2025-07-01', ...calendar });
    expect(later.status === 'set' && later.cautions.map(({ instrument }) => instrument)).toEqual([
      '14/2018/TT-BCT',
      '38/2025/TT-BCT',
    ]);
    const answer = deadlineAfter('award-complaint-answer', '2023-08-28', { asOf: '2023-08-28', ...calendar });
    expect(shown(answer)).toBe('2023-09-13 26/2014/TT-BCT 20 2');
  });

  it('follow the rules of the day of the event', () => {
    const asOf = '2026-01-01';
    expect(
      around('2014-10-21').map((day) => shown(deadlineAfter('award-complaint', day, { asOf, holidays }))),
    ).toEqual([
      'not-read 35/2010/TT-BCT []',
      '2014-11-11 26/2014/TT-BCT 20 1',
      '2014-11-12 26/2014/TT-BCT 20 1',
    ]);
    expect(
      around('2014-02-10').map((day) => shown(deadlineAfter('settlement-file', day, { asOf, holidays }))),
    ).toEqual([
      'not-read QĐ 5918/2009 (QĐ-BCT) []',
      '2014-02-25 36/2013/TT-BCT 18 1',
      '2014-02-26 36/2013/TT-BCT 18 1',
    ]);
  });

  it('name the rule of counting only where a text says it', () => {
    const counted = around('2017-01-01').map((day) => {
      const answer = deadlineAfter('award-complaint', day, { asOf: '2026-01-01', holidays });
      return answer.status === 'set' && answer.counting?.instrument;
    });
    expect(counted).toEqual([undefined, '91/2015/QH13', '91/2015/QH13']);
  });
});

describe('rules of the caller', () => {
  const local: DeadlineRule = {
    id: 'draft',
    kind: 'local-plan-appraisal',
    owedBy: 'department',
    owedTo: 'provincial-committee',
    when: { shape: 'day-of-year', wording: 'before', month: 9, day: 1, yearOffset: 0 },
    province: 'Thái Nguyên',
    from: '2026-01-01',
    basis: 'law',
    citation: { instrument: 'dự thảo', verified: 'secondary' },
  };
  const asked = { year: 2026, asOf: '2026-02-01', province: 'Thái Nguyên' } as const;

  it('close a gap', () => {
    expect(one('local-plan-appraisal', { ...asked, rules: [...deadlineRules, local] })).toBe(
      '2026-08-31 dự thảo',
    );
  });

  it('that overlap are both shown', () => {
    const other: DeadlineRule = { ...local, id: 'other', from: { notBefore: '2026-01-15' } };
    const both = { ...asked, rules: [local, { ...other, from: '2026-01-15' as const }] };
    expect(deadlinesFor('local-plan-appraisal', both)[0]).toMatchObject({
      status: 'overlapping',
      candidates: [{ rule: { id: 'draft' } }, { rule: { id: 'other' } }],
    });
    expect(one('local-plan-appraisal', { ...asked, rules: [local, other] })).toBe(
      'set-by-province - [2026-08-31, 2026-08-31]',
    );
  });
});

describe('a wrong call', () => {
  it('is refused', () => {
    expect(() => deadlinesFor('plan-file', { year: 2024, asOf: '2024-02-30' })).toThrow(KcError);
    expect(() => deadlinesFor('plan-file', { year: 0, asOf: '2024-02-01' })).toThrow(KcError);
    expect(() => deadlinesFor('plan-file', { year: 2024.5, asOf: '2024-02-01' })).toThrow(KcError);
    expect(() => deadlineAfter('settlement-file', '2024-02-30', { asOf: '2024-03-01', holidays })).toThrow(
      KcError,
    );
  });
});
