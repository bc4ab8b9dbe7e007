import { isoDate, type IsoDate } from '../date/iso-date.js';
import { roleLabels } from './role-labels.js';
import type { DatedLabel, RoleId } from './role.js';

/**
 * The name of a role on a day (tên gọi của cơ quan theo thời điểm): the one used by the latest document up to that day.
 *
 * Between two documents the older name is given, although the body may have changed its name already: only the documents are
 * known, not the day of the change.
 *
 * @param role - the role
 * @param options - `asOf`: the day, included
 * @returns the name with the document that attests it; `undefined` before the first document and after the role ended
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no day
 * @legal 46/2012/TT-BCT; 17/2018/TT-BCT; 2646/QĐ-BCT
 * @example
 * ```ts runnable
 * import { roleLabelAt } from '@khuyencong/model';
 * roleLabelAt('managing-agency', { asOf: '2020-01-01' })?.label.vi // => 'Cục Công Thương địa phương'
 * roleLabelAt('managing-agency', { asOf: '2026-01-01' })?.label.vi // => 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công'
 * roleLabelAt('district-committee', { asOf: '2025-07-01' }) // => undefined
 * ```
 * @category organisation
 * @since 0.1.0
 */
export function roleLabelAt(role: RoleId, options: { readonly asOf: IsoDate }): DatedLabel | undefined {
  const asOf = isoDate(options.asOf);
  const latest = roleLabels[role].findLast(({ attestedOn }) => attestedOn <= asOf);
  return latest?.to !== undefined && latest.to < asOf ? undefined : latest;
}
