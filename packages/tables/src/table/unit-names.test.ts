import { describe, expect, it } from 'vitest';
import { moneyUnits } from '../../test/money-units.js';
import { announcedUnit, announcesUnknownUnit, findUnit, headsUnknownUnit, unitNames } from './unit-names.js';

const units = unitNames(moneyUnits);

describe('units of money', () => {
  it.each([
    ['ĐVT: triệu đồng', '1000000'],
    ['Đơn vị tính: Triệu đồng.', '1000000'],
    ['(Đơn vị tính: tỷ đồng)', '1000000000'],
    ['ĐVT (triệu đồng)', '1000000'],
    ['ĐVT: triệu đồng, năm 2024', '1000000'],
    ['Đơn vị: nghìn đồng', '1000'],
    ['ĐVT: 1.000 đồng', '1000'],
    ['ĐVT: 1.000.000 đồng', '1000000'],
    ['Unit: million dong', '1000000'],
  ])('are announced by %s', (line, factor) => {
    expect(announcedUnit(line, units)?.factor).toBe(factor);
    expect(announcesUnknownUnit(line, units)).toBe(false);
  });

  it.each([
    'ĐVT: nghìn USD',
    'Đơn vị tính: trăm triệu đồng',
    'Đơn vị: 100 USD',
    'ĐVT: triệu đồng/người',
    'ĐVT (USD)',
  ])('are announced and not known: %s', (line) => expect(announcesUnknownUnit(line, units)).toBe(true));

  it.each(['Đơn vị: Hợp tác xã An Đồng', 'Đơn vị: Sở Công Thương', 'Biểu tổng hợp các đơn vị thụ hưởng', ''])(
    'are not announced by %j',
    (line) =>
      expect([announcedUnit(line, units), announcesUnknownUnit(line, units)]).toEqual([undefined, false]),
  );

  it.each([
    ['Kinh phí (nghìn USD)', true],
    ['Kinh phí (trăm triệu đồng)', true],
    ['Kinh phí (triệu đồng)', false],
    ['Kinh phí (1.000 đồng)', false],
    ['Kinh phí (dự kiến)', false],
    ['Kinh phí (theo hợp đồng)', false],
    ['Kinh phí (Hội đồng)', false],
  ])('stand in the header %s and are not known: %s', (header, unknown) =>
    expect(headsUnknownUnit(header, units)).toBe(unknown),
  );

  it('are exact multiples', () => {
    expect(findUnit('1.000.000 đồng', units)).toMatchObject({ base: 'đồng', factor: '1000000' });
    expect(findUnit('2.000 đồng', units)).toBeUndefined();
  });
});
