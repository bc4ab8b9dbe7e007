import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { around } from '../../test/duties/arbitraries.js';
import {
  findMoneyRule,
  moneyRules,
  type MoneyRule,
  type MoneyRuleQuery,
  type MoneyRuleSet,
} from '../money-rules.js';

function shown(query: MoneyRuleQuery, set: MoneyRuleSet = moneyRules): string {
  const answer = findMoneyRule(set, query);
  switch (answer.status) {
    case 'in-force':
      return answer.rule.outcome;
    case 'not-known':
      return [answer.reason, answer.instrument, answer.citation?.instrument].filter(Boolean).join(' ');
    default:
      return answer.status;
  }
}

const secondAdvance = (asOf: IsoDate): string => shown({ topic: 'second-advance', level: 'national', asOf });

describe('a second advance of national money', () => {
  it.each<[IsoDate, readonly string[]]>([
    ['2014-02-10', ['not-read QĐ 5918/2009 (QĐ-BCT)', 'after-acceptance', 'after-acceptance']],
    ['2018-07-09', ['after-acceptance', 'after-acceptance', 'date-not-known 17/2018/TT-BCT']],
  ])('around %s', (day, expected) => expect(around(day).map(secondAdvance)).toEqual(expected));

  it('says which rule may still be in force', () => {
    const answer = findMoneyRule(moneyRules, {
      topic: 'second-advance',
      level: 'national',
      asOf: '2020-01-01',
    });
    expect(answer.status === 'not-known' && answer.candidates.map(({ id }) => id)).toEqual(['tt36-13-15']);
  });
});

describe('a second advance of local money', () => {
  const query = { topic: 'second-advance', level: 'local', province: 'Cà Mau' } as const;
  const own: MoneyRule = {
    id: 'ca-mau',
    topic: 'second-advance',
    outcome: 'at-any-time',
    level: 'local',
    province: 'Cà Mau',
    from: '2019-01-01',
    to: '2019-12-31',
    citations: [{ instrument: '00/2099/QĐ-UBND', verified: 'clause' }],
  };
  const withOwn: MoneyRuleSet = { rules: [...moneyRules.rules, own], gaps: moneyRules.gaps };

  it('is left to the province', () =>
    expect(around('2013-02-10').map((asOf) => shown({ ...query, asOf }))).toEqual([
      'not-read 03/2005/TT-BCN',
      'set-by-province 46/2012/TT-BCT',
      'set-by-province 46/2012/TT-BCT',
    ]));

  it.each<[IsoDate, readonly string[]]>([
    ['2019-01-01', ['set-by-province 46/2012/TT-BCT', 'at-any-time', 'at-any-time']],
    ['2019-12-31', ['at-any-time', 'at-any-time', 'set-by-province 46/2012/TT-BCT']],
  ])('follows the rule that the caller adds, around %s', (day, expected) =>
    expect(around(day).map((asOf) => shown({ ...query, asOf }, withOwn))).toEqual(expected),
  );

  it('does not follow the rule of another province', () =>
    expect(shown({ ...query, province: 'An Giang', asOf: '2019-06-01' }, withOwn)).toBe(
      'set-by-province 46/2012/TT-BCT',
    ));

  it('chooses between two rules of the caller no more than between others', () => {
    const twice = { rules: [own, { ...own, id: 'ca-mau-2' }], gaps: [] };
    expect(shown({ ...query, asOf: '2019-06-01' }, twice)).toBe('overlapping');
    expect(shown({ ...query, asOf: '2021-06-01' }, twice)).toBe('none-in-force');
    expect(shown({ ...query, asOf: '2021-06-01' }, { rules: [], gaps: [] })).toBe('no-data');
  });
});

describe('the end of a year', () => {
  it.each([
    ['unspent-budget', 'cancelled'],
    ['uncleared-advances', 'repaid'],
  ] as const)('%s: %s from fiscal year 2026 on', (topic, outcome) => {
    const on = (fiscalYear: number): readonly string[] =>
      around('2026-03-25').map((asOf) => shown({ topic, fiscalYear, asOf }));
    expect(on(2026)).toEqual(['not-read 26/2026/TT-BTC 45/2012/NĐ-CP', outcome, outcome]);
    expect(on(2025)[1]).toBe('not-read 342/2016/TT-BTC 45/2012/NĐ-CP');
    expect(on(2016)[1]).toBe('not-read 45/2012/NĐ-CP');
    expect(shown({ topic, asOf: '2027-01-01' })).toBe('no-data');
  });

  it('refuses a day that does not exist', () =>
    expect(() => findMoneyRule(moneyRules, { topic: 'unspent-budget', asOf: '2027-02-29' })).toThrow(
      'MALFORMED_DATE',
    ));
});

describe('every rule and gap', () => {
  it('has an identifier of its own and a clause that was read', () => {
    const ids = [...moneyRules.rules, ...moneyRules.gaps].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { citations } of moneyRules.rules) {
      for (const { verified, article } of citations)
        expect([verified, article === '']).toEqual(['clause', false]);
    }
  });

  it('does not depend on its place in the list', () => {
    const turned = { rules: moneyRules.rules.toReversed(), gaps: moneyRules.gaps.toReversed() };
    for (const topic of ['second-advance', 'unspent-budget', 'uncleared-advances'] as const) {
      for (const asOf of ['2012-01-01', '2016-01-01', '2020-01-01', '2027-02-01'] as const) {
        for (const level of ['national', 'local'] as const) {
          const query = { topic, asOf, level, fiscalYear: 2026 };
          expect(findMoneyRule(turned, query)).toEqual(findMoneyRule(moneyRules, query));
        }
      }
    }
  });
});
