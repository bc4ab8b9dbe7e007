import { activities } from './activity.js';
import type { ActivityId } from './activity-id.js';
import { activityGroups, type ActivityGroupId } from './activity-group.js';

// @ts-expect-error no such activity
export const activity: ActivityId = 'conferences';
// @ts-expect-error the decree has nine groups
export const group: ActivityGroupId = '10';
// @ts-expect-error data are not changed
activities.length = 0;
// @ts-expect-error data are not changed
activityGroups[0] = undefined;
