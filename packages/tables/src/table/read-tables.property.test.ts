import { tableSchemas } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile, checkText } from '../../test/check-file.js';

const headers = ['Mã cơ sở', 'Tên cơ sở', 'Tỉnh', 'Lao động', 'Vốn'] as const;
const record = fc.tuple(
  fc.nat(9999).map((n) => `CS-${String(n).padStart(4, '0')}`),
  fc.constantFrom('Gốm Đất Đỏ', 'Mây tre', 'Chè, mật ong'),
  fc.constantFrom('Phú Thọ', 'An Giang'),
  fc.nat(500).map(String),
  fc.integer({ min: 100_000, max: 99_999_999_999_999 }).map(String),
);
const records = fc.array(record, { minLength: 1, maxLength: 20 });

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((value) => (value.includes(',') ? `"${value}"` : value)).join(',')).join('\n') +
  '\n';

/** What was read, by the name of the field. */
async function fieldsOf(text: string): Promise<unknown> {
  const { rows, findings } = await checkText(text);
  return {
    rows: rows.map(({ kind, line, values }) => ({ kind, line, values: [...values].sort() })),
    codes: findings.map(({ code }) => code).sort(),
  };
}

describe('readTables', () => {
  it('reads the same whatever the order of the columns', async () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(records, order, async (rows, turned) => {
        const turn = (row: readonly string[]): readonly string[] => turned.map((at) => row[at] ?? '');
        expect(await fieldsOf(csv([headers, ...rows].map(turn)))).toEqual(
          await fieldsOf(csv([headers, ...rows])),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('reads canonical values as they are', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const read = await checkText(csv([headers, ...rows]));
        expect(read.rows.map(({ values }) => values)).toEqual(rows);
        expect(read.codes.filter((code) => code !== 'KEY_TWICE')).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('reads the same wherever the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.array(fc.nat(400), { maxLength: 6 }), async (rows, cuts) => {
        const bytes = new TextEncoder().encode(csv([headers, ...rows, ['Tổng cộng', '', '', '', '1']]));
        const ends = [...cuts.map((cut) => Math.min(cut + 60, bytes.length)), bytes.length].sort(
          (a, b) => a - b,
        );
        async function* pieces(): AsyncGenerator<Uint8Array> {
          await Promise.resolve();
          for (const [at, end] of ends.entries()) yield bytes.subarray(ends[at - 1] ?? 0, end);
        }
        expect(await checkFile(pieces())).toEqual(await checkFile(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it.each(
    tableSchemas.flatMap(({ name, fields }) => [
      [name, 'vi', fields.map(({ title }) => title)] as const,
      [name, 'en', fields.map(({ titleEn }) => titleEn)] as const,
      [name, 'names', fields.map((field) => field.name)] as const,
      [
        name,
        'capitals, decomposed',
        fields.map(({ title }) => title.toUpperCase().normalize('NFD')),
      ] as const,
      [
        name,
        'without marks',
        fields.map(({ title }) => title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd')),
      ] as const,
    ]),
  )('recognises %s by its headers: %s', async (name, _, titles) => {
    const { tables } = await checkText(`${titles.join(';')}\n${titles.map(() => 'x').join(';')}\n`);
    expect(tables).toEqual([name]);
  });
});
