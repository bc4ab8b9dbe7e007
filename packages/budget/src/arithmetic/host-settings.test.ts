import { createRequire } from 'node:module';
import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allocate } from '../allocation/allocate.js';
import { formatVnd } from '../money/format-vnd.js';
import { parseVnd } from '../money/parse-vnd.js';
import { compareVnd } from './compare-vnd.js';
import { multiplyVnd } from './multiply-vnd.js';
import { roundTo } from './round-to.js';
import { subtractVnd } from './subtract-vnd.js';
import { sumVnd } from './sum-vnd.js';

const { Decimal: required } = createRequire(import.meta.url)('decimal.js') as { Decimal: typeof Decimal };
const hosts = [Decimal, required];
const hostile = { precision: 3, rounding: 0, toExpPos: 2, toExpNeg: -1, maxE: 20, minE: -5 } as const;
const everything = (): unknown => [
  sumVnd(['99999999999999999999', '0.01', '123456789']),
  subtractVnd('99999999999999999999', '0.01'),
  multiplyVnd('99999999999999999999', '0.3'),
  compareVnd('1000000000000000000001', '1000000000000000000000'),
  roundTo('1234567890123456500', { mode: 'half-even', unit: 'nghìn đồng', reason: { vi: 'a', en: 'a' } }),
  allocate('1000000000000000000000000000007', { shares: ['1.5', '2', '3'], explain: true }),
  formatVnd('1234567890123456789.5', { language: 'vi', unit: 'tỷ đồng' }),
  parseVnd('1.234.567.890.123,456 triệu đồng', {}),
  parseVnd(1234567.125, { unit: 'triệu đồng' }),
];

describe('a host application that sets its own Decimal', () => {
  const expected = JSON.stringify(everything());

  beforeAll(() => hosts.forEach((host) => host.set(hostile)));
  // Given back to whoever else runs in this process.
  afterAll(() => hosts.forEach((host) => host.set({ defaults: true })));

  it('has changed its own results', () => {
    for (const host of hosts) expect(new host('123456').plus('0').toString()).toBe('1.24e+5');
  });

  it('changes none of ours', () => expect(JSON.stringify(everything())).toBe(expected));
});
