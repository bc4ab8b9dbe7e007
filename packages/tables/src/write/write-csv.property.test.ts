import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../test/read-all.js';
import { writeCsv } from './write-csv.js';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '-', '"', ',', ';', '\n', '\r', '\t', ' ', 'ế', '1', "'") }),
);
// U+FFFD in a file says that its encoding was broken before, and is reported as that.
const text = cell.filter((each) => !/[\0\ufffd\p{Cs}]/u.test(each));

const shown = (value: unknown): string => (typeof value === 'string' ? value : '');

describe('writeCsv', () => {
  it('is read back by our reader, but for the apostrophes that it records', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
          ),
        fc.constantFrom(',' as const, ';' as const),
        async (rows, delimiter) => {
          const marked = rows.map((row, index) => [`dòng ${index}`, ...row]);
          const { text: csv, escaped } = writeCsv(marked, { delimiter });
          const { sheets, findings } = await readAll(new TextEncoder().encode(csv), {
            delimiter,
          });
          const read =
            sheets[0]?.rows.map(({ values }) => marked[0]?.map((_, column) => shown(values[column]))) ?? [];
          for (const { row, column } of escaped) {
            const found = read[row];
            if (found) found[column] = shown(found[column]).slice(1);
          }
          expect(findings.filter(({ code }) => code !== 'CSV_LONE_RETURN')).toEqual([]);
          expect(read).toEqual(marked);
        },
      ),
    ));

  it('never lets a cell begin as a formula', () =>
    fc.assert(
      fc.property(text, (each) => {
        const { text: csv } = writeCsv([['a', each]], { delimiter: ',', bom: false });
        const start = csv.slice(2).replace(/^"/u, '');
        expect(/^[=+@\t\r\n]/u.test(start) && start !== '\r\n').toBe(false);
        if (start.startsWith('-')) expect(start).toMatch(/^-\d+(?:\.\d+)?\r\n$/u);
      }),
    ));
});
