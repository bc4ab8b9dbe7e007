import type { LocalText } from '../text/local-text.js';
import type { ActivityGroupId } from './activity-group.js';
import type { ActivityId } from './activity-id.js';
import { activityRows } from './activity-rows.js';

/**
 * Something that khuyến công money is spent on (nội dung hoạt động khuyến công), under one of the nine groups.
 *
 * The decree lists the groups; which group an activity belongs to is our reading of Điều 4.
 *
 * @legal 45/2012/NĐ-CP, Điều 4
 * @category activity
 * @since 0.1.0
 */
export interface Activity {
  readonly id: ActivityId;
  readonly group: ActivityGroupId;
  readonly label: LocalText;
}

/**
 * The activities that have an identifier (danh mục nội dung hoạt động), in the order of their groups.
 *
 * @example
 * ```ts runnable
 * import { activities } from '@khuyencong/model';
 * activities.find(({ id }) => id === 'seminar')?.label.vi // => 'Hội thảo, tập huấn'
 * ```
 * @category activity
 * @since 0.1.0
 */
export const activities: readonly Activity[] = /* @__PURE__ */ (
  Object.keys(activityRows) as ActivityId[]
).map((id) => {
  const [group, vi, en] = activityRows[id];
  return { id, group, label: { vi, en } };
});

/**
 * Tells the identifier of an activity (mã nội dung hoạt động) from any other text.
 *
 * @param text - any text
 * @returns true for an identifier of `activities`
 * @example
 * ```ts runnable
 * import { isActivityId } from '@khuyencong/model';
 * isActivityId('pollution-establishment') // => true
 * isActivityId('toString') // => false
 * ```
 * @category activity
 * @since 0.1.0
 */
export function isActivityId(text: string): text is ActivityId {
  return Object.hasOwn(activityRows, text);
}
