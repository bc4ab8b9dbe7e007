import { describe, expect, it } from 'vitest';
import { expectedWords } from './expected-words.js';

describe('expectedWords', () => {
  it.each([
    ['object', 'một đối tượng JSON { … }', 'a JSON object { … }'],
    ['number', 'số', 'a number'],
    ['whole number', 'số nguyên', 'a whole number'],
    [
      'decimal text such as "2840" or "12.5"',
      'chuỗi chữ số như "2840" hoặc "12.5"',
      'digits in quotes such as "2840" or "12.5"',
    ],
    [
      'decimal text "2840", fraction "177/179" or { "min", "max" }',
      'chuỗi chữ số "2840", phân số "177/179" hoặc { "min", "max" }',
      'digits in quotes "2840", a fraction "177/179" or { "min", "max" }',
    ],
    ['national | province', 'national | province', 'national | province'],
    ['≥ 1900', '≥ 1900', '≥ 1900'],
  ])('says %s in both languages', (expected, vi, en) => {
    expect([expectedWords(expected, 'vi'), expectedWords(expected, 'en')]).toEqual([vi, en]);
  });
});
