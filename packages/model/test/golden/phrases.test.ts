import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/quantity/read-quantities.js';
import { testUnits } from '../money-units.js';
import { sayFound } from '../say-quantity.js';
import phrases from './phrases.json' with { type: 'json' };

interface Phrase {
  readonly text: string;
  readonly found: readonly string[];
  readonly unread: readonly string[];
}

const groups: Readonly<Record<string, readonly Phrase[]>> = phrases;

describe.each(Object.entries(groups))('a published phrase with %s', (_, cases) => {
  it.each(cases)('reads "$text"', ({ text, found, unread }) => {
    const read = readQuantities(text, { units: testUnits });
    expect(sayFound(read.found)).toEqual(found);
    expect(read.unread).toEqual(unread);
  });

  it.each(cases)('reads "$text" in the same way when it comes in NFD', ({ text, found, unread }) => {
    const read = readQuantities(text.normalize('NFD'), { units: testUnits });
    expect(sayFound(read.found)).toEqual(found);
    expect(read.unread).toEqual(unread);
  });
});
