import { describe, expect, it } from 'vitest';
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
    expect(answer.status === 'closed' && [answer.repayBefore, answer.notRead, answer.toRepay.value]).toEqual([
      '2027-02-15',
      '73/2026/NĐ-CP',
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
