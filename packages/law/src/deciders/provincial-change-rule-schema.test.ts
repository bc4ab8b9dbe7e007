import { describe, expect, it } from 'vitest';
import { ProvincialChangeRuleSchema } from './provincial-change-rule-schema.js';

const rule = {
  province: 'Gia Lai',
  changes: ['place'],
  role: 'department',
  from: '2021-03-01',
  citation: { instrument: '09/2021/QĐ-UBND', verified: 'clause' },
};

describe('ProvincialChangeRuleSchema', () => {
  it('reads a rule, with and without what may be left out', () => {
    expect(ProvincialChangeRuleSchema.parse(rule)).toEqual(rule);
    const full = { ...rule, kinds: ['group'], to: '2025-06-30' };
    expect(ProvincialChangeRuleSchema.parse(full)).toEqual(full);
  });

  it.each([
    ['no citation', { ...rule, citation: undefined }],
    ['a day that does not exist', { ...rule, from: '2021-02-30' }],
    ['an unknown change', { ...rule, changes: ['color'] }],
    ['no change', { ...rule, changes: [] }],
    ['no kind', { ...rule, kinds: [] }],
    ['an unknown role', { ...rule, role: 'chief' }],
    ['an unknown field', { ...rule, until: '2025-06-30' }],
    ['no province', { ...rule, province: '' }],
  ])('refuses %s', (_, data) => {
    expect(ProvincialChangeRuleSchema.safeParse(data).success).toBe(false);
  });
});
