import { tableSchemas, type TableField, type Unit } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../csv/packed-records.js';
import { splitRecords } from '../csv/split-records.js';
import { columnReader } from './column-reader.js';
import { packedColumn } from './packed-column.js';

const projects = tableSchemas.find(({ name }) => name === 'projects');
const fields = (projects?.fields ?? []).filter(
  (field, index, all) => all.findIndex((each) => alike(each, field)) === index,
);

function alike(one: TableField, other: TableField): boolean {
  return (
    one.type === other.type &&
    one.unit === other.unit &&
    JSON.stringify(one.constraints) === JSON.stringify(other.constraints)
  );
}

const unitOf = (factor: string): Unit =>
  ({ id: `x${factor}`, name: 'x', factor, dimension: 'money' }) as unknown as Unit;
const units = [undefined, unitOf('1'), unitOf('1000'), unitOf('1000000'), unitOf('2'), unitOf('0.5')];

const texts = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
  fc.nat(2_000_000).map(String),
  fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', ' ', 'a', 'ế', '/', '='), maxLength: 24 }),
  fc.constantFrom(
    '0',
    '00',
    '2023-03-01',
    '01/03/2023',
    'national',
    'Trung ương',
    'machinery-tech-transfer',
    'năm 2023',
  ),
  fc.constantFrom(
    'Hỗ trợ máy móc',
    'May  moc',
    '@x',
    '+84',
    '=1',
    'x'.repeat(70),
    'ế'.repeat(40),
    'e\u0301',
    'a\u00a0b',
  ),
);

describe('cells read where they lie in the bytes', () => {
  it('are what their column reader makes of their texts', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...fields),
        fc.constantFrom(...units),
        (written, field, unit) => {
          const column = { index: 0, header: 'x', field, ...(field.unit === 'đồng' && unit && { unit }) };
          const read = columnReader(column, { units: new Map() });
          const readPacked = packedColumn(column, columnReader(column, { units: new Map() }));
          const lines = written.map((each) => `${each.replaceAll(/[\n\r,"]/gu, '')},1\n`).join('');
          const splitter = splitRecords({
            delimiter: ',',
            newline: '\n',
            recordCharactersAtMost: 1e6,
            columnsAtMost: 9,
          });
          const { packed } = splitter.push(new TextEncoder().encode(lines), false);
          if (!packed) throw new Error('not packed');
          for (const [index, { values }] of rowsOf({ packed, rows: [], findings: [] }).entries()) {
            const [value = null] = values;
            if (value === null) continue;
            const first = packed.firsts[index] ?? 0;
            const place = [packed.bounds[2 * first] ?? 0, packed.bounds[2 * first + 1] ?? 0] as const;
            expect(readPacked(packed, ...place)).toEqual(read(value));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
