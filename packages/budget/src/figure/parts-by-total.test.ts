import { describe, expect, it } from 'vitest';
import { partsByTotal } from './parts-by-total.js';

describe('partsByTotal', () => {
  it('keeps the parts of each total in the order of the document', () => {
    const figures = [
      { id: 'b', partOf: 't' },
      { id: 't' },
      { id: 'x', partOf: 'u' },
      { id: 'a', partOf: 't' },
    ];
    const ids = [...partsByTotal(figures)].map(([total, parts]) => [total, parts.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['t', ['b', 'a']],
      ['u', ['x']],
    ]);
  });

  it('is empty where nothing is a part', () => expect(partsByTotal([{ partOf: undefined }]).size).toBe(0));
});
