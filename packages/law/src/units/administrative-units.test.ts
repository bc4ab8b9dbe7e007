import { isIsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { mergerMapping } from '../../test/units/merger-mapping.js';
import { administrativeUnits } from './administrative-units.js';
import { findAdministrativeUnit } from './find-administrative-unit.js';
import { administrativeUnitsAt } from './administrative-units-at.js';

const codesAndNames = (asOf: `${number}-${number}-${number}`): readonly string[] =>
  (administrativeUnitsAt(asOf) ?? []).map(({ code, name }) => `${code} ${name}`);

describe('the units', () => {
  it('are 63 of the old list, Huế, 23 of the mergers and Đồng Nai', () => {
    const counts = new Map<string, number>();
    for (const { id } of administrativeUnits) {
      const day = id.slice(3);
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    expect([...counts]).toEqual([
      ['2008-08-01', 63],
      ['2025-01-01', 1],
      ['2025-07-01', 23],
      ['2026-04-30', 1],
    ]);
  });

  it('have the codes and names of the old list on 30 June 2025', () => {
    expect(codesAndNames('2025-06-30')).toEqual(mergerMapping.map(([code, name]) => `${code} ${name}`));
  });

  it('have the codes and names of the new list on 1 July 2025', () => {
    const expected = new Set(mergerMapping.map(([, , code, name]) => `${code} ${name}`));
    expect(codesAndNames('2025-07-01')).toEqual([...expected].sort());
  });

  it('have identifiers that differ, made of the code and the first day', () => {
    expect(new Set(administrativeUnits.map(({ id }) => id)).size).toBe(administrativeUnits.length);
    for (const { id, code, from } of administrativeUnits) {
      expect(id).toBe(`${code}@${from ?? '2008-08-01'}`);
      expect(code).toMatch(/^\d{2}$/);
    }
  });

  it('have days that exist, first before last', () => {
    for (const { from, to } of administrativeUnits) {
      for (const day of [from, to]) expect(day === null || isIsoDate(day)).toBe(true);
      expect(from === null || to === null || from <= to).toBe(true);
    }
  });

  it('carry an act for their beginning, their code and their end', () => {
    for (const { citation, codeCitation, endedBy, to, successor } of administrativeUnits) {
      for (const each of [citation, codeCitation, ...(endedBy ? [endedBy] : [])]) {
        expect(each.instrument).not.toBe('');
        expect(['clause', 'secondary']).toContain(each.verified);
      }
      expect([to === null, successor === null]).toEqual([endedBy === null, endedBy === null]);
    }
  });

  it('are plain data in NFC', () => {
    const text = JSON.stringify(administrativeUnits);
    expect(JSON.parse(text)).toEqual(administrativeUnits);
    expect(structuredClone(administrativeUnits)).toEqual(administrativeUnits);
    expect(text.normalize('NFC')).toBe(text);
  });

  it('close 29 codes at the mergers and give none of them out again', () => {
    const codesAt = (asOf: `${number}-${number}-${number}`): ReadonlySet<string> =>
      new Set(administrativeUnitsAt(asOf)?.map(({ code }) => code));
    const after = codesAt('2026-11-22');
    const closed = [...codesAt('2025-06-30')].filter((code) => !after.has(code));
    expect(closed.join(' ')).toBe(
      '02 06 10 17 26 27 30 34 35 36 45 49 54 58 60 62 64 67 70 72 74 77 83 84 87 89 93 94 95',
    );
  });

  it.each([
    ['15', 'Yên Bái', 'Lào Cai', '10'],
    ['24', 'Bắc Giang', 'Bắc Ninh', '27'],
    ['44', 'Quảng Bình', 'Quảng Trị', '45'],
    ['52', 'Bình Định', 'Gia Lai', '64'],
    ['80', 'Long An', 'Tây Ninh', '72'],
    ['82', 'Tiền Giang', 'Đồng Tháp', '87'],
    ['91', 'Kiên Giang', 'An Giang', '89'],
  ] as const)('code %s was %s and is %s, which had %s', (code, before, after, codeBefore) => {
    expect(findAdministrativeUnit(`${code}@2008-08-01`)?.name).toBe(before);
    expect(findAdministrativeUnit(`${code}@2025-07-01`)?.name).toBe(after);
    expect(findAdministrativeUnit(`${codeBefore}@2008-08-01`)?.name).toBe(after);
  });

  it('name Huế and Đồng Nai by their type of each time', () => {
    const named = (code: string): readonly unknown[] =>
      administrativeUnits
        .filter((unit) => unit.code === code)
        .map(({ fullName, type, from, to, citation }) => [fullName, type, from, to, citation.instrument]);
    expect(named('46')).toEqual([
      ['Tỉnh Thừa Thiên Huế', 'province', null, '2024-12-31', '124/2004/QĐ-TTg'],
      ['Thành phố Huế', 'city', '2025-01-01', null, '175/2024/QH15'],
    ]);
    expect(named('75')).toEqual([
      ['Tỉnh Đồng Nai', 'province', null, '2025-06-30', '124/2004/QĐ-TTg'],
      ['Tỉnh Đồng Nai', 'province', '2025-07-01', '2026-04-29', '202/2025/QH15'],
      ['Thành phố Đồng Nai', 'city', '2026-04-30', null, '30/2026/QH16'],
    ]);
  });

  it('have English names without marks', () => {
    expect(findAdministrativeUnit('77@2008-08-01')?.nameEn).toBe('Ba Ria - Vung Tau');
    expect(findAdministrativeUnit('66@2025-07-01')?.nameEn).toBe('Dak Lak');
    for (const { nameEn } of administrativeUnits) expect(nameEn).toMatch(/^[A-Za-z -]+$/);
  });
});
