import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DecimalStringSchema } from '../decimal/decimal-schema.js';
import { findingsOfIssue } from './findings-of-issue.js';

const schema = z.object({
  text: z.string().min(1).max(3).optional(),
  year: z.int().min(1900).max(2200).optional(),
  flag: z.boolean().optional(),
  amount: DecimalStringSchema.optional(),
  level: z.enum(['national', 'province']).optional(),
  activity: z.enum(['conference', 'brand']).optional(),
  value: z
    .union([DecimalStringSchema, z.strictObject({ min: DecimalStringSchema })], {
      error: 'decimal text "2840", fraction "177/179" or { "min", "max" }',
    })
    .optional(),
  url: z.url().optional(),
});

function said(data: unknown): readonly string[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues
    .flatMap((issue) => findingsOfIssue(issue, data))
    .map(({ code, params }) => `${code} ${Object.values(params).join(' · ')}`);
}

describe('findingsOfIssue', () => {
  it.each([
    [{ text: '' }, 'INVALID_VALUE text · "" · ≥ 1'],
    [{ text: 'long' }, 'INVALID_VALUE text · "long" · ≤ 3'],
    [{ text: 5 }, 'WRONG_TYPE text · string "…"'],
    [{ text: null }, 'WRONG_TYPE text · string "…"'],
    [{ year: 2020.5 }, 'WRONG_TYPE year · whole number'],
    [{ year: 1 }, 'INVALID_VALUE year · 1 · ≥ 1900'],
    [{ year: '2020' }, 'WRONG_TYPE year · number'],
    [{ year: NaN }, 'WRONG_TYPE year · number'],
    [{ flag: 'false' }, 'WRONG_TYPE flag · boolean'],
    [{ amount: 5 }, 'WRONG_TYPE amount · string "…"'],
    [{ amount: '1.50' }, 'INVALID_VALUE amount · "1.50" · decimal text such as "2840000000" or "12.5"'],
    [{ amount: '1,5' }, 'INVALID_VALUE amount · "1,5" · decimal text such as "2840" or "12.5"'],
    [{ level: 'village' }, 'INVALID_VALUE level · "village" · national | province'],
    [{ level: 10n }, 'INVALID_VALUE level · 10 · national | province'],
    [{ activity: 'brands' }, 'UNKNOWN_ACTIVITY brands · brand'],
    [{ activity: 5 }, 'INVALID_VALUE activity · 5 · conference | brand'],
    [{ value: 5 }, 'WRONG_TYPE value · decimal text "2840", fraction "177/179" or { "min", "max" }'],
    [
      { value: 'x' },
      'INVALID_VALUE value · "x" · decimal text "2840", fraction "177/179" or { "min", "max" }',
    ],
    [{ url: 'x' }, 'INVALID_VALUE url · "x" · url'],
  ])('says of %o: %s', (data, text) => expect(said(data)).toEqual([text]));

  it('quotes no more than the beginning of a long identifier', () =>
    expect(said({ activity: 'x'.repeat(1_000_000) })[0]?.length).toBeLessThan(120));
});
