import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { schemaFindings } from './schema-findings.js';

const schema = z.strictObject({
  id: z.string(),
  day: z.union([z.iso.date(), z.strictObject({ year: z.int() })], { error: '"YYYY-MM-DD" or { "year" }' }),
});

function found(data: unknown, unknownFields: 'error' | 'warning'): unknown {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return schemaFindings(issues, { data, unknownFields }).map(({ code, severity, path, params }) => [
    code,
    severity,
    path,
    params['expected'],
  ]);
}

describe('schemaFindings', () => {
  it('says what a union needs in the words of the schema', () =>
    expect(found({ id: 'x', day: 5 }, 'error')).toEqual([
      ['WRONG_TYPE', 'error', ['day'], '"YYYY-MM-DD" or { "year" }'],
    ]));

  it.each(['error', 'warning'] as const)(
    'makes an unknown field as grave as the caller says: %s',
    (severity) =>
      expect(found({ id: 'x', day: '2025-07-01', note: 1 }, severity)).toEqual([
        ['UNKNOWN_FIELD', severity, [], undefined],
      ]),
  );

  it('leaves other findings as grave as they are', () =>
    expect(found({ day: '2025-07-01' }, 'warning')).toEqual([['MISSING_FIELD', 'error', [], undefined]]));
});
