import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../date/iso-date.js';
import { roleLabelAt } from './role-label-at.js';
import { roleLabels } from './role-labels.js';
import type { RoleId } from './role.js';

const roles = Object.keys(roleLabels) as RoleId[];

describe('roleLabelAt', () => {
  it.each([
    ['managing-agency', '2012-12-27', undefined],
    ['managing-agency', '2012-12-28', 'Cục Công nghiệp địa phương'],
    ['managing-agency', '2018-07-09', 'Cục Công nghiệp địa phương'],
    ['managing-agency', '2018-07-10', 'Cục Công Thương địa phương'],
    ['managing-agency', '2025-09-22', 'Cục Công Thương địa phương'],
    ['managing-agency', '2025-09-23', 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công'],
    ['finance-unit', '2018-07-10', 'Vụ Tài chính và Đổi mới doanh nghiệp'],
    ['finance-unit', '2026-01-01', 'Vụ Kế hoạch, Tài chính và Quản lý doanh nghiệp'],
    ['district-committee', '2025-06-30', 'Ủy ban nhân dân cấp huyện'],
    ['district-committee', '2025-07-01', undefined],
  ] as readonly (readonly [RoleId, IsoDate, string | undefined])[])('of %s on %s is %s', (role, asOf, name) =>
    expect(roleLabelAt(role, { asOf })?.label.vi).toBe(name),
  );

  it('refuses a day that is none', () => {
    expect(() => roleLabelAt('department', { asOf: '2025-02-30' })).toThrow('MALFORMED_DATE');
  });
});

describe('roleLabels', () => {
  it.each(roles)('of %s are in order of time, in both languages, each with its document', (role) => {
    const labels = roleLabels[role];
    const days = labels.map(({ attestedOn }) => attestedOn);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].sort());
    for (const { label, citation } of labels) {
      expect(label.vi).toBe(label.vi.normalize('NFC'));
      expect([label.vi, label.en, citation.instrument].every((text) => text.length > 3)).toBe(true);
    }
  });
});
