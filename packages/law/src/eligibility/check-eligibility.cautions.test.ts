import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { around } from '../../test/duties/arbitraries.js';
import { enterprise, household } from '../../test/eligibility/facts.js';
import { checkEligibility } from './check-eligibility.js';
import type { EligibilityFacts } from './eligibility-facts.js';

const after: IsoDate = '2026-01-01';

describe('cautions', () => {
  it('name the amendment of the circular that was not read, from its signing on', () => {
    const kiln: EligibilityFacts = { ...household, tradeGroup: 'building-materials', brickKiln: 'none' };
    const cautions = around('2017-09-29').map((asOf) => checkEligibility(kiln, { asOf }).cautions);
    const unread = [{ kind: 'amendment-not-read', instrument: '20/2017/TT-BCT' }];
    expect(cautions).toEqual([[], unread, unread]);
  });

  it('name the new decree where a clause of the old one decides after it', () => {
    expect(checkEligibility(household, { asOf: after }).cautions).toEqual([
      { kind: 'amendment-partly-read', instrument: '235/2025/NĐ-CP' },
    ]);
    expect(checkEligibility(household, { asOf: '2025-06-30' }).cautions).toEqual([]);
  });
});

describe('a wrong call', () => {
  it('is refused', () => {
    expect(() => checkEligibility(household, { asOf: '2025-02-29' })).toThrow(KcError);
    const size = { basis: 'numbers', mainField: 'industry-construction', workers: '1e3' } as const;
    expect(() => checkEligibility(enterprise(size), { asOf: after })).toThrow(
      'MALFORMED_DECIMAL: text "1e3"',
    );
  });
});
