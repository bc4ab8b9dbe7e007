import { describe, expect, it } from 'vitest';
import { readQuantities } from './read-quantities.js';
import { numberWords } from './number-words.js';
import { countUnitIndex } from './unit-index.js';

describe('number words', () => {
  it.each(Object.entries(numberWords))('reads "%s" in front of a unit as %s', (word, value) => {
    const { found } = readQuantities(`${word} đề án`, { units: countUnitIndex });
    expect(found[0]?.readings.map((reading) => reading.value)).toEqual([value]);
  });

  it.each(['mươi', 'trăm', 'linh', 'lẻ', 'vài', 'phần', 'thứ', 'quý', 'đợt', 'hai', 'thứ hai'])(
    'does not read the last word of a number or a name after "%s"',
    (word) => expect(readQuantities(`${word} ba đề án`, { units: countUnitIndex }).found).toEqual([]),
  );
});
