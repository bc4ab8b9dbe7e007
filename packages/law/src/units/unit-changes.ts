import type { Citation, IsoDate } from '@khuyencong/model';
import type { AdministrativeUnitCode, AdministrativeUnitType } from './administrative-unit.js';
import { cityOfDongNai, cityOfHue, codeList2004, codeList2025, codeRule2004, mergers } from './unit-acts.js';

/** Code, name, type, and the codes on the day before of the units that it was formed from. */
export type UnitRow = readonly [
  code: AdministrativeUnitCode,
  name: string,
  type: AdministrativeUnitType,
  formedFrom?: readonly AdministrativeUnitCode[],
];

/** What one act did on one day. */
export interface UnitChange {
  readonly from: IsoDate;
  readonly dayBefore: IsoDate | null;
  readonly citation: Citation;
  readonly codeCitation: Citation;
  readonly rows: readonly UnitRow[];
}

/**
 * First day for which the list of units is vouched for (ngày đầu tiên có dữ liệu đơn vị hành chính): that on which Hà Tây became
 * part of Hà Nội. The table of 2004, when Hà Tây was a province, was not read.
 *
 * @legal 15/2008/QH12, Điều 1
 * @example
 * ```ts runnable
 * import { administrativeUnitsAt, administrativeUnitsKnownFrom } from '@khuyencong/law/units';
 * administrativeUnitsAt(administrativeUnitsKnownFrom)?.length // => 63
 * ```
 * @category unit
 * @since 0.1.0
 */
export const administrativeUnitsKnownFrom: IsoDate = '2008-08-01';

const province = 'province';
const city = 'city';

/** The acts in the order of time, each applied to the list that the one before it left. */
export const unitChanges: readonly UnitChange[] = [
  {
    from: administrativeUnitsKnownFrom,
    dayBefore: null,
    citation: codeList2004,
    codeCitation: codeList2004,
    rows: [
      ['01', 'Hà Nội', city],
      ['02', 'Hà Giang', province],
      ['04', 'Cao Bằng', province],
      ['06', 'Bắc Kạn', province],
      ['08', 'Tuyên Quang', province],
      ['10', 'Lào Cai', province],
      ['11', 'Điện Biên', province],
      ['12', 'Lai Châu', province],
      ['14', 'Sơn La', province],
      ['15', 'Yên Bái', province],
      ['17', 'Hòa Bình', province],
      ['19', 'Thái Nguyên', province],
      ['20', 'Lạng Sơn', province],
      ['22', 'Quảng Ninh', province],
      ['24', 'Bắc Giang', province],
      ['25', 'Phú Thọ', province],
      ['26', 'Vĩnh Phúc', province],
      ['27', 'Bắc Ninh', province],
      ['30', 'Hải Dương', province],
      ['31', 'Hải Phòng', city],
      ['33', 'Hưng Yên', province],
      ['34', 'Thái Bình', province],
      ['35', 'Hà Nam', province],
      ['36', 'Nam Định', province],
      ['37', 'Ninh Bình', province],
      ['38', 'Thanh Hóa', province],
      ['40', 'Nghệ An', province],
      ['42', 'Hà Tĩnh', province],
      ['44', 'Quảng Bình', province],
      ['45', 'Quảng Trị', province],
      ['46', 'Thừa Thiên Huế', province],
      ['48', 'Đà Nẵng', city],
      ['49', 'Quảng Nam', province],
      ['51', 'Quảng Ngãi', province],
      ['52', 'Bình Định', province],
      ['54', 'Phú Yên', province],
      ['56', 'Khánh Hòa', province],
      ['58', 'Ninh Thuận', province],
      ['60', 'Bình Thuận', province],
      ['62', 'Kon Tum', province],
      ['64', 'Gia Lai', province],
      ['66', 'Đắk Lắk', province],
      ['67', 'Đắk Nông', province],
      ['68', 'Lâm Đồng', province],
      ['70', 'Bình Phước', province],
      ['72', 'Tây Ninh', province],
      ['74', 'Bình Dương', province],
      ['75', 'Đồng Nai', province],
      ['77', 'Bà Rịa - Vũng Tàu', province],
      ['79', 'Hồ Chí Minh', city],
      ['80', 'Long An', province],
      ['82', 'Tiền Giang', province],
      ['83', 'Bến Tre', province],
      ['84', 'Trà Vinh', province],
      ['86', 'Vĩnh Long', province],
      ['87', 'Đồng Tháp', province],
      ['89', 'An Giang', province],
      ['91', 'Kiên Giang', province],
      ['92', 'Cần Thơ', city],
      ['93', 'Hậu Giang', province],
      ['94', 'Sóc Trăng', province],
      ['95', 'Bạc Liêu', province],
      ['96', 'Cà Mau', province],
    ],
  },
  {
    from: '2025-01-01',
    dayBefore: '2024-12-31',
    citation: cityOfHue,
    codeCitation: codeRule2004,
    rows: [['46', 'Huế', city, ['46']]],
  },
  {
    from: '2025-07-01',
    dayBefore: '2025-06-30',
    citation: mergers,
    codeCitation: codeList2025,
    rows: [
      ['08', 'Tuyên Quang', province, ['08', '02']],
      ['15', 'Lào Cai', province, ['10', '15']],
      ['19', 'Thái Nguyên', province, ['06', '19']],
      ['24', 'Bắc Ninh', province, ['27', '24']],
      ['25', 'Phú Thọ', province, ['26', '25', '17']],
      ['31', 'Hải Phòng', city, ['30', '31']],
      ['33', 'Hưng Yên', province, ['33', '34']],
      ['37', 'Ninh Bình', province, ['35', '37', '36']],
      ['44', 'Quảng Trị', province, ['44', '45']],
      ['48', 'Đà Nẵng', city, ['49', '48']],
      ['51', 'Quảng Ngãi', province, ['62', '51']],
      ['52', 'Gia Lai', province, ['64', '52']],
      ['56', 'Khánh Hòa', province, ['58', '56']],
      ['66', 'Đắk Lắk', province, ['66', '54']],
      ['68', 'Lâm Đồng', province, ['68', '67', '60']],
      ['75', 'Đồng Nai', province, ['75', '70']],
      ['79', 'Hồ Chí Minh', city, ['77', '74', '79']],
      ['80', 'Tây Ninh', province, ['72', '80']],
      ['82', 'Đồng Tháp', province, ['82', '87']],
      ['86', 'Vĩnh Long', province, ['83', '86', '84']],
      ['91', 'An Giang', province, ['89', '91']],
      ['92', 'Cần Thơ', city, ['92', '94', '93']],
      ['96', 'Cà Mau', province, ['95', '96']],
    ],
  },
  {
    from: '2026-04-30',
    dayBefore: '2026-04-29',
    citation: cityOfDongNai,
    codeCitation: codeList2025,
    rows: [['75', 'Đồng Nai', city, ['75']]],
  },
];
