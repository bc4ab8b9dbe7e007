import { describe, expect, it } from 'vitest';
import { formatPath } from './format-path.js';

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['source'], 'source'],
    [['figures', 2, 'value'], 'figures[2].value'],
    [[0, 'id'], '[0].id'],
    [['a', 0, 1], 'a[0][1]'],
  ])('prints %j as "%s"', (path, text) => expect(formatPath(path)).toBe(text));
});
