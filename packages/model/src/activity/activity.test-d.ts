import { activities, type ActivityId } from './activity.js';
import { activityGroups, type ActivityGroupId } from './activity-group.js';

// @ts-expect-error no such activity
export const activity: ActivityId = 'conferences';
// @ts-expect-error the decree has nine groups
export const group: ActivityGroupId = '10';
// @ts-expect-error data are not changed
activities.length = 0;
// @ts-expect-error data are not changed
activityGroups[0] = undefined;
