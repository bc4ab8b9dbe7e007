import { expect, it } from 'vitest';
import { fundingSourceLabels } from './funding-source.js';

it('names every funding source in both languages', () => {
  const sources = ['central', 'provincial', 'district', 'commune', 'establishment', 'other'];
  expect(Object.keys(fundingSourceLabels)).toEqual(sources);
  expect(Object.values(fundingSourceLabels).every(({ vi, en }) => vi !== '' && en !== '')).toBe(true);
});
