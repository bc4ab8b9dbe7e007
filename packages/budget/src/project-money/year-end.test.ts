import { describe, expect, it } from 'vitest';
import { deadlineRules } from '@khuyencong/law/duties';
import { moneyRules, type MoneyRule } from '@khuyencong/law/money-rules';
import { yearEnd } from './year-end.js';

const left = { unspentVnd: '120000000', unclearedAdvancesVnd: '30000000' } as const;

describe('yearEnd', () => {
  it.each([
    ['2026-12-30', 'open', 'payments'],
    ['2026-12-31', 'open', 'payments'],
    ['2027-01-01', 'open', 'adjustment'],
    ['2027-01-30', 'open', 'adjustment'],
    ['2027-01-31', 'open', 'adjustment'],
    ['2027-02-01', 'closed', undefined],
    ['2026-03-24', 'not-known', undefined],
    ['2026-03-25', 'open', 'payments'],
  ] as const)('answers for fiscal year 2026 on %s: %s', (asOf, status, stage) => {
    const answer = yearEnd(left, { fiscalYear: 2026, asOf });
    expect([answer.status, answer.status === 'open' ? answer.stage : undefined]).toEqual([status, stage]);
  });

  it('does not know the years before the rules that were read, and says which clause refers to them', () => {
    const answer = yearEnd(left, { fiscalYear: 2025, asOf: '2026-04-01' });
    expect(
      answer.status === 'not-known' && answer.citations.map(({ article, clause }) => [article, clause]),
    ).toEqual([['14', '4']]);
  });

  it('names what was not read and when advances are to be repaid', () => {
    const answer = yearEnd(left, { fiscalYear: 2026, asOf: '2027-03-01' });
    expect(answer.status === 'closed' && [answer.repayBy, answer.notRead, answer.toRepay.value]).toEqual([
      '2027-02-14',
      ['73/2026/NĐ-CP'],
      '30000000',
    ]);
  });

  it.each([
    ['NaN', 'AMOUNT_NAN'],
    ['Infinity', 'AMOUNT_INFINITE'],
    ['1e999999', 'AMOUNT_WITH_EXPONENT'],
    [0.1 + 0.2, 'AMOUNT_BEYOND_15_DIGITS'],
    ['9'.repeat(10_000), 'AMOUNT_TOO_MANY_DIGITS'],
    ['-5', 'AMOUNT_NEGATIVE'],
    [null, 'AMOUNT_NOT_TEXT'],
  ])('refuses %s with a code of its own, left or carried over: %s', (value, code) => {
    const unspentVnd = value as '0';
    const options = { fiscalYear: 2026, asOf: '2027-03-01' } as const;
    const decision = { instrument: '12/QĐ-UBND', verified: 'clause' } as const;
    expect(yearEnd({ ...left, unspentVnd }, options)).toMatchObject({
      status: 'refused',
      findings: [{ code, path: ['unspentVnd'] }],
    });
    const carryOver = { unspentVnd, unclearedAdvancesVnd: '0', decision } as const;
    expect(yearEnd(left, { ...options, carryOver })).toMatchObject({
      status: 'refused',
      findings: [{ code, path: ['carryOver', 'unspentVnd'] }],
    });
  });

  it.each([2026.5, NaN, 99_999])('refuses the fiscal year %s', (fiscalYear) =>
    expect(() => yearEnd(left, { fiscalYear, asOf: '2027-03-01' })).toThrow('MALFORMED_DATE'),
  );

  it('refuses a day that does not exist', () =>
    expect(() => yearEnd(left, { fiscalYear: 2026, asOf: '2027-02-29' })).toThrow('MALFORMED_DATE'));
});

describe('yearEnd with rules of the caller', () => {
  const draft = { instrument: '00/2099/TT-BTC', verified: 'clause' } as const;
  const carried: MoneyRule = {
    id: 'draft',
    topic: 'unspent-budget',
    outcome: 'carried-over',
    from: '2026-03-25',
    citations: [draft],
  };
  const others = moneyRules.rules.filter(({ topic }) => topic !== 'unspent-budget');
  const asOf = '2027-03-01';

  it('follows a draft that carries everything over, and cites it', () => {
    const rules = { rules: [...others, carried], gaps: [] };
    const answer = yearEnd(left, { fiscalYear: 2026, asOf, rules });
    if (answer.status !== 'closed') throw new Error(answer.status);
    const { cancelled, toRepay, carriedOver } = answer;
    expect([cancelled, toRepay, carriedOver].map(({ value }) => value)).toEqual([
      '0',
      '30000000',
      '120000000',
    ]);
    expect(carriedOver.citations).toEqual([draft]);
  });

  it('takes the decision of a body before what the rule says', () => {
    const rules = { rules: [...others, carried], gaps: [] };
    const carryOver = { unspentVnd: '1', unclearedAdvancesVnd: '0', decision: draft } as const;
    const answer = yearEnd(left, { fiscalYear: 2026, asOf, rules, carryOver });
    expect(answer.status === 'closed' && answer.carriedOver.value).toBe('1');
  });

  it.each([
    [
      'rules-overlap',
      { rules: [...moneyRules.rules, { ...carried, fiscalYears: { from: 2026 } }], gaps: [] },
    ],
    ['no-data', { rules: others, gaps: [] }],
    ['no-rule', { rules: [...others, { ...carried, to: '2026-12-31' as const }], gaps: [] }],
  ])('chooses nothing where the answer is %s', (reason, rules) =>
    expect(yearEnd(left, { fiscalYear: 2026, asOf, rules })).toMatchObject({ status: 'not-known', reason }),
  );

  it('follows other deadlines, and knows nothing where one is missing', () => {
    const later = deadlineRules.map((rule) =>
      rule.kind === 'treasury-adjustment-end' && rule.when.shape === 'day-of-year'
        ? { ...rule, when: { ...rule.when, month: 2, day: 10 } }
        : rule,
    );
    const on = { fiscalYear: 2026, asOf: '2027-02-10' } as const;
    expect(yearEnd(left, { ...on, deadlines: later })).toMatchObject({ status: 'open', until: '2027-02-10' });
    const without = deadlineRules.filter(({ kind }) => kind !== 'treasury-repayment');
    expect(yearEnd(left, { ...on, deadlines: without }).status).toBe('not-known');
  });

  it('keeps the rules of its own days when they have ended since', () => {
    const ended = moneyRules.rules.map((rule) => ({ ...rule, to: '2027-12-31' as const }));
    const rules = { rules: ended, gaps: moneyRules.gaps };
    expect(yearEnd(left, { fiscalYear: 2026, asOf: '2030-01-01', rules }).status).toBe('closed');
    expect(yearEnd(left, { fiscalYear: 2028, asOf: '2030-01-01', rules }).status).toBe('not-known');
  });
});
