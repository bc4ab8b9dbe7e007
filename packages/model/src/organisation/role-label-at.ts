import type { IsoDate } from '../date/iso-date.js';
import { roleLabels } from './role-labels.js';
import type { DatedLabel, RoleId } from './role.js';

/**
 * The name of a role on a day (tên gọi của cơ quan theo thời điểm): the one used by the latest document up to that day.
 *
 * Between two documents the older name is given, although the body may have changed its name already: only the documents are
 * known, not the day of the change.
 *
 * @param role - the role
 * @param asOf - the day, included
 * @returns the name with the document that attests it; `undefined` before the first document and after the role ended
 * @legal 46/2012/TT-BCT; 17/2018/TT-BCT; 2646/QĐ-BCT
 * @example
 * ```ts runnable
 * import { labelAt } from '@khuyencong/model';
 * labelAt('managing-agency', '2020-01-01')?.label.vi // => 'Cục Công Thương địa phương'
 * labelAt('managing-agency', '2026-01-01')?.label.vi // => 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công'
 * labelAt('district-committee', '2025-07-01') // => undefined
 * ```
 * @category organisation
 * @since 0.1.0
 */
export function labelAt(role: RoleId, asOf: IsoDate): DatedLabel | undefined {
  const latest = roleLabels[role].findLast(({ attestedOn }) => attestedOn <= asOf);
  return latest?.to !== undefined && latest.to < asOf ? undefined : latest;
}
