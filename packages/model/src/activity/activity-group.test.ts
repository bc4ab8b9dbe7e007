import { describe, expect, it } from 'vitest';
import { activityGroups } from './activity-group.js';

describe('activityGroups', () => {
  it('are the nine of the decree, each with its clause', () =>
    expect(
      activityGroups.map(({ id, citation }) => [id, citation.instrument, citation.article, citation.clause]),
    ).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((id) => [id, '45/2012/NĐ-CP', '4', id])));
});
