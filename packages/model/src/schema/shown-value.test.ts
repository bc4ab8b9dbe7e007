import { describe, expect, it } from 'vitest';
import { shownValue } from './shown-value.js';

describe('shownValue', () => {
  it.each([
    ['x', '"x"'],
    [5, '5'],
    [NaN, 'NaN'],
    [10n, '10'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Symbol('s'), 'Symbol(s)'],
    [() => 1, 'function'],
    [[1, 'a'], '[1,"a"]'],
    [{ from: 2025, to: 2021 }, '{"from":2025,"to":2021}'],
    [{ a: { b: { c: 1 } } }, '{"a":{"b":{…}}}'],
    [[[[1]]], '[[[…]]]'],
    [Array(100).fill(0), '[0,0,0,0,0,0,0,0,…]'],
    [new Date(0), '{}'],
  ])('shows %s as %s', (value, text) => expect(shownValue(value)).toBe(text));

  it('is never longer than 80 characters', () => {
    expect(shownValue('x'.repeat(1_000_000)).length).toBe(80);
    expect(shownValue({ ['k'.repeat(1_000_000)]: 'x'.repeat(1_000_000) }).length).toBe(80);
  });

  it('ends on an object that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(shownValue(loop)).toBe('{"self":{"self":{…}}}');
  });
});
