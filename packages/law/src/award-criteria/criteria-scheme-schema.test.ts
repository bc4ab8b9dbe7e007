import { describe, expect, it } from 'vitest';
import { CriteriaSchemeSchema } from './criteria-scheme-schema.js';
import { ocop2019 } from './data/ocop-2019.js';
import { ocop2023 } from './data/ocop-2023.js';
import { ocop2026 } from './data/ocop-2026.js';
import { tt26Of2014 } from './data/tt26-2014.js';

describe('the schema of a scheme', () => {
  it.each([tt26Of2014, ocop2019, ocop2023, ocop2026])('accepts $id as it is shipped', (scheme) => {
    const plain: unknown = JSON.parse(JSON.stringify(scheme));
    expect(CriteriaSchemeSchema.safeParse(plain)).toEqual({ success: true, data: plain });
  });

  it('refuses a threshold with a mark that is a number', () => {
    const { rules, ...scheme } = tt26Of2014;
    const recognition = { ...rules.recognition, leastMean: 70 };
    const parsed = CriteriaSchemeSchema.safeParse({ ...scheme, rules: { ...rules, recognition } });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['rules.recognition.leastMean']);
  });
});
