import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.js';

const options = { delimiter: ',', bom: false } as const;
const line = (...values: (string | null)[]): string => writeCsv([values], options).text;

describe('writeCsv', () => {
  it.each([
    '=1+1',
    '+1',
    '-a',
    '-1+1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '-',
    '-1,5',
    '-5%',
  ])('puts an apostrophe before what may be run as a formula: %j', (text) => {
    const written = writeCsv([['a', text]], options);
    expect(written.text).toMatch(/^a,"?'/u);
    expect(written.escaped).toEqual([{ row: 0, column: 1 }]);
  });

  it.each(['-5', '-0.25', '5', 'a=b', "'x", ' =1', '1-2', ''])('leaves the rest alone: %j', (text) => {
    const written = writeCsv([['a', text]], options);
    expect(written.escaped).toEqual([]);
    expect(written.text.replaceAll('"', '')).toBe(`a,${text}\r\n`);
  });

  it('quotes delimiters, quotes and line breaks', () => {
    expect(line('a;b', 'c,d', 'e"f', 'g\nh', null)).toBe('"a;b","c,d","e""f","g\nh",\r\n');
    expect(line('')).toBe('""\r\n');
  });

  it('begins with a byte order mark unless told not to', () => {
    expect(writeCsv([['a', 'b']], { delimiter: ';' }).text).toBe('\ufeffa;b\r\n');
    expect(writeCsv([], { delimiter: ';' }).text).toBe('\ufeff');
  });
});
