import { readFileSync } from 'node:fs';
import { parseVnd } from '@khuyencong/budget';
import type { Quantity } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/read-text.js';

/** A phrase and every amount it may stand for, the likeliest first; without any where it has to be refused. */
interface Phrase {
  readonly text: string;
  readonly kind?: Quantity['kind'];
  readonly readings: readonly string[];
}

const phrases = JSON.parse(
  readFileSync(new URL('readings.json', import.meta.url), 'utf8'),
) as readonly Phrase[];

function printed({ value, min, max }: Pick<Quantity, 'value' | 'min' | 'max'>): string {
  if (value !== undefined) return value;
  return min === undefined || max === undefined ? 'indefinite' : `${min}–${max}`;
}

describe('phrases with the readings that were written down before they were read', () => {
  it('has enough of them, each once', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
  });

  it.each(phrases)('"$text"', ({ text, kind, readings }) => {
    const read = readText(text);
    expect(read.readings.map(printed)).toEqual(readings);
    expect(read.ambiguous).toBe(readings.length > 1);
    expect([...new Set(read.readings.map((reading) => reading.kind))]).toEqual(
      kind === undefined ? [] : [kind],
    );
  });

  it.each(phrases.filter(({ kind }) => kind === 'money'))(
    '"$text" as the amount of a cell',
    ({ text, readings }) => {
      expect(parseVnd(text).readings.map(printed)).toEqual(readings);
    },
  );

  it.each(phrases.filter(({ readings }) => readings.length === 0))(
    '"$text" is no amount of a cell',
    ({ text }) => {
      const { amountVnd, findings } = parseVnd(text);
      expect(amountVnd).toBeUndefined();
      expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    },
  );
});
