import { describe, expect, it } from 'vitest';
import * as criteria from './award-criteria.js';
import * as deciders from './deciders.js';
import * as duties from './duties.js';
import * as eligibility from './eligibility.js';
import * as all from './index.js';
import * as instruments from './instruments.js';
import * as moneyRules from './money-rules.js';
import * as norms from './norms.js';
import * as units from './units.js';

describe('the entry of the package', () => {
  it('gives what the entries of its parts give, and nothing else', () => {
    const parts = [criteria, deciders, duties, eligibility, instruments, moneyRules, norms, units];
    const names = new Set(parts.flatMap((part) => Object.keys(part)));
    expect(Object.keys(all).sort()).toEqual([...names].sort());
  });
});
