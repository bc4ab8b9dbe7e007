import { describe, expect, it } from 'vitest';
import { activities, isActivityId } from './activity.js';
import { activityGroups } from './activity-group.js';

describe('activities', () => {
  it('have identifiers of their own, in kebab-case', () => {
    const ids = activities.map((activity) => activity.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('come in the order of their groups, and every group of the decree has one', () => {
    const groups = [...new Set(activities.map((activity) => activity.group))];
    expect(groups).toEqual([...activityGroups.map((group) => group.id), 'other']);
  });

  it('have labels in NFC that differ', () => {
    const labels = activities.map((activity) => activity.label.vi);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.filter((label) => label !== label.normalize('NFC'))).toEqual([]);
  });
});

describe('isActivityId', () => {
  it('knows every activity', () =>
    expect(activities.every((activity) => isActivityId(activity.id))).toBe(true));

  it.each(['toString', '__proto__', 'constructor', '', 'Conference'])('refuses %j', (text) =>
    expect(isActivityId(text)).toBe(false),
  );
});
