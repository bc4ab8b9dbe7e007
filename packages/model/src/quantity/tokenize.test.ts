import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.js';

const said = (text: string): readonly string[] =>
  tokenize(text).map((token) => `${token.kind} ${token.text}`);

describe('tokenize', () => {
  it('folds words and keeps numbers and marks', () =>
    expect(said('Gần 2,5 TỶ đồng.')).toEqual(['word gần', 'number 2,5', 'word tỷ', 'word đồng', 'mark .']));

  it('parts a number from the word glued to it, and says so', () => {
    expect(said('1.800triệu')).toEqual(['number 1.800', 'word triệu']);
    expect(tokenize('1.800triệu đồng').map((token) => token.glued)).toEqual([false, true, false]);
  });

  it.each([
    ['215 342 000', ['number 215 342 000']],
    ['1\u00a0234,5', ['number 1\u00a0234,5']],
    ['1 500', ['number 1', 'number 500']],
    ['1\u00a05000', ['number 1', 'number 5000']],
    ['10 -15', ['number 10', 'mark -', 'number 15']],
    ['01/8/2014', ['number 01', 'mark /', 'number 8', 'mark /', 'number 2014']],
    ['đề_án', ['word đề', 'mark _', 'word án']],
    ['', []],
    [' \n\t', []],
  ])('splits %j', (text, tokens) => expect(said(text)).toEqual(tokens));

  it('points into the text', () => {
    const text = 'Hoà  Bình: 5%';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hoà',
      'Bình',
      ':',
      '5',
      '%',
    ]);
  });
});
