import { describe, expect, it } from 'vitest';
import { exactly } from '../../test/figure.js';
import { figureTree, partsAt } from './figure-tree.js';

describe('figureTree', () => {
  it('keeps the order of the document, before and after the total', () => {
    const tree = figureTree([
      exactly('b', '1', { partOf: 't' }),
      exactly('t', '3'),
      exactly('x', '3', { partOf: 'nowhere' }),
      exactly('a', '2', { partOf: 't' }),
    ]);
    expect(partsAt(tree, 1).map(({ figure }) => figure.id)).toEqual(['b', 'a']);
    expect([...tree.totalOf]).toEqual([1, -1, -1, 1]);
    expect(partsAt(tree, 0)).toEqual([]);
    expect(partsAt(tree, 4)).toEqual([]);
  });

  it('keeps hostile ids apart', () => {
    const tree = figureTree([
      exactly('__proto__', '1'),
      exactly('constructor', '1', { partOf: '__proto__' }),
    ]);
    expect(partsAt(tree, 0).map(({ figure }) => figure.id)).toEqual(['constructor']);
  });
});
