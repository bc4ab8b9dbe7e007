import { describe, expect, it } from 'vitest';
import * as criteria from '../src/award-criteria.js';
import * as deciders from '../src/deciders.js';
import * as duties from '../src/duties.js';
import * as eligibility from '../src/eligibility.js';
import * as instruments from '../src/instruments.js';
import * as moneyRules from '../src/money-rules.js';
import * as norms from '../src/norms.js';
import * as units from '../src/units.js';

describe('the entry of the package', () => {
  it('gives what the entries of its parts give, and nothing else', async () => {
    const all: object = await import('../src/index.js');
    const parts = [criteria, deciders, duties, eligibility, instruments, moneyRules, norms, units];
    const names = new Set(parts.flatMap((part) => Object.keys(part)));
    expect(Object.keys(all).sort()).toEqual([...names].sort());
  });
});
