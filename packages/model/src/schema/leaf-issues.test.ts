import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { leafIssues } from './leaf-issues.js';

const schema = z.object({ v: z.union([z.string(), z.strictObject({ min: z.string() })]) });
const leaves = (data: unknown): readonly unknown[] =>
  (schema.safeParse(data).error?.issues ?? []).flatMap(leafIssues).map(({ code, path }) => [code, path]);

describe('leafIssues', () => {
  it('goes into the form that was meant', () =>
    expect(leaves({ v: { min: 1 } })).toEqual([['invalid_type', ['v', 'min']]]));

  it('finds only the unknown key of a form that fits otherwise', () =>
    expect(leaves({ v: { min: '1', x: 1 } })).toEqual([['unrecognized_keys', ['v']]]));

  it('keeps the union where no form was meant', () =>
    expect(leaves({ v: 5 })).toEqual([['invalid_union', ['v']]]));
});
