import { describe, expect, it } from 'vitest';
import { isDeeperThan } from './is-deeper-than.js';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 'end');

describe('isDeeperThan', () => {
  it.each([0, 1, 7])('counts %i levels', (levels) => {
    expect(isDeeperThan(nested(levels), { levels })).toBe(false);
    expect(isDeeperThan(nested(levels + 1), { levels })).toBe(true);
  });

  it('ends on data that hold themselves', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(isDeeperThan(loop, { levels: 40 })).toBe(true);
  });

  it('does not repeat what is shared', () => {
    const shared = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], []);
    expect(isDeeperThan(shared, { levels: 40 })).toBe(true);
  });
});
