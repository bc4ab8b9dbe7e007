import type { Citation, IsoDate, LocalText } from '@khuyencong/model';

/**
 * The two-digit code of a unit (mã số đơn vị hành chính cấp tỉnh). Seven codes have named two provinces each, so a code alone
 * identifies nothing: no function takes one without a day.
 *
 * @legal 124/2004/QĐ-TTg, Điều 1; 19/2025/QĐ-TTg
 * @category unit
 * @since 0.1.0
 */
export type AdministrativeUnitCode = `${number}`;

/**
 * The identifier of a unit as it was over one span of time (định danh đơn vị hành chính): its code and the first day of that span,
 * or of our coverage when the unit is older. `87@2008-08-01` is Đồng Tháp before the mergers, `82@2025-07-01` after.
 *
 * @category unit
 * @since 0.1.0
 */
export type AdministrativeUnitId = `${AdministrativeUnitCode}@${IsoDate}`;

/**
 * What kind of unit it is (loại đơn vị hành chính): a province, or a city under the central government.
 *
 * @category unit
 * @since 0.1.0
 */
export type AdministrativeUnitType = 'province' | 'city';

/**
 * The names of the types (tên loại đơn vị hành chính cấp tỉnh).
 *
 * @category unit
 * @since 0.1.0
 */
export const administrativeUnitTypeLabels: Readonly<Record<AdministrativeUnitType, LocalText>> = {
  province: { vi: 'tỉnh', en: 'province' },
  city: { vi: 'thành phố trực thuộc trung ương', en: 'centrally run city' },
};

/**
 * A pointer to another unit (đơn vị hành chính liên quan), with enough to print it.
 *
 * @category unit
 * @since 0.1.0
 */
export interface AdministrativeUnitReference {
  readonly id: AdministrativeUnitId;
  readonly code: AdministrativeUnitCode;
  readonly name: string;
}

/**
 * A province or centrally run city (đơn vị hành chính cấp tỉnh) over the days when its code, name, type and parts stayed the same.
 * When an act changes one of them, another unit begins, with its own identifier.
 *
 * @legal 202/2025/QH15
 * @category unit
 * @since 0.1.0
 */
export interface AdministrativeUnit {
  readonly id: AdministrativeUnitId;
  readonly code: AdministrativeUnitCode;
  /** Without its type: `Hà Nội`. Tones on the first vowel: `Thanh Hóa`. */
  readonly name: string;
  /** With its type: `Thành phố Hà Nội`. */
  readonly fullName: string;
  /** The name without Vietnamese marks. */
  readonly nameEn: string;
  readonly type: AdministrativeUnitType;
  /** Other spellings that were read in documents; what differs only in marks left out, spaces or dashes is matched anyway. */
  readonly aliases: readonly string[];
  /** First day, included; `null` when it began on or before the first day that we vouch for, `administrativeUnitsKnownFrom`. */
  readonly from: IsoDate | null;
  /** Last day, included; `null` when no end is known. */
  readonly to: IsoDate | null;
  /** The unit that it became or became part of; `null` when no end is known. */
  readonly successor: AdministrativeUnitReference | null;
  /** The units that it was formed from; empty when it began before `administrativeUnitsKnownFrom`. */
  readonly predecessors: readonly AdministrativeUnitReference[];
  /** The act that made it, or for the oldest units the list that names it. */
  readonly citation: Citation;
  /** The list, or the rule, that gives it its code. */
  readonly codeCitation: Citation;
  /** The act that ended it; `null` when no end is known. */
  readonly endedBy: Citation | null;
}
