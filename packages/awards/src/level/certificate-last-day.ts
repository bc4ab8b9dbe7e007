import type { CertificateValidity } from '@khuyencong/law/award-criteria';
import { checkValidity } from './check-validity.js';
import { isoDate, type IsoDate } from '@khuyencong/model';

/**
 * Finds the last day on which a certificate holds (ngày cuối giấy chứng nhận còn hiệu lực), inclusive.
 *
 * Under Thông tư 26/2014/TT-BCT that is 31 December of the third year, the year of grant being the first (our reading of "tính từ năm
 * cấp"). A validity in months ends on the day of the same number, or on the last day of a shorter month.
 *
 * @param grantedOn - the day of grant
 * @param validity - of the scheme under which it was granted
 * @returns the last day
 * @throws `KcError` `MALFORMED_DATE` when the day does not exist
 * @legal 26/2014/TT-BCT, Điều 17, khoản 3; 26/2026/QĐ-TTg, Điều 4, khoản 3
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { certificateLastDay } from '@khuyencong/awards';
 * const citation = { instrument: '26/2014/TT-BCT', article: '17', clause: '3', verified: 'clause' } as const;
 * certificateLastDay('2023-11-20', { shape: 'end-of-year', yearsWithYearOfGrant: 3, citation }) // => '2025-12-31'
 * certificateLastDay('2026-08-31', { shape: 'months', months: 30, citation }) // => '2029-02-28'
 * ```
 * @category level
 * @since 0.1.0
 */
export function certificateLastDay(grantedOn: IsoDate, validity: CertificateValidity): IsoDate {
  isoDate(grantedOn);
  checkValidity(validity);
  const granted = new Date(`${isoDate(grantedOn)}T00:00:00Z`);
  if (validity.shape === 'end-of-year') {
    return dayOf(granted.getUTCFullYear() + validity.yearsWithYearOfGrant - 1, { month: 12, day: 31 });
  }
  const months = granted.getUTCMonth() + validity.months;
  const year = granted.getUTCFullYear() + Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayOf(year, { month, day: Math.min(granted.getUTCDate(), daysIn(year, month)) });
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

function dayOf(year: number, { month, day }: { readonly month: number; readonly day: number }): IsoDate {
  return isoDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

function daysIn(year: number, month: number): number {
  const day = new Date(`${padded(year, 4)}-${padded(month, 2)}-01T00:00:00Z`);
  // Day 0 of the next month is the last of this one.
  day.setUTCMonth(month, 0);
  return day.getUTCDate();
}
