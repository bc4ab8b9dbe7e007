import { expect, it } from 'vitest';
import { decisionFindings } from './decision-findings.js';

it.each([
  ['1', 'with 1 place left'],
  ['2', 'with 2 places left'],
])('says %s in the right number', (places, words) => {
  const params = { products: 'sp-1, sp-2', places, step: 'eligible' } as const;
  expect(decisionFindings.TIE_AT_CUT.message.en(params)).toContain(words);
});
