import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyHash, type KeyHash } from './key-hash.js';
import { keySet } from './key-set.js';

const key = fc
  .array(fc.constantFrom('D', 'A', '1', '2', '-', 'Đ', ' '), { minLength: 1, maxLength: 8 })
  .map((each) => each.join(''));

describe('keySet', () => {
  it('remembers the first line of every key, as a map would', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3000 }), (keys) => {
        const set = keySet(10_000);
        const first = new Map<string, number>();
        for (const [index, each] of keys.entries()) {
          const { high, low, written } = keyHash([each]);
          const name = `${high} ${low}`;
          expect(set.add({ high, low, written }, index + 1)?.line).toBe(first.get(name));
          if (!first.has(name)) first.set(name, index + 1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('holds hundreds of thousands of keys in small tables', () => {
    const set = keySet(1_000_000);
    const hashOf = (line: number): KeyHash => ({
      high: Math.imul(line, 0x9e3779b1),
      low: Math.imul(line, 0x85ebca6b),
      written: line,
    });
    const lines = Array.from({ length: 200_000 }, (_, index) => index + 1);
    expect(lines.filter((line) => set.add(hashOf(line), line) !== undefined)).toEqual([]);
    expect(lines.filter((line) => set.add(hashOf(line), 1)?.line !== line)).toEqual([]);
    expect(lines.filter((line) => set.find(hashOf(line))?.written !== line)).toEqual([]);
    expect(set.find(hashOf(200_001))).toBeUndefined();
  });

  it('holds keys whose hashes agree in half their bits', () => {
    const set = keySet(100_000);
    const lines = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const hashOf = (line: number): KeyHash => ({ high: 7, low: Math.imul(line, 0x9e3779b1), written: line });
    expect(lines.filter((line) => set.add(hashOf(line), line) !== undefined)).toEqual([]);
    expect(lines.filter((line) => set.find(hashOf(line))?.line !== line)).toEqual([]);
  });

  it('forgets nothing that it remembers, and remembers no more than it may', () => {
    const set = keySet(5000);
    for (let line = 1; line <= 6000; line += 1) set.add(keyHash([`DA-${line}`]), line);
    expect(set.isFull()).toBe(true);
    expect(set.find(keyHash(['DA-5000']))?.line).toBe(5000);
    expect(set.find(keyHash(['DA-5001']))).toBeUndefined();
  });
});

describe('keyHash', () => {
  it.each([
    ['DA-01', 'da-01', true],
    ['DA-01', 'DA 01', true],
    ['DA-01', 'DA–01', true],
    ['DA-01', 'DA01', true],
    ['CO-1', 'СО-1', true],
    ['DA-1-11', 'DA-11-1', false],
    ['DA-O1', 'DA-01', true],
    ['DA2O23', 'DA2023', true],
    ['COC-1', 'C0C-1', false],
    ['DOAN-1', 'D0AN-1', false],
    ['DA-01', 'DA-1', false],
    ['DA-01', 'ĐA-01', false],
    ['Hoà', 'Hòa', true],
    ['Hoà', 'Hoá', false],
  ])('%s and %s are one key: %s', (one, other, same) => {
    const [left, right] = [keyHash([one]), keyHash([other])];
    expect(left.high === right.high && left.low === right.low).toBe(same);
    expect(left.written === right.written).toBe(false);
  });

  it('keeps the parts of a key apart', () => expect(keyHash(['A', 'B']).high).not.toBe(keyHash(['AB']).high));
});
