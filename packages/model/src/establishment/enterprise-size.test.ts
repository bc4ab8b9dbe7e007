import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecimalString } from '../decimal/decimal-string.js';
import { enterpriseSize, type EnterpriseSizeFacts } from './enterprise-size.js';

const asOf = { asOf: '2024-01-01' } as const;
const bn = '000000000';
const works = (
  workers: string | undefined,
  revenue: string | undefined,
  capital: string | undefined,
): EnterpriseSizeFacts => ({
  mainField: 'industry-construction',
  workers: workers as DecimalString | undefined,
  revenueVnd: revenue as DecimalString | undefined,
  capitalVnd: capital as DecimalString | undefined,
});

describe('enterpriseSize', () => {
  it.each([
    ['10', `3${bn}`, `99${bn}`, 'micro'],
    ['10.1', `3${bn}`, `3${bn}`, 'small'],
    ['10', '3000000001', '3000000001', 'small'],
    ['10', '3000000001', `3${bn}`, 'micro'],
    ['100', `50${bn}`, `999${bn}`, 'small'],
    ['101', `1${bn}`, `1${bn}`, 'medium'],
    ['100', '50000000001', `20${bn}`, 'small'],
    ['100', '50000000001', '20000000001', 'medium'],
    ['200', `200${bn}`, `999${bn}`, 'medium'],
    ['200', '200000000001', `100${bn}`, 'medium'],
    ['200', '200000000001', '100000000001', 'larger'],
    ['201', '0', '0', 'larger'],
  ])('with %s workers, revenue %s and capital %s is %s', (workers, revenue, capital, size) =>
    expect(enterpriseSize(works(workers, revenue, capital), asOf)).toEqual({
      size,
      citation: { instrument: '80/2021/NĐ-CP', article: '5', verified: 'clause' },
    }),
  );

  it.each([
    [undefined, undefined, undefined, ['workers', 'revenueVnd', 'capitalVnd']],
    ['5', undefined, undefined, ['revenueVnd', 'capitalVnd']],
    ['5', `10${bn}`, undefined, ['capitalVnd']],
    [undefined, `1${bn}`, undefined, ['workers']],
    [undefined, `1${bn}`, `1${bn}`, ['workers']],
    [undefined, `10${bn}`, `10${bn}`, ['workers']],
  ])('with %s workers, revenue %s and capital %s needs %j', (workers, revenue, capital, missing) =>
    expect(enterpriseSize(works(workers, revenue, capital), asOf)).toMatchObject({
      size: 'not-known',
      reason: 'missing-facts',
      missing,
    }),
  );

  it('needs no further fact where one settles it', () => {
    expect(enterpriseSize(works('201', undefined, undefined), asOf).size).toBe('larger');
    expect(enterpriseSize(works(undefined, `201${bn}`, `101${bn}`), asOf).size).toBe('larger');
    expect(enterpriseSize(works('5', undefined, `1${bn}`), asOf).size).toBe('micro');
  });

  it.each([
    ['2021-10-14', 'not-known'],
    ['2021-10-15', 'micro'],
    ['2021-10-16', 'micro'],
  ] as const)('on %s is %s', (day, size) =>
    expect(enterpriseSize(works('5', `1${bn}`, undefined), { asOf: day }).size).toBe(size),
  );

  it('of another field is not known', () =>
    expect(enterpriseSize({ ...works('5', '1', '1'), mainField: 'other' }, asOf)).toEqual({
      size: 'not-known',
      reason: 'thresholds-not-known',
      missing: [],
    }));

  it('stays what it is when a further fact becomes known', () => {
    const fact = fc.option(fc.bigInt({ min: 0n, max: 300n }), { nil: undefined });
    const amount = fact.map((value) =>
      value === undefined ? undefined : (value * 1_000_000_000n).toString(),
    );
    fc.assert(
      fc.property(fact, amount, amount, fc.nat({ max: 300 }), (workers, revenue, capital, more) => {
        const some = works(workers?.toString(), revenue, capital);
        const known = enterpriseSize(some, asOf);
        if (known.size === 'not-known') return;
        const amountVnd = `${more}${bn}`.replace(/^0+(?=.)/, '') as DecimalString;
        const all: EnterpriseSizeFacts = {
          ...some,
          workers: some.workers ?? `${more}`,
          revenueVnd: some.revenueVnd ?? amountVnd,
          capitalVnd: some.capitalVnd ?? amountVnd,
        };
        expect(enterpriseSize(all, asOf).size).toBe(known.size);
      }),
    );
  });
});
