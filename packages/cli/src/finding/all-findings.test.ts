import * as awards from '@khuyencong/awards';
import * as budget from '@khuyencong/budget';
import { expect, it } from 'vitest';
import { allFindings } from './all-findings.js';

it('holds every catalogue of budget and awards, no code of one hiding that of another', () => {
  const catalogues = [...Object.entries(budget), ...Object.entries(awards)].filter(([name]) =>
    name.endsWith('Findings'),
  );
  const codes = catalogues
    .filter(([, value]) => typeof value === 'object')
    .flatMap(([, value]) => Object.keys(value));
  expect(codes.filter((code) => !Object.hasOwn(allFindings, code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});
