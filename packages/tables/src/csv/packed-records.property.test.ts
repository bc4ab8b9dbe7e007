import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from './packed-records.js';
import { splitRecords, type CsvOptions } from './split-records.js';

const form: CsvOptions = {
  ...{ delimiter: ',', newline: '\n', file: 'a.csv' },
  ...{ recordCharactersAtMost: 40, columnsAtMost: 6 },
};

const unit = fc.constantFrom('a', 'ế', ',', ',', '"', '\n', '\n', '\r\n', '\r', ' ', '1', '"a"', '"ế,1",');
const text = fc.string({ unit, maxLength: 120 });

function split(pieces: readonly (string | Uint8Array)[]) {
  const splitter = splitRecords(form);
  const batches = [...pieces.map((piece) => splitter.push(piece, false)), splitter.push('', true)];
  return { rows: batches.flatMap(rowsOf), findings: batches.flatMap(({ findings }) => findings) };
}

/** Cuts between characters: that pieces hold whole ones is seen to before. */
function cut(whole: string, sizes: readonly number[]): readonly string[] {
  const characters = Array.from(whole);
  return [...sizes.map((size) => characters.splice(0, size).join('')), characters.join('')];
}

describe('packed records', () => {
  it('are the records and findings of the text, wherever the pieces end', () => {
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (whole, sizes) => {
        const pieces = cut(whole, sizes);
        const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
        expect(split(bytes)).toEqual(split(pieces));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same where some pieces come as text', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(30), { maxLength: 8 }), fc.nat(255), (whole, sizes, which) => {
        const pieces = cut(whole, sizes);
        const mixed = pieces.map((piece, at) =>
          (which >> (at % 8)) & 1 ? piece : new TextEncoder().encode(piece),
        );
        expect(split(mixed)).toEqual(split(pieces));
      }),
      { numRuns: 1000 },
    );
  });

  it('need no text at all where nothing is odd', () => {
    const { packed, rows } = splitRecords(form).push(new TextEncoder().encode('a,"b c",\r\n\nế,,1\n'), false);
    expect(rows).toEqual([]);
    expect(packed?.count).toBe(2);
  });
});
