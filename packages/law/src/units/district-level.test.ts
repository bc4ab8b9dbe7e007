import { KcError } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { districtLevelEnd, districtLevelExists } from './district-level.js';

describe('the district level', () => {
  it.each([
    ['2008-07-31', undefined],
    ['2008-08-01', true],
    ['2025-06-29', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
    ['2025-07-02', false],
  ] as const)('on %s: %s', (asOf, exists) => {
    expect(districtLevelExists(asOf)).toBe(exists);
  });

  it('ends by a cited act', () => {
    expect(districtLevelEnd).toMatchObject({ to: '2025-06-30', citation: { instrument: '203/2025/QH15' } });
  });

  it('refuses a day that does not exist', () => {
    expect(() => districtLevelExists('2025-00-10')).toThrow(KcError);
  });
});
