import { evaluateExplanation, renderExplanation, type DecimalString } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import { allocate } from './allocate.js';
import type { AllocateOptions } from './allocation.js';

const made = (total: DecimalString, options: AllocateOptions): string => {
  const { sharesVnd, restVnd } = allocate(total, options);
  return `${sharesVnd.join(' ')}${restVnd === '0' ? '' : ` rest ${restVnd}`}`;
};

describe('allocate', () => {
  it.each([
    ['100', ['2', '3', '1'], '33 50 17'],
    ['1001', ['50.5', '49.5'], '506 495'],
    ['-100', ['2', '3', '1'], '-33 -50 -17'],
    ['0', ['1', '2'], '0 0'],
    ['1', ['1', '1', '1'], '1 0 0'],
    ['-1', ['1', '1', '1'], '-1 0 0'],
    ['5', ['0', '1', '1', '0'], '0 3 2 0'],
    ['7', ['1'], '7'],
    ['10', ['0.0000000000000000000001', '0.0000000000000000000001'], '5 5'],
    ['100.75', ['1', '1', '1'], '34 33 33 rest 0.75'],
    ['-100.75', ['1', '1', '1'], '-34 -33 -33 rest -0.75'],
    [
      '1000000000000000000000000000000',
      ['1', '1', '1'],
      '333333333333333333333333333334 333333333333333333333333333333 333333333333333333333333333333',
    ],
  ] as const)('gives the largest remainders of %s by %o', (total, shares, expected) =>
    expect(made(total, { shares })).toBe(expected),
  );

  it.each([
    ['first', '2 1 0 2'],
    ['last', '1 1 1 2'],
    ['heaviest', '2 1 0 2'],
    ['lightest', '1 1 1 2'],
  ] as const)('breaks ties of 5 by 1.5, 1, 0.5, 2 in the order "%s"', (tieOrder, expected) =>
    expect(made('5', { shares: ['1.5', '1', '0.5', '2'], tieOrder })).toBe(expected),
  );

  it.each([
    ['largest-remainder', '3 3 4'],
    ['first', '4 3 3'],
    ['last', '3 3 4'],
    ['separate-rest', '3 3 3 rest 1'],
  ] as const)('hands out what is left of 10 in the mode "%s"', (mode, expected) =>
    expect(made('10', { shares: ['1', '1', '1'], mode, tieOrder: 'last' })).toBe(expected),
  );

  it('gives no remainder to a share without weight', () => {
    expect(made('10', { shares: ['0', '3', '4', '0'], mode: 'first' })).toBe('0 5 5 0');
    expect(made('10', { shares: ['0', '3', '4', '0'], mode: 'last' })).toBe('0 4 6 0');
  });

  it.each([
    ['đồng', '333333334 333333333 333333833', '0'],
    ['nghìn đồng', '333334000 333333000 333333000', '500'],
    ['triệu đồng', '334000000 333000000 333000000', '500'],
  ] as const)('allocates in whole %s and keeps what is below one apart', (unit, _, rest) => {
    const { sharesVnd, restVnd, findings } = allocate('1000000500', { shares: ['1', '1', '1'], unit });
    expect(restVnd).toBe(rest);
    expect(findings.map(({ code }) => code)).toEqual(rest === '0' ? [] : ['ALLOCATION_REST_BELOW_UNIT']);
    expect(sumVnd([...sharesVnd, restVnd])).toBe('1000000500');
  });

  it.each([
    [[{ weight: '8', capVnd: '30' }, '1', '1'], '30 35 35'],
    [[{ weight: '8', capVnd: '30' }, '1', { weight: '1', floorVnd: '60' }], '30 10 60'],
    [
      [
        { weight: '1', floorVnd: '60' },
        { weight: '1', floorVnd: '40' },
      ],
      '60 40',
    ],
    [[{ weight: '0', floorVnd: '7' }, '1', '1'], '7 47 46'],
    [[{ weight: '1', capVnd: '33' }, '1', '1'], '33 34 33'],
    [[{ weight: '1', floorVnd: '33.5' }, '1', '1'], '34 33 33'],
    [[{ weight: '1', capVnd: '33.9' }, '1', '1'], '33 34 33'],
  ] as const)('keeps floors and caps of 100: %o', (shares, expected) => {
    expect(made('100', { shares })).toBe(expected);
    expect(made('-100', { shares })).toBe(expected.replace(/\d+/g, '-$&'));
  });

  it.each(['first', 'last'] as const)(
    'passes the remainder on from a share that is full, in the mode "%s"',
    (mode) => {
      const full = { weight: '1', capVnd: '3' } as const;
      expect(made('10', { shares: [full, '1', full], mode })).toBe('3 4 3');
    },
  );

  it('explains each share from the total, the weights and the limits', () => {
    const label = { vi: 'Tỉnh A', en: 'Province A' };
    const options = { shares: [{ weight: '2', label }, '3', '1'], explain: true } as const;
    const { sharesVnd, explanations = [] } = allocate('100', options);
    expect(explanations.map(evaluateExplanation)).toEqual(sharesVnd);
    const [first, , last] = explanations.map((each) =>
      renderExplanation(each, { language: 'vi', format: 'text' }),
    );
    expect(first).toMatch(/^Tỉnh A: 33 đồng/);
    expect(last).toContain('Thêm một đơn vị vì phần dư lớn: 1 đồng');
  });

  it('explains nothing that was not asked for', () =>
    expect(allocate('100', { shares: ['1'] }).explanations).toBeUndefined());

  it('says by which rules it allocated', () =>
    expect(allocate('1', { shares: ['1'] })).toMatchObject({ mode: 'largest-remainder', tieOrder: 'first' }));

  it.each([
    ['1.000', ['1']],
    ['1', ['1', '1e3']],
    ['1', ['01', '2']],
    ['1', [{ weight: '1', capVnd: '1,5' }]],
    ['1', [{ weight: '1', floorVnd: 'x' }]],
  ])('refuses a total of "%s" by %o', (total, shares) =>
    expect(() => allocate(total as '1', { shares: shares as ['1'] })).toThrow('MALFORMED_DECIMAL'),
  );

  it.each([
    ['mode', 'fair'],
    ['tieOrder', 'random'],
    ['unit', 'xu'],
    ['unit', '__proto__'],
  ])('refuses another %s: %s', (option, given) =>
    expect(() => allocate('5', { shares: ['1', '1'], [option]: given })).toThrow(
      `OPTION_UNKNOWN: option "${option}", given "${given}"`,
    ),
  );
});
