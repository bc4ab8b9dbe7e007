import { KcError } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { foundUnit } from '../../test/units/found-unit.js';
import { mergerMapping } from '../../test/units/merger-mapping.js';
import { counterpartsOf, predecessorsOf, successorOf } from './unit-lineage.js';

const names = (units: readonly { readonly code: string; readonly name: string }[] = []): readonly string[] =>
  units.map(({ code, name }) => `${code} ${name}`);

describe('lineage of units', () => {
  it.each(mergerMapping)('%s %s is in %s %s after the mergers', (code, _name, newCode, newName) => {
    const old = foundUnit(code, '2025-06-30');
    expect(names(counterpartsOf(old, { asOf: '2025-07-01' }))).toEqual([`${newCode} ${newName}`]);
  });

  it('leaves eleven units as they were', () => {
    const unchanged = mergerMapping.filter(([code]) => !successorOf(foundUnit(code, '2025-06-30')));
    expect(unchanged.map(([code]) => code).join(' ')).toBe('01 04 11 12 14 20 22 38 40 42 46');
  });

  it('forms 23 units from 52', () => {
    const ended = mergerMapping
      .map(([code]) => foundUnit(code, '2025-06-30'))
      .filter(({ to }) => to !== null);
    expect(ended).toHaveLength(52);
    expect(new Set(ended.map((unit) => successorOf(unit)?.id)).size).toBe(23);
  });

  it('names the parts in the order of the act', () => {
    expect(names(predecessorsOf(foundUnit('Phú Thọ', '2025-07-01')))).toEqual([
      '26 Vĩnh Phúc',
      '25 Phú Thọ',
      '17 Hòa Bình',
    ]);
    expect(names(predecessorsOf(foundUnit('Lâm Đồng', '2025-07-01')))).toEqual([
      '68 Lâm Đồng',
      '67 Đắk Nông',
      '60 Bình Thuận',
    ]);
  });

  it('follows two acts in a row', () => {
    const binhPhuoc = foundUnit('Bình Phước', '2025-06-30');
    expect(names(counterpartsOf(binhPhuoc, { asOf: '2026-04-29' }))).toEqual(['75 Đồng Nai']);
    expect(counterpartsOf(binhPhuoc, { asOf: '2026-04-30' })?.[0]?.type).toBe('city');
    const city = foundUnit('Đồng Nai', '2026-04-30');
    expect(names(counterpartsOf(city, { asOf: '2025-06-30' }))).toEqual(['75 Đồng Nai', '70 Bình Phước']);
  });

  it.each([
    ['89', '2025-06-30', 'An Giang', null, '2025-06-30', '91 An Giang', []],
    ['91', '2025-06-30', 'Kiên Giang', null, '2025-06-30', '91 An Giang', []],
    ['91', '2025-07-01', 'An Giang', '2025-07-01', null, null, ['89 An Giang', '91 Kiên Giang']],
    ['91', '2026-11-22', 'An Giang', '2025-07-01', null, null, ['89 An Giang', '91 Kiên Giang']],
    ['75', '2025-06-30', 'Đồng Nai', null, '2025-06-30', '75 Đồng Nai', []],
    [
      '75',
      '2025-07-01',
      'Đồng Nai',
      '2025-07-01',
      '2026-04-29',
      '75 Đồng Nai',
      ['75 Đồng Nai', '70 Bình Phước'],
    ],
    ['75', '2026-11-22', 'Đồng Nai', '2026-04-30', null, null, ['75 Đồng Nai']],
    ['19', '2025-06-30', 'Thái Nguyên', null, '2025-06-30', '19 Thái Nguyên', []],
    ['19', '2025-07-01', 'Thái Nguyên', '2025-07-01', null, null, ['06 Bắc Kạn', '19 Thái Nguyên']],
    ['19', '2026-11-22', 'Thái Nguyên', '2025-07-01', null, null, ['06 Bắc Kạn', '19 Thái Nguyên']],
  ] as const)('%s on %s is %s, from %s to %s', (code, asOf, name, from, to, successor, predecessors) => {
    const unit = foundUnit(code, asOf);
    expect([unit.name, unit.from, unit.to]).toEqual([name, from, to]);
    const next = successorOf(unit);
    expect(next ? names([next])[0] : null).toBe(successor);
    expect(names(predecessorsOf(unit))).toEqual(predecessors);
  });

  it('says by which act a unit ended', () => {
    expect(foundUnit('An Giang', '2025-06-30')).toMatchObject({
      to: '2025-06-30',
      endedBy: { instrument: '202/2025/QH15' },
      successor: { id: '91@2025-07-01', code: '91', name: 'An Giang' },
    });
  });

  it('does not know the units before the first day vouched for', () => {
    const haNoi = foundUnit('Hà Nội', '2025-06-30');
    expect(haNoi.from).toBeNull();
    expect(predecessorsOf(haNoi)).toEqual([]);
    expect(counterpartsOf(haNoi, { asOf: '2008-07-31' })).toBeUndefined();
    expect(() => counterpartsOf(haNoi, { asOf: '2025-13-01' })).toThrow(KcError);
  });
});
